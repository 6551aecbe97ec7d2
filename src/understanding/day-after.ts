import type { AfterDay, DayReading } from '../core/time-reading.ts';
import { readDay } from './day-named.ts';
import { sieved } from './sieve.ts';
import { inOneTongue } from './time-tongues.ts';

/** 25日は定休日なので翌日でもいい?, 休み明けでもいいですか: of the day behind one that is told here, or was before. null: of none. */
export function afterDayIn(plain: string): AfterDay | null {
  const found = DAY_AFTER.exec(plain);
  if (found === null || OF_ELSE.test(plain)) return null;
  const isOfRest = REST.test(found[0]);
  return { told: lastDayIn(plain.slice(0, found.index)), isOfRest };
}

const DAY_AFTER = sieved(
  /翌日|(?:その|つぎ|次)の?(?:次の|翌)?日(?<=次の日|つぎの日|翌日)|(?:お?休み(?!時間)|定休日?|連休|休業日?|お?盆)の?(?:明け|あけ)/u,
);
const REST = sieved(/(?:明け|あけ)/u);
/** 期限の翌日 is named by itself, and 翌日が休みなので火曜 by its weekday. */
const OF_ELSE = sieved(
  /(?:最終日|最後の日|期限|配信|更新|開始)の?(?:翌日|次の日)|(?:翌日|次の日)(?:が|は|も|から)?(?:お?店)?(?:が|は)?(?:お?休み|定休|休業|休店|休館|閉まって)/u,
);

/** 19日から21日まで休みです: the last of the days that are named. null: not of several. */
export function lastOfDaysIn(plain: string): DayReading | null {
  return SEVERAL.test(plain) ? lastDayIn(plain) : null;
}

const SEVERAL = sieved(
  /(?:日|曜日?)(?:から|と|、|,|・|や|~|〜|-|ー)[^。?]{0,4}(?:\d日|曜|明日|あした|明後日|あさって)/u,
);

function lastDayIn(text: string): DayReading | null {
  const days = text
    .split(BETWEEN)
    .map((part) => readDay(inOneTongue(part)))
    .filter((day) => day !== null && day !== 'impossible');
  return days.at(-1) ?? null;
}

const BETWEEN = /(?:から|と|、|,|・|や|~|〜|-|ー)/u;
