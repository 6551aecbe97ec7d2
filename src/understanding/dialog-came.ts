import { closeOf } from './close.ts';
import { normalise } from './normalise.ts';
import { sieved } from './sieve.ts';
import { foldSpelling } from './spelling.ts';

/** 更新の画面が出た、どうすればいい?: what is to be done now that the dialog stands there, or once it does; nothing is told to have failed. Expects the text as it was written. */
export function asksAtDialog(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const close = closeOf(foldSpelling(normalise(typed)));
  return WHAT_NOW.test(close) && CAME.test(close) && !OF_ELSE.test(close);
}

const LONGEST = 90;

const UPDATE = '(?:更新|こうしん|アップデート|アプデ|バージョンアップ)';
const SHOWN =
  '(?:画面|がめん|案内|お?知らせ|おしらせ|メッセージ|ポップアップ|ダイアログ|通知|表示|文字|やつ|もの|の|って|と|みたい|とか)';
const COMES =
  '(?:(?:出|で|来|き)(?:た|て(?:き|い|お?る|お?ま|ん|[、。]|$|店)|とる|とー|よる|よっ|ちゃ|ち(?:ょ|まっ)|ま(?:し|す)|る|ん(?:の|ね|や))|出おり|出て|でて|来て|表示(?:さ|し|が)|見え|映っ|届(?:い|き))';
const CAME = sieved(
  new RegExp(
    `${UPDATE}(?:し(?:て(?:ください|下さい|ね|くれ)?|ます(?:か)?|ろ|よ)|する|せよ)?\\??${SHOWN}[^。?]{0,12}?${COMES}|^(?:[^。?]{0,16}?)${UPDATE}(?:が|は|も)?(?:やっと|ようやく)?(?:出|来)(?:た|てき|まし)|${UPDATE}(?:画面|案内)(?:が|は|も)?(?:出|で|来|き)た`,
    'iu',
  ),
);

/** どうすればいい, どないしたらええの, なにすればいいんすか, どうしよ */
const WHAT_NOW = sieved(
  /(?:どう|どない|どげん|どや|なじょ|なに(?:を|か|から)?|何(?:を|か|から)?|どのように|どのような対応を|いかが)(?:に)?(?:すれば|したら|すりゃ|すら|せば|しとけば|しといたら|しておけば|しとったら|せんと|せな|いたせば|いたしたら|いたしましたら|やれば|やったら|やりゃ|なさ|する(?:の|ん|べ|と|か|や)|すん(?:の|ねん|や|だ|です|じゃ|す)|すっと|すべ|しま(?:しょう|す(?:か|\?))|しよう?(?!と)|しょう?|したもん|対応すれば|進めれば|操作すれば)/u,
);

/** It hangs, went dark or has not come, or it is of a sale, the app, a mail or what comes after. */
const OF_ELSE = sieved(
  /エラー|失敗|固ま|フリーズ|動か|うごか|止ま|とま|進ま|終わ|消え|消す|消し|消せ|真っ?(?:暗|黒)|落ち|切れ|押せ(?:な|ま)|でき(?:な|ま|へ|ん)|(?:出|で|来|届か|こ)(?:て)?(?:い|き|こ|来)?(?:な(?!ん)|ま?せん|へん|ん(?:かっ|かと))|メール|アプリ|あぷり|履歴|返金|パスワード|ログイン|充電|電池|バッテリー|(?:会計|決済|支払い?|カード|お?客)(?!(?:を)?しようと)|戻(?:れ|ら)|毎回|何(?:回|度)も|違う|(?:出|来)た(?:とき|時)|後(?:に|で|は)|日本語/u,
);
