import type { Hint } from '../core/hint.ts';
import { holding } from './holding.ts';
import { pressesAbroad } from './presses-abroad.ts';
import { sieved } from './sieve.ts';

const UPDATE = '(?:更新|アップデート|アプデ|バージョンアップ)';
const SHOWN = '(?:案内|画面|メッセージ|表示|お?知らせ|ポップアップ|ダイアログ|通知|やつ|確認)';
const EVERY = '(?:毎回|毎度|たび|度に|たんび|都度|いちいち|何度も|何回も)';
const GONE =
  '(?:出(?:て)?(?:こ|来)?(?:な(?:く|い)|ん(?:く|よう|ように)?|へん|ません)|消え|(?:が|は|も|って)(?:なく|無く)な(?:る|り|ん))';
const DONE =
  '(?:(?:した|やった|終わった|済んだ|終えた|終わらせた|終わらした|済ませた|完了した)(?:ら|後|あと)|すれば|やれば|終われば|済めば|終わらせれば|済ませれば|終えれば|するまで|終わるまで)';
const HIDES =
  '(?:消(?:せ|し(?:たい|て(?:ほし|くれ|もら)|方)|す(?:に|方|やり|こと|の|$))|止め(?:られ|たい|る(?:方|に|設定|こと)|方|て(?:ほし|くれ))|非表示|出(?:て)?(?:こ)?(?:な(?:い|く)|ん|へん)(?:よう(?:に)?|く|する|でき|したい|方法)|オフに(?:でき|した|する))';
const LEAVE =
  '(?:いい|良い|よい|よか|ええ|大丈夫|だいじょうぶ|平気|構わ|かまわ|かまん|問題(?:ない|あり)|ok|だめ|駄目|ダメ|あかん|いけない|まずい)';
const PRESSES =
  '(?:押|おし|タップ|選|(?:「?(?:はい|ok|更新する?)」?)(?:って|を|に|で)?(?:押|し|選))(?:し|ん|す|さ)?(?:て|で|ちゃ|じゃ|と|とい)';
const ABOUT_TO =
  '(?:し|やろ|始め|はじめ|受け|通そ|取ろ)?よ?うと(?:し|思っ|する|すん)|(?:する|やる|始める|はじめる|通す)(?:とき|時|前|たび|度|と)|の(?:とき|時|前|たび|度)';
const CLOSES =
  '(?:閉じ|とじ|スキップ|飛ば|とば|無視|(?:後|あと)(?:で|に|回し)(?:に)?(?:押|する|し)?|キャンセル)(?:し|て)*(?:て|ちゃ|じゃ|と(?:い|け))';

/** The dialog that comes at every link-up, and what is asked of it: may it be got rid of, does it come after the update, may it be pressed or closed. */
export function dialogHints(typed: string): readonly Hint[] {
  if (typed.length > LONGEST || OF_ELSE.test(typed)) return [];
  const [presses, later] = [TO_PRESS.test(typed), PRESSES_LATER.test(typed)];
  return holding([
    ['ofDialog', NAMED.test(typed)],
    ['dialogAtSale', AT_SALE.test(typed)],
    ['asksIfGone', IF_GONE.test(typed)],
    ['asksIfStays', IF_STAYS.test(typed)],
    ['asksIfComes', IF_COMES.test(typed)],
    ['asksSkippedOnce', SKIPPED_ONCE.test(typed)],
    ['asksHowOften', HOW_OFTEN.test(typed)],
    ['asksToHide', TO_HIDE.test(typed)],
    ['asksToPress', (presses && !later) || pressesAbroad(typed)],
    ['ofItsButton', ITS_BUTTON.test(typed)],
    ['asksToClose', later || TO_CLOSE.test(typed)],
    ['asksButton', WHICH_BUTTON.test(typed)],
  ]);
}

/** In a longer message it stands beside other questions. */
const LONGEST = 70;

/** 更新しますか?みたいなの, 会計のたびに出るやつ, この案内. */
const NAMED = sieved(
  new RegExp(
    `${EVERY}[^。?]{0,14}(?:出|表示|${SHOWN})|(?:更新|アップデート)(?:しますか|しろ|して(?:ください|くれ))[^。]{0,8}(?:出|画面|案内|って|と|みたい)|(?:この|その|あの|例の|更新の|出てくる|出る|会計の|決済の|あんな)[^。?]{0,8}(?:案内|画面|メッセージ|ポップアップ|ダイアログ|表示)|(?:案内|ポップアップ|ダイアログ|更新の画面)(?:が|を|は|って|の|も|出|、?押)`,
    'iu',
  ),
);

/** 会計しようとしたらアップデートの画面が出る, レジのときに更新してくださいって言われる: nothing of the sale has begun. */
const AT_SALE = sieved(
  new RegExp(
    `(?:会計|決済|支払い?|精算|レジ|カード)(?:を|に|が)?(?:${ABOUT_TO})[^。?]{0,12}${UPDATE}[^。?]{0,8}(?:${SHOWN}|って|と(?:出|言)|出)|${UPDATE}[^。?]{0,10}(?:${SHOWN}|って)[^。?]{0,10}(?:会計|決済|支払い?|精算|レジ)(?:が|に|を)?(?:でき|出来|始め?られ|進[めま]|い[かけ])(?:な|ま|ん|へん)`,
    'iu',
  ),
);

