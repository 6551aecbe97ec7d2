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
    withoutClosedDay(plain) !== plain ||
    withoutClosedDayAbroad(text) !== text
  );
}

/** 26日じゃだめ?その日も休みだし, 27日まで店休みます. */
const CLOSED_THEN = sieved(
  /\d日まで[^。?]{0,6}(?:お?休み(?!時間)|休業|休む|閉め(?:ます|る))|その日(?:は|も|が)?(?:お?店|うち)?(?:は|も|が)?(?:定休日?|お?休み(?!時間)|休業)/u,
);

/** The day of 明日は定休日だから明後日やる is the other one. Text without another day stays. */
export function withoutClosedDay(text: string): string {
  const rest = CLOSED.replace(text.normalize('NFKC'), '');
  return OTHER_DAY.test(rest) ? rest : withoutClosedDayAbroad(text);
}

/** The day of 明日の更新、水曜でもいい? is the other one: the first only names the update. Text without another day stays. */
export function withoutDayOfUpdate(text: string): string {
  const rest = OF_UPDATE.replace(text.normalize('NFKC'), '');
  return OTHER_DAY.test(rest) ? rest : text;
}

const DAY =
  '(?:明日|あした|あす|今日|きょう|本日|明後日|あさって|(?:\\d{1,2}月)?\\d{1,2}日?(?:の?[月火水木金土日]曜日?|[(][月火水木金土日][)])?|[月火水木金土日]曜日?)';
const CLOSED = sieved(
  new RegExp(
    `${DAY}(?:の(?:朝|昼|夕方|夜|午前|午後)中?)?(?:は|が|も|の|って)?(?:お?店(?:が|は|も|を)?|うち(?:が|は|も)?)?(?:定休日?|(?:臨時)?(?:お?休み(?!時間)|休業(?:日)?)|休む|休ん|閉(?:め(?:て|る)|まって(?:い)?(?:る|ます))|(?:決済|会計|営業)(?:は|を)?(?:し(?:ない|ません|ん)|やら(?:ない|ん))|使わ(?:ない|ん))(?:なん|な|だ|です|や)?(?:ので|んで|から|し|で|けど|が)?`,
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
