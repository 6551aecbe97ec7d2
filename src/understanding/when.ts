import type { DayReading, TimeReading } from '../core/time-reading.ts';
import { readDay } from './day-named.ts';
import { readClock } from './time-of-day.ts';
import { inOneTongue } from './time-tongues.ts';

/** Reads the time that a merchant names, in any of the languages; null for none. A bare figure is an hour only where a time was asked for. */
export function readWhen(
  text: string,
  { isAsked }: { readonly isAsked: boolean },
): TimeReading | null {
  const words = withoutDenied(inOneTongue(text));
  const day = readDay(words);
  if (day === 'impossible') return { kind: 'impossible' };
  return besideShopHour(words, day) ?? afterWhile(words, isAsked) ?? atClock(words, day, isAsked);
}

/** 7時じゃなくて8時 names 8時. */
function withoutDenied(words: string): string {
  const rest = words.replace(/^.*(?:じゃなく(?:て|、)?|ではなく(?:て|、)?|ちゃうくて|やめて)/u, '');
  return rest === '' ? words : rest;
}

const AMOUNT = '(?:(?:約|あと)?(?:(?<hours>\\d{1,3})時間(?<half>半)?)?(?:(?<minutes>\\d{1,4})分)?)';
const SHOP = new RegExp(
  `(?<of>[開閉]店)(?:時間|時刻|準備)?の?${AMOUNT}(?:くらい|ぐらい|ほど)?の?(?<side>前|後|か?ら|した(?:ら|あと|後|ころ|頃)|して(?:から)?|(?:の?(?:時|とき|ころ|頃)))`,
  'gu',
);

function besideShopHour(words: string, day: DayReading | null): TimeReading | null {
  const found = [...words.matchAll(SHOP)];
  const groups = found[0]?.groups;
  // 閉店後の22時: the hour itself is named.
  if (groups === undefined || NAMES_HOUR.test(words)) return null;
  const { of, side } = groups;
  return {
    kind: 'shop',
    of: of === '開店' ? 'opens' : 'closes',
    side: side === '前' ? 'before' : 'after',
    // 閉店したら is at that very time; 閉店後 is some time later.
    minutes: minutesOf(found) ?? (side === '前' || side === '後' ? null : 0),
    day,
  };
}

const NAMES_HOUR = /\d時(?!間)|\d:\d\d/u;

const LATER = new RegExp(
  `${AMOUNT}(?:くらい|ぐらい|ほど)?(?:後|ご(?!ろ)|あと|のち|した[らあ]|して|経った|たった|待って)`,
  'gu',
);
const IN = new RegExp(`あと${AMOUNT}(?!前)`, 'gu');
const ALONE = new RegExp(
  `^(?:たいまー\\D*)?(?=\\d)${AMOUNT}(?:で|に|お願いします|ください|です)*$`,
  'gu',
);

function afterWhile(words: string, isAsked: boolean): TimeReading | null {
  const minutes =
    minutesIn(LATER, words) ??
    minutesIn(IN, words) ??
    (isAsked || words.includes('たいまー') ? minutesIn(ALONE, words) : null);
  if (minutes === null) return null;
  return minutes === 0 ? { kind: 'impossible' } : { kind: 'after', minutes };
}

function minutesIn(everywhere: RegExp, words: string): number | null {
  return minutesOf([...words.matchAll(everywhere)]);
}

/** null where no amount is named. */
function minutesOf(found: readonly RegExpExecArray[]): number | null {
  for (const { groups = {} } of found) {
    const { hours, half, minutes } = groups;
    if (hours === undefined && minutes === undefined) continue;
    return Number(hours ?? 0) * 60 + (half === undefined ? 0 : 30) + Number(minutes ?? 0);
  }
  return null;
}

/** 25日の25時 is of the night after; without its day nobody can tell what a 25時 is. */
function lateHour(words: string) {
  const [, hour, half] = /(?<!\d)(2[5-9])時(?!間)(半)?/u.exec(words) ?? [];
  return hour === undefined
    ? null
    : { hour: Number(hour), minute: half === undefined ? 0 : 30, isCertain: true };
}

function atClock(words: string, day: DayReading | null, isAsked: boolean): TimeReading | null {
  const clock = (day === null ? null : lateHour(words)) ?? readClock(words, isAsked);
  if (clock === 'impossible') return { kind: 'impossible' };
  return day === null && clock === null ? null : { kind: 'at', day, clock };
}
