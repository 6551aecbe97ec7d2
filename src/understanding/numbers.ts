import type { BatteryReading } from '../core/reading.ts';
import { chargeAbroad } from './numbers-abroad.ts';
import { kanaNumbersToFigures, kanaPercentsToFigures } from './kana-number.ts';
import { kanjiNumbersToFigures } from './kanji-number.ts';
import { normalise } from './normalise.ts';
import { PLUGGED_FIGURE } from './said-in-passing.ts';
import { sieved } from './sieve.ts';

/** Reads how full the battery is; a bare number or colour counts only when the talk has just asked for it. */
export function readBattery(
  text: string,
  options: { readonly bareNumber: boolean },
): BatteryReading | null {
  const written = PERCENT.replace(normalise(text.slice(0, 400)), '%');
  const aboutBattery = BATTERY_WORD.test(written);
  const asked = options.bareNumber || aboutBattery;
  const told = chargeAbroad(written, asked);
  const plain = asked ? kanaNumbersToFigures(told) : told;
  const corrected = CORRECTED.exec(plain)?.[1];
  const instead = corrected === undefined ? null : readBattery(corrected, { bareNumber: asked });
  if (instead !== null) return instead;
  const stated = withoutConditions(plain);
  const figures = withoutOtherFigures(kanjiNumbersToFigures(PART_OF_WORD.replace(stated, ' ')));
  return (
    byFraction(figures, asked) ??
    byFigure(figures, { ...options, aboutBattery }) ??
    (asked || CHARGED.test(stated) ? byWord(stated) : null)
  );
}

/** 80パーで止まった is as far as 80%で止まった. */
const PERCENT = sieved(/(?<=\d)\s?(?:パーセント|ぱーせんと|パー(?![ァ-ヶー]))/g);

/** A number of percents, or of nothing else at all, that is spelt as it sounds: written as a figure, so that にじゅう is not heard as 二重. */
export function withKanaCharge(text: string): string {
  const percents = kanaPercentsToFigures(text);
  const figures = kanaNumbersToFigures(percents.normalize('NFKC'));
  return figures !== percents && BARE_READING.test(normalise(figures)) ? figures : percents;
}

/** Nothing but how full something is (18, 満タン, いま三割くらい); expects normalised text. */
export function isBareReading(plain: string): boolean {
  const isBare = BARE_READING.test(kanaNumbersToFigures(plain));
  return isBare && readBattery(plain, { bareNumber: true }) !== null;
}

/** ちょうど25なんですが: nobody says of a day or an hour that it is just so, and of the charge it matters. */
export function isExactReading(plain: string): boolean {
  return EXACT.test(plain) && isBareReading(plain);
}

const EXACT = sieved(/ちょうど|ぴったり|きっかり|ジャスト|丁度/u);
const BARE_READING = sieved(
  /^(?:(?:今|いま)は|今|いま|現在|あ(?:れ|ら|りゃ)?|さっきから(?:見て(?:い?て)?)?|(?:数字|数値|表示|残量)(?:は|が|で)|だから|いや|えっと|、|(?:見|確認し|チェックし|確かめ)(?:てみ)?たら|だいたい|大体|約|ほぼ|たぶん|あと|残り|ちょうど|丁度|ぴったり|ジャスト|やっと|ようやく|もう|まだ|無事)*(?:\d{1,3}(?:%|パー(?:セント)?)?|[一二三四五六七八九十]{1,4}|[\d一二三四五六七八九]割(?:\d分)?|満タン|まんたん|満充電|半分|フル|残りわずか)(?:くらい|ぐらい|ほど|しか|ちょっと|ちょうど|丁度|ぴったり|きっかり|ジャスト){0,2}(?:に?なって(?:い)?(?:る|ます|ました)|に?なっていた|に?なっと(?:る|った)|に?な(?:った|りました|っちゃ(?:った|いました)|って(?:しまった|しまいました|も?う?た|しもうた))|(?:まで|に)?(?:い|行)(?:った|きました)|まで(?:き|来)(?:た|ました)|なんです(?:が|けど)?|なんだ?けど|で(?:す|した)(?:が|けど)?|だ(?:った)?(?:けど)?|やけど|ある(?:ん(?:だ|です|や)(?:けど|が|よ))?|あります|ない|ありません|って(?:ば)?|(?:って|と)(?:出|表示|書い)(?:て|され|と)(?:て)?(?:い|お)?(?:る|ます|り(?:ます)?)|かな|や|で|よ|ね|了)*[。!]*$/u,
);

