import { withoutClosedDayAbroad } from './closed-day-abroad.ts';
import { kanjiNumbersToFigures } from './kanji-number.ts';
import { normalise } from './normalise.ts';
import { sieved } from './sieve.ts';
import { withoutBlanks } from './spaces.ts';

/** 26日は定休日だから27日にやる: whether the shop is said to take no payments on a day, beside another day that is named. */
export function isClosedIn(text: string): boolean {
  const plain = kanjiNumbersToFigures(withoutBlanks(normalise(text)));
  return (
    CLOSED_THEN.test(plain) ||
    withoutClosedDay(plain) !== plain.normalize('NFKC') ||
    withoutClosedDayAbroad(text) !== text
  );
}

/** 26日じゃだめ?その日も休みだし, 27日まで店休みます, 9/1まで店休み. */
const CLOSED_THEN = sieved(
  /(?:(?:夏|冬|長期|臨時|店)?(?:休み|休業|休館|休暇)|改装)(?:中|期間)?(?:で|なので|なん(?:です|だ)(?:けど|で)|に(?:つき|入って)|は)[^。?]{0,10}(?:閉め|休|切って|使(?:って|わ))[^?]{0,16}\d日(?:に|から)(?:また)?(?:開け|再開|営業|オープン|始め)|(?:\d日|\d\/\d{1,2})まで[^。?]{0,6}(?:お?休み(?!時間)|休業|休む|閉め(?:ます|る))|その日(?:は|も|が)?(?:お?店|うち)?(?:は|も|が)?(?:定休日?|お?休み(?!時間)|休業)|(?:\d日|明日|あした|明後日|あさって|曜日?)(?:は|の|が)?(?:お?店|うち)?(?:が|の|は)?(?:お?休み|定休日?|休業日?)の(?:日|とき|時|間|うち)?に(?:でも)?(?:や|し|更新|アプデ|アップデート|済ま)|(?:\d日|明日|あした|明後日)(?:は|も)?(?:使わ(?:ない|ん)|使いません)(?:です|ん)?(?:から|ので|んで|けん|し|の)?、?(?:更新(?:は|を)?)?(?:後回し|あと回し|(?:後|あと)で|(?:後|あと)にし)/u,
);

/** The day of 明日は定休日だから明後日やる is the other one. Text without another day stays. */
export function withoutClosedDay(text: string): string {
  const rest = CLOSED.replace(text.normalize('NFKC'), '');
  return OTHER_DAY.test(rest) ? rest : withoutClosedDayAbroad(text);
}

/** The day of 明日の更新、水曜でもいい? is the other one: the first only names the update. Text without another day stays. */
export function withoutDayOfUpdate(text: string): string {
  const open = withoutBusyHours(text);
  const rest = OF_UPDATE.replace(open.normalize('NFKC'), '');
  return OTHER_DAY.test(rest) ? rest : open;
}

/** 明日の朝忙しいから夜でいい?: of the night. */
function withoutBusyHours(text: string): string {
  return PLAN_THEN.replace(BUSY_THEN.test(text) ? BUSY_THEN.replace(text, '') : text, '');
}

/** 25日の夕方にやるんでお昼ごろリマインドください: the part of the day that the plan is for, before the one to be told at. */
const PLAN_THEN = sieved(
  /の?(?:朝|お?昼|午前中?|午後|夕方|夜|晩)(?:ごろ|頃)?に?(?:は)?(?:更新(?:を)?)?(?:や(?:る|ります|ろう)|する|します|更新する)(?:つもり|予定)?(?:な|です)?(?:ので|んで|から|けん|し)、?(?=[^。?]{0,6}(?:朝|お?昼|午前|午後|夕方|夜|\d{1,2}時)[^。?]{0,10}(?:リマインド|知らせ|通知|教え|声(?:を)?かけ|連絡|アラーム))/u,
);

const BUSY_THEN = sieved(
  /の?(?:朝|お?昼|午前中?|午後|夕方|ランチ|夜)(?:は|が|も)?(?:忙し|混|込|予約|無理|むり|バタバタ|ばたばた|満席|手が離せ|いな|おら)[^。?、]{0,8}(?:から|ので|んで|けん|し)、?(?=の?(?:朝|お?昼|午後|夕方|夜|晩|ランチ)(?:過ぎ|すぎ|間|休み|の後|後)?(?:で|に|の))/u,
);

/** The day of 26日の0時って25日の夜のこと? is the other one: which night the midnight is of. Text of no other night stays. */
export function withoutMidnight(text: string): string {
  return OF_MIDNIGHT.replace(text.normalize('NFKC'), '');
}

const OF_MIDNIGHT = sieved(
  /(?:(?:\d{1,2}月)?\d{1,2}日(?:[(][月火水木金土日][)])?)の?(?:(?:午前|夜中の?|深夜の?)?(?:0|零|24)時|0:00)(?:まで|というの|っていうの)?(?:って|は|とは)(?:いつ(?:です|のこと)?か?\??)?、?(?=(?:(?:\d{1,2}月)?\d{1,2}日|今日|明日|明後日|今夜)の?(?:夜|晩|深夜|夜中|24時|23時|朝|昼))/u,
);

/** 26日の0時って26日の夜ですか: which night ends it. */
export function asksWhichNight(plain: string): boolean {
  return WHICH_NIGHT.test(plain);
}

const WHICH_NIGHT = sieved(
  /(?:0|零|24|12)時(?:まで)?(?:というの|っていうの)?(?:って|は|とは)(?:いつ(?:です|のこと)?か?\??)?、?(?:(?:\d{1,2}月)?\d{1,2}日|今日|明日|明後日|今夜)の?(?:夜(?:中)?|晩|深夜|24時)(?:の?(?:0|12|24)時)?(?:の|って|という)?(?:こと|意味|ほう|方)?(?:です|なん|なの|の|だ|や|で(?:合|あ)って(?:る|ます))?(?:か|よ?ね|やんな|な)?[?。!]*$/u,
);

const DAY =
  '(?:明日|あした|あす|今日|きょう|本日|明後日|あさって|(?:\\d{1,2}(?:月|\\/(?=\\d)))?\\d{1,2}日?(?:の?[月火水木金土日]曜日?|[(][月火水木金土日][)])?|[月火水木金土日]曜日?)';
const CLOSED = sieved(
  new RegExp(
    `(?:${DAY}|(?<![日曜]の?)(?:翌日|次の日))(?:の(?:朝|昼|夕方|夜|午前|午後)中?)?(?:まで(?=[^。?]{0,10}(?:ので|んで|だから|ですから|けど|けん)))?(?:は|が|も|の|って)?(?:お?店(?:が|は|も|を)?|うち(?:が|は|も)?)?(?:定休日?|(?:臨時)?(?:お?休み(?!時間)|休業(?:日)?)|休む|休ん|閉(?:め(?:て|る)|まって(?:い)?(?:る|ます))|(?:決済|会計|営業)(?:は|を)?(?:し(?:ない|ません|ん)|やら(?:ない|ん))|使わ(?:ない|ん))(?:なん|な|だ|です|や)?(?:ので|んで|から|し|で|けど|が)?`,
    'u',
  ),
);
const OF_UPDATE = sieved(
  new RegExp(
    `${DAY}(?:から)?の(?:端末の?)?(?:更新|アップデート|アプデ)(?:の(?:やつ|件|話|こと))?`,
    'u',
  ),
);
const OTHER_DAY = sieved(new RegExp(`${DAY}|翌日|次の日`, 'u'));