/** 更新すればもう出なくなる? */
const IF_GONE = sieved(
  new RegExp(
    `(?:${UPDATE}[^。?]{0,8}|^[^。?]{0,8}|これ|全部|今夜中に|今日)${DONE}[^。?]{0,24}${GONE}|${GONE}[^。?]{0,4}のは[^。?]{0,6}${UPDATE}`,
    'iu',
  ),
);

/** 更新が終わったあとも毎回出る?, まだ出ることある? */
const IF_STAYS = sieved(
  new RegExp(
    `(?:(?:終わっ|済ん|済ませ|終え|やっ|し|完了し)(?:た|だ)(?:後|あと)(?:も|でも|に|は|で)|(?:終わっ|済ん|済ませ|終え|やっ|し|完了し)(?:て|で)も|終わって?からも)[^。?]{0,16}(?:出(?:る|ます|続け|てくる|てきます|んの|っぱなし)|表示され)|${SHOWN}[^。?]{0,4}まだ(?:毎回)?(?:出る|出ます)|まだ[^。?]{0,8}${SHOWN}[^。?]{0,4}出る`,
    'iu',
  ),
);

/** 明日も出る?, これから毎回出るの? */
const IF_COMES = sieved(
  /(?:明日|あした|次(?:回|の会計)?|今後|これから|毎日|毎回|また|ずっと|何回も)(?:から|以降|は|も|でも|に|、)*(?:毎回|また|ずっと)?(?:出る|出ます|出てくる|出てきます|出続け)(?:る|ます|の|ん|です|だ|よ|ね|か|な|っけ|って|こと)*[?。!]*$/u,
);

/** 一回スキップしたらもう出ない? */
const SKIPPED_ONCE = sieved(
  new RegExp(
    `(?:一|1|１)(?:回|度)[^。?]{0,6}(?:スキップ|飛ば|とば|閉じ|消|(?:後|あと)で|押)[^。?]{0,8}(?:たら|れば|と)[^。?]{0,10}${GONE}|(?:スキップ|飛ばし|閉じ|消し|(?:後|あと)回しにし)(?:し)?(?:た(?:ら|後|あと)|ても)[^。?]{0,6}(?:また|もう|次)[^。?]{0,6}(?:出|${GONE})`,
    'iu',
  ),
);

/** 何回スキップできる?, いくつ押せば? */
const HOW_OFTEN = sieved(
  /(?:何|なん)(?:回|度|遍)(?:まで|くらい|ぐらい|か)?[^。?]{0,8}(?:スキップ|飛ば|とば|閉じ|押|(?:後|あと)(?:で|に|回し)|無視)|(?:スキップ|(?:後|あと)回し|飛ばせる|閉じる)(?:の|は|って|できる|するの)*(?:は)?(?:回数|何回|制限)/iu,
);

const TO_HIDE = sieved(new RegExp(`${HIDES}|(?:消す|止める)(?:方法|やり方|設定)`, 'iu'));

const TO_PRESS = sieved(
  new RegExp(`${PRESSES}[^。?]{0,6}${LEAVE}|(?:今|いま)押した(?:ら|ほう|方)`, 'iu'),
);

/** 更新ボタン, 「更新する」, アプデってやつ */
const ITS_BUTTON = sieved(
  new RegExp(
    `${UPDATE}(?:する|開始|スタート)?(?:って(?:いう)?|という|の)?(?:ボタン|やつ|のやつ)|[「『"]${UPDATE}(?:する|開始|します)?[」』"]|${UPDATE}(?:する|開始)(?:って|を|の)(?:押|おし|タップ)`,
    'iu',
  ),
);

/** 「あとで」押しちゃったけど平気?, あとでってのを押していいの?: of the button that puts it off. */
const PRESSES_LATER = sieved(
  new RegExp(
    `(?:(?:あと|後)(?:で|回し|ほど|に(?:する)?)|スキップ|いまはしない|今はしない)[」』"]?(?:って(?:いう)?|という|の|ボタン|やつ|ほう|方|を|は|に|、)*(?:押|おし|タップ|選|えら|ポチ)[^。?]{0,14}${LEAVE}`,
    'iu',
  ),
);
const TO_CLOSE = sieved(new RegExp(`${CLOSES}[^。?]{0,6}(?:${LEAVE}|ばいい|ば大丈夫)`, 'iu'));

/** どれ押せば, なんてボタンを押せばあとにできるの */
const WHICH_BUTTON = sieved(
  /(?:飛ばし|とばし|スキップの?(?:し|仕|やり)|閉じ)(?:方|かた)|スキップの?方法|(?:どれ|どっち|どちら|どこ|何|なに|なんて(?:いう)?|何て|どの|いくつ)(?:の)?(?:ボタン|やつ|ほう|方)?(?:を|に|が|って|で|から)?[^。?]{0,3}(?:押|おせ|おし|選|タップ|触)|ボタン(?:の|は|って)?(?:名前|なん(?:て|と)|何て|どれ|どっち)/iu,
);

/** The mail, a receipt, an error, the history, what is told to have happened. */
const OF_ELSE = sieved(
  /メール|レシート|エラー|データ|売上|登録|設定[^。?]{0,4}(?:消え|なくな)|使えな|履歴|返金|充電|電池|ランプ|真っ?(?:暗|黒)|フリーズ|固ま|決済(?:中|途中)|途中で|パスワード|ログイン|line|トーク|リッチメニュー|(?:お知らせ|リマインド)(?:の)?(?:予約|時刻)|電源|アプリ(?:が|は)閉じ/iu,
);
