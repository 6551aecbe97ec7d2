import { TOKYO } from '../core/zone.ts';
import { type CitedFacts, type Objection, valuesOf } from './check-facts.ts';
import { isRightRole } from './check-role.ts';
import { sift, type Sifted, where } from './check-sift.ts';
import { sentenceAt } from './check-spelling.ts';

/** A time of the day, as a part of longer patterns. */
export const TIME =
  '(?:(?<half>午前|午後|早朝|朝|お?昼|夕方|夜|深夜|真夜中|未明)の?)?(?<hour>\\d{1,2})(?:時(?!間)(?:(?<minute>\\d{1,2})分|(?<thirty>半))?|:(?<minutes>\\d{2})(?::\\d{2})?)';

const ALONE = new RegExp(`(?<!\\d)${TIME}`, 'g');
const NOON = /正午|零時/g;

/** Holds times that stand without a date against the times of the cited facts. */
export function siftTimes(from: Sifted, facts: CitedFacts): Sifted {
  const times = sift(from, ALONE, (found) => judgeTime(found, facts));
  return sift(times, NOON, (found) => ({ about: 'time', what: found[0] }));
}

/** The minutes of the day that were told (24時 is 1,440), null when none were, -1 for what is no time. */
export function clockOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { half, hour, minute, minutes, thirty } = groups;
  if (hour === undefined) return null;
  const whole = hourOf(Number(hour), half ?? '');
  const rest = thirty === undefined ? Number(minute ?? minutes ?? 0) : 30;
  return whole < 0 || whole > 24 || rest > 59 ? -1 : whole * 60 + rest;
}

function hourOf(hour: number, half: string): number {
  const isTwelve = hour % 12 === 0;
  switch (half) {
    case '午前':
    case '朝':
    case '早朝':
      return hour < 12 ? hour : -1;
    case '午後':
    case '夕方':
      return hour < 12 ? hour + 12 : hour;
    case '夜':
      return isTwelve ? 0 : afterNoon(hour, 4);
    case '昼':
    case 'お昼':
      return hour < 4 ? hour + 12 : hour;
    case '':
      return hour;
    default:
      return isTwelve ? 0 : hour;
  }
}

// "夜3時" is still the night, "夜8時" the evening.
function afterNoon(hour: number, first: number): number {
  return hour >= first && hour < 12 ? hour + 12 : hour;
}

function judgeTime(found: RegExpExecArray, facts: CitedFacts): Objection | null {
  const clock = clockOf(found.groups ?? {});
  if (clock === null) return null;
  const moments = valuesOf(facts, 'moment')
    .map(({ at, role }) => ({ at: at.setZone(TOKYO), role }))
    .filter(({ at }) => at.hour * 60 + at.minute === clock % 1440);
  const place = {
    after: where(found).after,
    sentence: sentenceAt(found.input, found.index),
    hasTime: true,
  };
  const isRight =
    isReceptionHour(clock, facts, place) || moments.some((moment) => isRightRole(moment, place));
  return isRight ? null : { about: 'time', what: found[0] };
}

// The hotline never closes: its hours may only be told as those in which it takes calls down.
function isReceptionHour(
  clock: number,
  facts: CitedFacts,
  { after, sentence }: { readonly after: string; readonly sentence: string },
): boolean {
  if (!/受け?付け?(?:のみ|だけ)/.test(sentence)) return false;
  const begins = /^(?:ごろ|頃)?(?:から|〜|-|以降|より)/.test(after);
  return valuesOf(facts, 'hours').some(
    ({ fromHour, toHour }) => (begins ? fromHour : toHour) * 60 === clock % 1440,
  );
}
