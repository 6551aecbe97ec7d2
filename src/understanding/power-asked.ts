import type { Hint } from '../core/hint.ts';
import { holding } from './holding.ts';
import { mayNotHave } from './may-not-have.ts';
import { isOffSoFar } from './off-so-far.ts';
import { asksUntilDone } from './until-done.ts';
import { asksWhyOld } from './why-old.ts';
import { willCharge } from './will-charge.ts';
import { sieved } from './sieve.ts';
import { withoutBlanks } from './spaces.ts';

/** What is asked of the power around the update, and what has come of a restart. Expects folded text. */
export function powerHints(folded: string): readonly Hint[] {
  if (folded.length > LONGEST) return [];
  const close = withoutBlanks(folded);
  return holding([
    ['offSoFar', isOffSoFar(close)],
    ['byCharger', BY_CHARGER.test(close)],
    ['bodyLeft', BODY_LEFT.test(close)],
    ['findsConfusing', CONFUSING.test(close)],
    ['asksToMendIt', MENDS_IT.test(close) && !OTHERS_THING.test(close)],
    ['mayNotHave', mayNotHave(folded)],
    ['asksWhyOld', asksWhyOld(folded)],
    ['willCharge', willCharge(folded)],
    ['chargesFirst', CHARGES_FIRST.test(close)],
    ['asksUntilDone', asksUntilDone(folded)],
    ['asksOffMidSale', asksOffMidSale(close)],
    ['asksToUnplug', TO_UNPLUG.test(close) && !OF_ELSE.test(close)],
    ['shownSinceCycle', SHOWN_SINCE.test(close) && !NOT_SHOWN.test(close)],
  ]);
}

/** 今晩から充電器にさしておいて、あすの朝にやればよろしいですか */
const CHARGES_FIRST = sieved(
  /(?:充電|さし|挿し|つない)[^。?]{0,12}(?:朝|明日|あした|あす|翌日)[^。?]{0,8}(?:や(?:れば|る|ったら|って)|更新|アップデート|はじめ|始め)/u,
);
/** スマホの充電器で充電したら */
const BY_CHARGER = sieved(/(?:充電器|ケーブル|コード|アダプター?|充電台)(?:で|に|を|から)/u);

/** アプリは新しいけど本体のほうはまだってことですか, 端末本体は終わってないんですよね */
const BODY_LEFT = sieved(
  /^[^。?]{0,30}(?:(?:端末|機械)?本体|(?<=アプリ[^。?]{0,26})端末|(?<=アプリ[^。?]{0,26})os)(?:の?(?:ほう|方|更新|自体))?(?:は|が)(?:まだ|(?:更新(?:が)?)?(?:終わって|できて|済んで|新しくなって)(?:い)?(?:ない|ません|へん))(?:って|という)?(?:こと|わけ|更新|終わって(?:い)?ない)?[^。?]{0,4}(?:です|なの|なん|や)?(?:[?]|か(?:ね|な)?[?。!]*$|の[?。!]*$|よ?ね[?。!]*$)/u,
);

/** 書き方が紛らわしすぎ! */
const CONFUSING = sieved(
  /(?:書き方|書いて(?:い)?る(?:の|こと)|表現|文面|日付|期限|お?知らせ|通知|言い方|案内)[^。?]{0,8}(?:紛らわし|まぎらわし|ややこし|分かりにく|わかりにく|分かりづら|わかりづら|誤解(?:する|され|を招))|(?:紛らわし|まぎらわし|ややこし)(?:い|すぎ)[^。?]{0,4}(?:書き方|表現|日付|期限|お?知らせ|言い方)|confusing (?:wording|notice|date)|(?:wording|date|notice) (?:is|was) (?:so |very |too )?(?:confusing|misleading)/iu,
);
/** で、これ自分で直せます?, 自分でどうにかできますか */
const MENDS_IT = sieved(
  /(?:自分(?:たち)?|うち|こっち|こちら|店(?:の人)?|素人)(?:だけ)?で(?:も)?(?:なんとか|何とか|どうにか|直接)?(?:直せ|なおせ|直し(?:たら|て)|復旧(?:させ|でき)|解決でき|(?:なんとか|どうにか)(?:でき|な(?:る|り)))(?:る|ます|られ)?[^。?]{0,6}(?:[?]|か(?:ね|な)?[?。!]*$|の[?。!]*$)|\bcan i (?:fix|solve) (?:it|this) (?:by )?myself/iu,
);
const OTHERS_THING = sieved(/ルーター|wi-?fi|プリンタ|画面(?:割|が割)|水|割れ|会計を|決済を/iu);

/** 会計中に電源切ったらどうなる?: only supposed. Expects folded text without spaces. */
export function asksOffMidSale(close: string): boolean {
  return close.length <= LONGEST && OFF_MID_SALE.test(close) && !HAS_STOPPED.test(close);
}

const LONGEST = 60;

