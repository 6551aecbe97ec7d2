import type { DayReading } from '../core/time-reading.ts';
import { sieved } from './sieve.ts';

const WEEKDAYS = '月火水木金土日';

/** The day that is named; null for none; 8月32日 is impossible. Expects words in one tongue. */
export function readDay(words: string): DayReading | 'impossible' | null {
  return (
    afterLastDay(words) ?? byDate(words) ?? byWord(words) ?? byWeekday(words) ?? byNotice(words)
  );
}

/** 最終日の翌日でも間に合う? is not of tomorrow. */
function afterLastDay(words: string): DayReading | null {
  return AFTER_LAST_DAY.test(words) ? { kind: 'notice', of: 'lastDay', days: 1 } : null;
}

const AFTER_LAST_DAY = sieved(/(?:最終日|最後の日|期限)の?(?:翌日|明日|次の日)/u);

function byDate(words: string): DayReading | 'impossible' | null {
  const found = MONTH_AND_DAY.exec(words) ?? DAY.exec(words);
  if (!found) return null;
  const month = found.groups?.['month'] === undefined ? null : Number(found.groups['month']);
  const day = Number(found.groups?.['day']);
  const isReal = isWithin(day, 31) && isWithin(month ?? 1, 12);
  return isReal ? { kind: 'date', month, day: dayMeant(day, words) } : 'impossible';
}

/** 26日になる前 is the 25th. */
function dayMeant(day: number, words: string): number {
  return day > 1 && BEFORE_IT.test(words) ? day - 1 : day;
}

const MONTH_AND_DAY = sieved(
  /(?<!\d)(?<month>\d{1,2})(?:月の?|\/)(?<day>\d{1,2})(?:日|(?![\d時分%]))/u,
);
/** 3日も待ってる counts days, 26日も更新しないで names one. */
const DAY = sieved(
  /(?<![\d月])(?<day>\d{1,3})日(?![後間前目曜]|も(?!(?:普通に|ちゃんと)?(?:大丈夫|だいじょうぶ|平気|ok|(?:使|つか)え(?:る|ます)|(?:決済|会計|営業|カード)(?:でき|使え)|いけ(?:る|ます)|(?<=(?:1[7-9]|2\d)日も)(?:そのまま|このまま|普通に|ふつうに|お?店|更新|アップ|あっぷ|[カか]ー[ドど]|[クく][レれ]|会計|決済|営業|端末|[レれ][ジじ]|qr|paypay|スキップ|すきっぷ|飛ば|(?:後|あと)回|放|ほっ|開け|やら|やっ)))|以(?!降)|くらい|ほど)/u,
);

const BEFORE_IT = sieved(/\d日(?:に(?:なる|変わる)|より(?:も)?)前/u);

function isWithin(figure: number, most: number): boolean {
  return figure >= 1 && figure <= most;
}

const BY_WORD = [
  [sieved(/明後日/u), 2],
  [sieved(/明日(?!の更新[^?]{0,40}今[夜日])/u), 1],
  [sieved(/今日|今夜/u), 0],
  [sieved(/昨日/u), -1],
] as const;

const DAYS_ON = sieved(/(\d{1,2})(日|週間?)後/u);

function byWord(words: string): DayReading | null {
  const [, count, unit] = DAYS_ON.exec(words) ?? [];
  if (count !== undefined) return fromToday(Number(count) * (unit === '日' ? 1 : 7));
  const found = BY_WORD.find(([word]) => word.test(words));
  return found ? fromToday(found[1]) : null;
}

function fromToday(days: number): DayReading {
  return { kind: 'fromToday', days };
}

const WEEKDAY = sieved(/(来週)?の?([月火水木金土日])曜/u);
const NEXT_WEEK = sieved(/来週/u);

function byWeekday(words: string): DayReading | null {
  const [, week, day] = WEEKDAY.exec(words) ?? [];
  if (day !== undefined) {
    return {
      kind: 'weekday',
      weekday: WEEKDAYS.indexOf(day) + 1,
      weeks: week === undefined ? 0 : 1,
    };
  }
  return NEXT_WEEK.test(words) ? fromToday(7) : null;
}

const DEADLINE = sieved(/期限|締め?切|〆切|しめきり|deadline|截止|마감/u);

/** 最終日に更新しても: that day; 最終日はいつ asks for it. */
const ON_LAST_DAY = sieved(
  /(?:最終日|最後の日)(?=に|で|だと|なら|の(?:朝|昼|夕|夜|晩|午|開店|閉店|営業|\d)|ぎりぎり|ギリギリ)/u,
);

const DAY_BEFORE = sieved(/前日|前の(?:日|夜|晩)/u);
const THAT_DAY = sieved(/その日/u);
const ON_THE_DAY = sieved(/当日|その日|更新の?日|更新が始まる日/u);

function byNotice(words: string): DayReading | null {
  if (ON_LAST_DAY.test(words)) return { kind: 'notice', of: 'lastDay', days: 0 };
  const isBefore = DAY_BEFORE.test(words);
  if (DEADLINE.test(words)) {
    return isBefore || /前/u.test(words)
      ? { kind: 'notice', of: 'lastDay', days: isBefore ? -1 : 0 }
      : null;
  }
  if (isBefore) return { kind: 'notice', of: 'update', days: -1 };
  if (!ON_THE_DAY.test(words)) return null;
  const day = { kind: 'notice', of: 'update', days: 0 } as const;
  return THAT_DAY.test(words) ? { ...day, isThat: true } : day;
}