/** 二重, 一覧, 一度: no figure by itself. */
const PART_OF_WORD = sieved(
  /(?<![\d〇零一二三四五六七八九十百])[一二三四五六七八九](?![割分十百〇零一二三四五六七八九])(?=\p{Script=Han})/gu,
);

// "81%です あ、間違い 18%でした": what comes after the slip counts, if it is a reading.
const CORRECTED = sieved(/[\d%].*?(?:間違|まちが|訂正|やっぱり?|いや(?=[、。\s\d]))(.*\d.*)$/s);
const BATTERY_WORD = sieved(
  /(?:充電(?!器|ケーブル)|バッテリー?|ばってり|電池|残量|じゅうでん|でんち)(?!(?:の(?:こと|話))?(?:じゃ|では?|や)な(?:く|い))|battery|电量|电池|배터리|밧데리/,
);
// A percentage beside these is a progress bar, a fee or a tax.
const OTHER_PERCENT = sieved(
  /手数料|料率|消費税|税|割引|ポイント|還元|オフ|値引|進捗|進み(?:具合|方)|進行状況|プログレス|ダウンロード|インストール|明るさ|音量|湿度|download|下载|다운로드|手续费|수수료|\bfees?\b|\btax\b|세금/,
);
const PROGRESS = sieved(
  /\d+(?:%|パーセント)(?:から)(?:に?な(?:っ|り)|やり直|やりなお|始ま|はじま|スタート)|\d+(?:%|パーセント)(?:から|のまま|のところ|のとこ|くらい|ぐらい|ほど|近く|まで(?:は)?|あたり)*(?:で|に|まで|から)?(?:(?:進んだ|すすんだ|行った|いった|来た|きた|なった)(?:ん(?:です|だ))?(?:けど|のに|が|まま))?(?:[、\s]|もう|ずっと|急に|全然|全く|画面が?|バーが?)*(?:(?:更新|アップデート|アプデ)(?:が|は)?)?(?:止ま|とま|固ま|フリーズ|動か|動き?ませ|進ま|進みませ|すすま|変わら|なって動|行って|いって)|\d+(?:%|パーセント)(?:は|って(?:いう)?の?は?|というのは)、?(?:電池じゃなくて|充電じゃなくて)?(?:更新|アップデート|アプデ)(?:の|中)|(?:電池|充電|バッテリー)(?:じゃ|では?|や)な(?:くて?|い)[^。]{0,6}(?:更新|アップデート|バー)|\b(?:stopped|stuck|frozen|froze|stops|hangs|hung)\b[^.?!]{0,8}\d+%|\d+%[^.?!]{0,8}(?:stuck|stopped|frozen|froze|停|卡|不动|没动|멈|안 ?(?:움직|넘어))|\bupdating\b[^.?!\d]{0,8}\d+%|(?:更新|アップデート|アプデ)(?:中|が|は|画面|バー|到|的|正在|进度|も|[:：、\s]|今|いま|まだ|やっと|已经){0,3}\d+%(?!しか|でも|で(?:でき|い[いけ]|更新)|だけど|あ|を|から(?:でき|い)|以|未|就?(?:可|能|够|行))|(?:업데이트|업뎃)\s?(?:중|진행)?(?:이|가|은|는)?\s?(?:지금\s?)?\d+%(?!면|이상|부터|로|밖|만)/,
);

// "30じゃなくて18" corrects, "25%以上必要" quotes the rule, "満タンにする" plans: none of them is a reading.
function withoutConditions(text: string): string {
  const meant = CORRECTS.replace(text, '');
  const own = RULE.mayMatch(meant)
    ? meant.replace(RULE.pattern, (whole) => (ASKED_OF_OWN.test(whole) ? whole : ''))
    : meant;
  return PLANS.replace(own, '');
}