const OFF =
  '(?:電源(?:を|は|も|なんか)?(?:切っ|切る|切れば|落とし|落とす|消し|消す|オフに)|再起動(?:し|する|すれ)|(?:入れ|いれ)直(?:し|す|せ))(?:ちゃっ|てしまっ|た)?(?:たら|ら|と|れば|ば|て(?:も)?)';
const SALE =
  '(?:(?:お?会計|決済|支払い?|カード(?:決済|払い)?|レジ(?:打ち)?)(?:の)?(?:中|途中|最中|(?:を)?(?:し|やっ|通し|切っ|使っ|受け)て(?:い)?る(?:とき|時|間|最中|途中|ところ))(?:な(?:ん)?(?:だ|です)?けど|だけど|ですが|ですけど|なんですが)?|(?:今|いま)(?:の|(?:やっ|し|通し)て(?:い)?る)(?:お?会計|決済|支払い?|カード|お?客(?:さん|様)?))';
/** やばい is folded to やです. */
const HOW =
  '(?:どう|どない|どげん|消え|止ま|飛(?:ぶ|び)|パー|だめ|ダメ|駄目|まず|やば|やです|大丈夫|平気|問題)';

/** 電源切ったら今やってる会計どうなる?, 会計中に電源切ったらどうなりますか. */
const OFF_MID_SALE = sieved(
  new RegExp(
    `^[^。?]{0,12}(?:${OFF}、?${SALE}(?:は|って|が|も)?[^。?]{0,4}${HOW}|${SALE}(?:に|で|なのに)?${OFF}(?:、|お?会計|決済|それ|は|って|が|も){0,3}${HOW})[^。?]{0,12}[?。!]*$`,
    'u',
  ),
);
/** It was, and a payment may have stopped. */
const HAS_STOPPED = sieved(
  /(?:切っ|落とし|消し|(?:入れ直|再起動)し)(?:ちゃった(?!ら)|てしまった(?!ら)|てもうた|た(?!ら))|(?:切れ|落ち|止まっ|消え|固まっ)(?:た(?!ら)|て(?:しま|い|る|も)|ちゃっ)|まし(?:た(?!ら)|て)|さっき|先ほど|履歴|エラー|失敗|もう(?:一|1)[回度]|やり直/u,
);

/** 充電器外してもいい?, 発電機切っていい?, 何もしなくていい?充電器は抜く? */
const TO_UNPLUG = sieved(
  /^(?:[^。?]{0,8}(?:何|なに)も[^。?]{0,12}[?。])?[^。?]{0,16}?(?:充電(?:器|ケーブル|コード|台)?|ケーブル|コンセント|コード|プラグ|発電機|モバイルバッテリー|モバブ|アダプター?)(?:から|を|は|も|って)?(?:もう|先に|一旦|いったん|、){0,2}(?:(?:抜い|ぬい|外し|はずし|取っ|切っ|止め|やめ|離し)(?:て(?:から)?|ちゃって)(?:更新(?:を)?(?:し|始め|はじめ)て|始めて|はじめて|やって)?も?(?:いい|良い|よい|ええ|大丈夫|平気|ok|構わ|かまわ|問題|だめ|ダメ)[^。?]{0,8}[?。!]*|(?:(?:抜|ぬ)(?:く|いとく|いておく|いた(?:ほう|方)が(?:いい|よい|良い))|(?:外|はず)(?:す|しとく|しておく|した(?:ほう|方)が(?:いい|よい|良い)))(?:の|ん(?:です|だ)?|べき|もの)?(?:ですか|でしょうか|か)?[?]+)(?:[^。?]{0,4}(?:何|なに)も(?:し|せ|や)[^。?]{0,14}[?。]*)?$/u,
);
const OF_ELSE = sieved(
  /電源|ルーター|lan|wi-?fi|会計|決済|カード(?!の)|電話|火|煙|煙|熱|焦げ|濡れ|直し|再起動|スマホ|携帯/u,
);

/** 電源入れ直したら更新出てきた. */
const SHOWN_SINCE = sieved(
  /(?:電源|再起動|入れ直|いれ直|立ち上げ直|つけ直)[^。?]{0,8}?(?:し|っ)?(?:たら|て(?:から)?)、?(?:やっと|ちゃんと|今度は)?(?:端末の?)?(?:更新|アップデート|アプデ)(?:の?(?:画面|案内|表示|ボタン|やつ|お知らせ))?(?:が|は|も)?(?:やっと|ちゃんと)?(?:出(?:て(?:き(?:た|まし)|(?:い)?(?:る|ます))|た|まし)|来(?:た|まし)|表示され(?:た|まし|て(?:い)?(?:る|ます)))(?!ら|の[はに]|とき|時)[^。?]{0,6}[。!]*$/u,
);
const NOT_SHOWN = sieved(
  /会計|決済|カード|お?客|エラー|失敗|止ま|固ま|始ま|はじま|また|勝手|急に|消え|ない|ません|アプリ/u,
);
