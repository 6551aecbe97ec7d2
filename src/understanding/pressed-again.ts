import { sentencesIn } from './close.ts';
import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * A button that was pressed, or a card that was tapped, once more (もう一回押した, 2回タップしました, 連打した, 押し直したら動いた), as what has
 * happened, and nothing is named that it is of: it may be of a payment. Expects folded text.
 */
export function isPressedAgain(folded: string): boolean {
  if (!PRESSED.mayMatchPart(withoutSpaces(folded))) return false;
  return sentencesIn(folded).some((one) => isPressedIn(withoutSpaces(one)));
}

function isPressedIn(sentence: string): boolean {
  return PRESSED.test(sentence) && !OF_ELSE.test(sentence);
}

const AGAIN =
  '(?:もう(?:一|1|いっ|いち|ひと)(?:回|度|かい|ど|ぺん|遍)|もっかい|もっぺん|もいっかい|再度|(?:[2-9]|二|三|四|五|何|数)(?:回|度)|また|続けて)';
const BETWEEN =
  '(?:(?:か|も|を|ほど|くらい|ぐらい|は|、|自分で|こっちで|勝手に|思わず|つい|焦って|間違えて|お?客(?:さん|様)?(?:が|に)|カード(?:で)?|スマホ(?:で)?|確定|決済|支払い?|会計|ok|はい|実行|完了|次へ|の|ボタン|画面|とこ)){0,5}';
const PRESS = '(?:(?:押し|おし)し?|タップし|クリックし|ポチっ|ぽちっ|連打し)';
/** What follows a past form and makes it a thing supposed. */
const FREE =
  '(?!い|く|め|り|ら(?!し)|方|ほう|場合|とき|時|と(?:し|どう|、)|ことに|こと(?:が|は)?ない|かどうか|って(?:いい|ええ|よ|大丈夫|だめ))';
const DONE = `(?:た${FREE}|て(?:い)?(?:る|た)${FREE}|て(?:み|しま)(?:た|った)${FREE}|と(?:る|った|いた)|てん(?!な)|ち(?:ゃ|ま)(?:った|いました)|て?も(?:う)?た${FREE}|ました(?!ら)|(?:て(?:い|み|しまい)?|ちゃい)ま(?:した(?!ら)|す(?=$|[。!、]|が|け))|てもら(?:った|いました))`;
/** 2回タップさせた, もう一度押させていただきました. */
const LET = '(?:押さ|おさ|タップさ)せ(?:た|まし|ちゃ|て(?:い(?:る|た|ただ)|しま|る|も))';
/** もう一回押したら動いた: what came of it has come. */
const THEN =
  '(?:て(?:み)?)?(?:た|まし(?=た)た)ら[^。?\\n]{0,14}(?:た|だ|てる|ている|てます|です|成功|エラー|失敗)(?:けど|から|んです|んだ|わ|よ|ね|の|が){0,3}[。!、]*$';
const PRESSED = sieved(
  new RegExp(
    [
      `${AGAIN}${BETWEEN}(?:${PRESS}(?:${DONE}|${THEN})|${LET})`,
      `(?:(?:押し|おし)(?:直|なお)し|連打し|ダブルタップし|タップし直し|連続で(?:押し|タップし))(?:${DONE}|${THEN})`,
      `(?:[2二]|に)度押し(?:です|だ(?!と)|でした|かも|[。!]*$)`,
      `${AGAIN}(?:qr|バーコード|コード|カード)(?:を|も)?読(?:んだ(?!ら|り)|みました(?!ら)|んでもら[っい])`,
    ].join('|'),
    'u',
  ),
);

/** A button of the terminal, of the notice or of this talk. */
const OF_ELSE = sieved(
  /履歴|更新|アップデート|アプデ|再起動|電源|充電|wifi|ルーター|起動|ログイン|設定|リンク|メール|スキップ|お知らせ|通知|インストール|ダウンロード|後で|あとで|また今度|キャンセル|閉じ|とじ|戻る|ホーム|音量|アイコン|アプリ(?!が)|リマインダー|メニュー|いいえ|(?:line|ライン|トーク|チャット|ボット)の?(?:中の?|下の?)?(?:ボタン|画面|メニュー|選択肢|返事|やつ|ほう|方)|案内(?:に(?:ある|出た|出てる|出ている))?の?(?:ボタン|画面|選択肢|ダイアログ|メッセージ|ok)|選択肢|このメッセージ|呼び?出し|チャイム|ベル|印鑑|判子|はんこ|スタンプ/u,
);