const CORRECTS = sieved(
  /[\d.〇零一二三四五六七八九十百]+(?:%|パーセント)?(?:じゃな(?:くて|い)|では?な(?:くて?|い)|ちゃうくて|やなくて)[、\s]*/g,
);
const RULE = sieved(
  /[\d〇零一二三四五六七八九十百]+(?:%|パーセント)?(?:以上|未満|以下|必要|(?:に|まで|も)?(?:(?:い|行)か|届か|なら|達し)(?:な(?:い|かった|けれ)|ん(?:と|かった))|は?な[いく](?:と|ても)?|がな[いく](?:ても)?|って(?:書(?!いて(?:い)?(?:ある|あります|ます)(?:よ|ね|わ)?[。!]*$)|い|言|聞)|(?:って|て|とは)、?(?:見た目|見て|目で|どこ|どう|どこで)|と(?:書い|聞い|ありま)|を?切[るら]|よ[りる](?:下|少|低|上|多)|まで(?:充電)?(?:し|すれ|で|いけ|必)|を超え|(?:超え|越え|こえ)(?:たら|れば|てから)|(?:に|まで)?(?:なったら|なれば|なってから|いったら|行ったら)|に(?:なる|なります)(?=[のか?])|を下回|じゃ(?:だめ|ダメ|足り)|で(?:も|は)?(?:足り|だめ|ダメ|い[いけ]|よい|大丈夫|でき|更新|ok|エラ)|あれば|だと|だったら|(?:ちょうど|ぴったり)?なら(?:いい|よい|良い|大丈夫|足りる|ok)(?=[^?。]{0,4}ね)|なら|の場合|ルール|(?:って(?:いう)?(?:の)?|という?の)[はが]?、?(?:電池|充電|バッテリー|残量|何|なに)(?:の(?:残量|残り|こと|話))?(?:です|な)?(?:か|の|[?]))/g,
);
const PLANS = sieved(
  /(?:満タン|満充電|フル(?:充電)?|半分|100(?:%|パーセント)?)(?:に(?:しな|しと|して(?:お|から)|すれ|する|した(?:方|ほう))|まで|じゃない|やない|でない|(?:じゃ|や|で)な(?:きゃ|くちゃ|ければ)|しないと|せな|しなきゃ|する|した(?:方|ほう)|必要|が必要|にならな)/g,
);

// "18%だと更新できない?" speaks of the merchant's own figure; only comparisons are rules.
const ASKED_OF_OWN = sieved(
  /(?:だと|だったら|なら|でも?(?:足り|だめ|ダメ|い[いけ]|よい|大丈夫|でき|更新|ok|エラ)|では(?:足り|だめ)|じゃ(?:だめ|ダメ|足り))$/,
);

function withoutOtherFigures(text: string): string {
  if (!/\d/.test(text)) return text;
  return text
    .replace(/(\d{1,3})(?:%|パーセント)?[〜-]\d{1,3}(?=\s*(?:%|パーセント))/g, '$1')
    .replace(/\d+\s*分の\s*\d+/g, (fraction) => fraction.replace('分の', '⁄'))
    .replace(/(?:\+?\d[\d()]*-)+\d+/g, ' ')
    .replace(/\d{1,2}:\d{2}(?::\d{2})?/g, ' ')
    .replace(/[¥\\]\s*[\d,]+/g, ' ')
    .replace(/\d{1,3}(?:,\d{3})+/g, ' ')
    .replace(/\d{4,}/g, ' ')
    .replace(/ver\.?\s*[\d.]+|v\d[\d.]*|\d+\.\d+\.\d+|[レれ][ジじ]\s?\d{1,2}(?![\d%])/g, ' ')
    .replace(
      /\d+(?:\.\d+)?\s*(?:時|分|秒|台|円|日|月|年|回|人|個|本|枚|号|店|番|週|[かケヶカ]月|階|名|件|版|桁|つ|度|ぺん|へん|万|千|倍|g(?:hz|b)?|mb|cm|st|th|nd|v(?![a-z])|w(?![a-z])|ma)/g,
      ' ',
    )
    .replace(/(?<!\d)(?:1[0-2]|[1-9])\/(?:3[01]|[12]\d|[6-9])(?!\d)/g, ' ');
}

function byFraction(text: string, asked: boolean): BatteryReading | null {
  const found =
    /(\d+)⁄(\d+)/.exec(text) ?? (asked ? /(?<!\d)([1-4])\/([2-5])(?!\d)/.exec(text) : null);
  if (!found || !asked) return byTenths(text, asked);
  const [, first = '0', second = '0'] = found;
  const [below, above] = found[0].includes('⁄') ? [first, second] : [second, first];
  return toReading((Number(above) / Number(below)) * 100);
}

function byTenths(text: string, asked: boolean): BatteryReading | null {
  const found = asked ? /(\d{1,2})割(?:(\d)分)?/.exec(text) : null;
  return found ? toReading(Number(found[1]) * 10 + Number(found[2] ?? 0)) : null;
}

interface Asking {
  readonly bareNumber: boolean;
  readonly aboutBattery: boolean;
}

function byFigure(text: string, asking: Asking): BatteryReading | null {
  return byBound(text, asking) ?? byPercent(text, asking) ?? byBareFigure(text, asking);
}

function byBound(text: string, asking: Asking): BatteryReading | null {
  const [, figure, side] = BOUND.exec(text) ?? [];
  if (figure === undefined || !(asking.bareNumber || asking.aboutBattery)) return null;
  return { kind: side === '上' ? 'above' : 'below', percent: Number(figure) };
}

