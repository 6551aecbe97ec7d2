import { TOKYO } from '../core/zone.ts';
import { type CitedFacts, type Moment, type Objection, valuesOf } from './check-facts.ts';
import { isRightRole, type Said } from './check-role.ts';
import { sift, type Sifted, where } from './check-sift.ts';
import { sentenceAt } from './check-spelling.ts';
import { clockOf, TIME } from './check-times.ts';

/** Holds every date, weekday and day in words against the days of the cited facts, each with the time told beside it. */
export function siftDays(from: Sifted, facts: CitedFacts): Sifted {
  const dates = sift(from, DATE, (found) => judgeDay(found, facts, found.groups ?? {}));
  const days = sift(dates, DAY, (found) => judgeDay(found, facts, found.groups ?? {}));
  const relative = sift(days, RELATIVE, (found) => judgeRelative(found, facts));
  const weekdays = sift(relative, WEEKDAY, (found) => judgeWeekday(found, facts));
  const vague = sift(weekdays, VAGUE, (found) => ({ about: 'date', what: found[0] }));
  return sift(vague, MONTH, (found) => judgeMonth(found, facts));
}

const WEEKDAYS = '月火水木金土日';
const BEHIND = `(?:\\s?\\((?<inBrackets>[${WEEKDAYS}])(?:曜日?)?\\)|の?(?<spelled>[${WEEKDAYS}])曜日?)?`;
const AHEAD = `(?:(?<ahead>[${WEEKDAYS}])曜日?[のは、(]*)?`;
const CLOCK = `(?:[の、,]?\\s?${TIME})?`;
const DATE = new RegExp(
  `${AHEAD}(?<!\\d)(?:(?<year>\\d{4})(?:年の?|[/.-]))?(?<month>\\d{1,2})(?:月の?|/|(?<=\\d{4}[.-]\\d{1,2})[.-])(?<day>\\d{1,2})(?:日|(?![日\\d]))${BEHIND}${CLOCK}`,
  'g',
);
const DAY = new RegExp(`${AHEAD}(?<!\\d)(?<day>\\d{1,2})日${BEHIND}${CLOCK}`, 'g');

type Groups = Readonly<Record<string, string | undefined>>;

function judgeDay(found: RegExpExecArray, facts: CitedFacts, groups: Groups): Objection | null {
  const said = daysOf(facts).filter(({ at }) => isThatDay(at, groups));
  const [first] = said;
  if (!first) return { about: 'date', what: found[0] };
  const weekday = WEEKDAYS[first.at.weekday - 1];
  const told = [groups['ahead'], groups['inBrackets'], groups['spelled']];
  if (told.some((one) => one !== undefined && one !== weekday)) {
    return { about: 'weekday', what: found[0] };
  }
  return judgeWithTime(found, facts, said, groups);
}

function isThatDay(at: Moment, groups: Groups): boolean {
  const { year, month, day } = groups;
  return (
    Number(day) === at.day &&
    (month === undefined || Number(month) === at.month) &&
    (year === undefined || Number(year) === at.year)
  );
}

function judgeWithTime(
  found: RegExpExecArray,
  facts: CitedFacts,
  days: readonly Said[],
  groups: Groups,
): Objection | null {
  const clock = clockOf(groups);
  const said = clock === null ? days : momentsAt(facts, days, clock);
  if (said.length === 0) return { about: 'time', what: found[0] };
  const place = {
    after: where(found).after,
    sentence: sentenceAt(found.input, found.index),
    hasTime: clock !== null,
  };
  return said.some((one) => isRightRole(one, place)) ? null : { about: 'date', what: found[0] };
}

// "25日24時" is midnight of the 26th.
function momentsAt(
  facts: CitedFacts,
  days: readonly Said[],
  minutesOfDay: number,
): readonly Said[] {
  return momentsOf(facts).filter((moment) =>
    days.some(
      ({ at }) =>
        at.startOf('day').plus({ minutes: minutesOfDay }).toMillis() === moment.at.toMillis(),
    ),
  );
}

function momentsOf(facts: CitedFacts): readonly Said[] {
  return valuesOf(facts, 'moment').map(({ at, role }) => ({ at: at.setZone(TOKYO), role }));
}

function daysOf(facts: CitedFacts): readonly Said[] {
  const days = valuesOf(facts, 'day').map(({ at, role }) => ({
    at: at.setZone(TOKYO),
    role,
  }));
  return [...momentsOf(facts), ...days];
}

const OFFSETS: Readonly<Record<string, number>> = {
  一昨日: -2,
  おととい: -2,
  昨日: -1,
  昨夜: -1,
  今日: 0,
  本日: 0,
  今夜: 0,
  今晩: 0,
  今朝: 0,
  明日: 1,
  あした: 1,
  明朝: 1,
  明後日: 2,
  あさって: 2,
};
const RELATIVE = new RegExp(`(?<word>${Object.keys(OFFSETS).join('|')})${BEHIND}${CLOCK}`, 'g');

function judgeRelative(found: RegExpExecArray, facts: CitedFacts): Objection | null {
  const [now] = valuesOf(facts, 'now');
  const offset = OFFSETS[found.groups?.['word'] ?? ''];
  if (!now || offset === undefined) return { about: 'date', what: found[0] };
  const { month, day } = now.at.setZone(TOKYO).plus({ days: offset });
  return judgeDay(found, facts, { ...found.groups, month: String(month), day: String(day) });
}

const WEEKDAY = new RegExp(
  `(?:(?<alone>[${WEEKDAYS}])曜日?|\\((?<bracket>[${WEEKDAYS}])\\))${CLOCK}`,
  'g',
);

function judgeWeekday(found: RegExpExecArray, facts: CitedFacts): Objection | null {
  const { alone, bracket } = found.groups ?? {};
  const told = alone ?? bracket ?? '';
  const said = daysOf(facts).filter(({ at }) => WEEKDAYS[at.weekday - 1] === told);
  if (said.length === 0) return { about: 'weekday', what: found[0] };
  return judgeWithTime(found, facts, said, found.groups ?? {});
}

const VAGUE =
  /来週|今週|先週|再来週|週末|週明け|来月|今月|先月|月末|月初|上旬|中旬|下旬|翌日|前日|翌週|近日|まもなく|間もなく|近いうち|年内|来年|去年|昨年|今年|平日|土日|祝日|休日|定休|連休|お盆|夏休み|しあさって|\d+年/g;

const MONTH = /(?<!\d)(\d{1,2})月/g;

function judgeMonth(found: RegExpExecArray, facts: CitedFacts): Objection | null {
  const isKnown = daysOf(facts).some(({ at }) => at.month === Number(found[1]));
  return isKnown ? null : { about: 'date', what: found[0] };
}