const BOUND = /(\d{1,3})\s*(?:%|パーセント)?を?(?:切(?:っ|り|れ)|(上)回)/;

function byPercent(text: string, asking: Asking): BatteryReading | null {
  const percent =
    /(?<![\d.])(\d{1,4}(?:\.\d+)?)\s*(?:%|パーセント|ぱーせんと|パー(?![ァ-ヶ])|percent)/.exec(
      text,
    );
  return percent && isBatteryPercent(text, asking) ? toReading(Number(percent[1])) : null;
}

function byBareFigure(text: string, asking: Asking): BatteryReading | null {
  if (!asking.aboutBattery && OTHER_PERCENT.test(text)) return null;
  const bare = (asking.bareNumber ? BARE : asking.aboutBattery ? NEAR : PLUGGED_FIGURE).exec(text);
  const figure = bare?.slice(1).find(Boolean);
  return figure === undefined ? null : toReading(Number(figure));
}

const BARE = /(?<![\d.a-z/-])(\d{1,3}(?:\.\d+)?)(?![\d/:%]|[a-z]{2})/;
// Only beside the word itself: "充電18", "電池残量は今25", "18しか充電ない".
const NEAR =
  /(?:充電|バッテリー?|ばってりー?|電池|残量|じゅうでん|でんち|battery)(?:の?残量|の?残り|残)?[はがもって:、\s]*(?:今|いま|現在|残り|あと|約|だいたい|大体|たぶん|もう)*[はがで、\s]*(\d{1,3})(?![\d/:])|(?<![\d/:])(\d{1,3})(?:しか|の|くらい|ぐらい)?(?:充電|バッテリー?|電池)|(?<![\d:/])(\d{1,3})(?:って|と|て)(?:出|表示|書)|(?:充電|電池|バッテリー?)(?:を|は|も)?(?:して(?:きた|きました)|し(?:た|ました)|でき(?:た|ました)|終わ(?:った|りました))[ぁ-ん]{0,3}[。、!\s]*(?:今|いま|現在|で)[はがで、\s]{0,3}(\d{1,3})(?![\d/:]|時|分|円|人|名|台|回|本|日)|(?:充電|じゅうでん)(?:を|は|も)?(?:し(?:て(?:い|おい)?|と(?:い)?)?たら|して|しといて)、?(?:もう|やっと|今|いま)*(\d{1,3})(?:に|まで)?(?:な(?:っ|り)|来|き|行|い(?:っ|き)|増え|ふえ|上が|回復)/;
function isBatteryPercent(text: string, asking: Asking): boolean {
  if (asking.aboutBattery) return true;
  return !OTHER_PERCENT.test(text) && !PROGRESS.test(text);
}

// Rounded down as the fleet does: 24.9 is below 25.
function toReading(value: number): BatteryReading {
  if (value > 100) return { kind: 'impossible' };
  return { kind: 'percent', percent: Math.floor(value + 1e-9) };
}

function byWord(text: string): BatteryReading | null {
  if (/半分|はんぶん|真ん中|半々|一半(?![断停卡黑死就]|没反|机器|重启|更新|弹)/.test(text))
    return { kind: 'percent', percent: 50 };
  if (
    /満タン|まんたん|満充電|フル(?!ー)|full|マックス|max|100点|いっぱいに?(?:です|ある|なっ|$)/.test(
      text,
    )
  ) {
    return { kind: 'percent', percent: 100 };
  }
  if (LOW.test(text) && !/赤くな(?:い|さ)|少なくない/.test(text)) return { kind: 'low' };
  if (ENOUGH.test(text)) return { kind: 'enough' };
  return null;
}

const ENOUGH =
  /(?:十分|充分|じゅうぶん|たっぷり|余裕|けっこう|結構)(?:に)?(?:あ|残|です|だ|$)|(?:緑|みどり)(?!の?(?:ランプ|ライト|点滅|光)|(?:色)?に?な(?:る|れば|ったら))/;
const LOW = sieved(
  /赤(?:い|く|色|です|だ|いろ|い?(?:ランプ|マーク|表示)|$)|あかい|残りわずか|残り僅か|残りちょっと|残り少|残りすくな|わずか|ほとんどな|ほとんど無|ほぼな|ほぼ無|少ない|すくない|あんまりない|あまりない|切れそう|切れかけ|なくなりそう|無くなりそう|空っぽ|からっぽ|カラ(?:です|だ|$)|ゼロ|ピンチ|やばい|ヤバい/,
);

const CHARGED = sieved(/フル充電(?:です|だ|済|して(?:い|あ|き)|しました|した(?![方ほ]))/);
