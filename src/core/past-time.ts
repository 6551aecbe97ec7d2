import type { DateTime } from 'luxon';
import { daysNamed } from './moments-named.ts';
import type { Notice } from './notice.ts';
import type { ClockReading, DayPart, DayReading, PastReading, PastSide } from './time-reading.ts';
import { TOKYO } from './zone.ts';

interface Given {
  readonly now: DateTime;
  readonly notice: Notice;
}

/** Whether what was done at this time was done at `limit` or later; `unsure` where it may be either. */
export function isSince(
  past: PastReading,
  limit: DateTime,
  { now, notice }: Given,
): 'yes' | 'no' | 'unsure' {
  if (past.kind === 'before') return 'no';
  const inTokyo = { now: now.setZone(TOKYO), notice };
  const spans =
    past.kind === 'ago' ? [justAt(now.minus({ minutes: past.minutes }))] : spansOf(past, inTokyo);
  if (spans.length === 0) return 'unsure';
  if (spans.every(({ to }) => to <= limit)) return 'no';
  return spans.every(({ from }) => from >= limit) ? 'yes' : 'unsure';
}

/** Half-open: `from ≤ t < to`. */
interface Span {
  readonly from: DateTime;
  readonly to: DateTime;
}

function justAt(from: DateTime): Span {
  return { from, to: from.plus({ minutes: 1 }) };
}

/** Every span of time that may be meant, none of it ahead. */
function spansOf(
  { day, clock, side, isRecent }: Extract<PastReading, { kind: 'named' }>,
  given: Given,
): readonly Span[] {
  const today = given.now.startOf('day');
  const on = (date: DateTime) => gone(onDay(date, clock, side), given.now);
  if (day !== null) return on(lastOf(day, given));
  const already = on(today);
  if (isRecent === true && already.length > 0) return already.slice(-1);
  return already.length > 0 ? already : on(today.minus({ days: 1 }));
}

/** The last such day that has begun. */
function lastOf(day: DayReading, { now, notice }: Given): DateTime {
  const [first, ...others] = daysNamed(day, now, notice);
  const all = [first?.minus({ weeks: 1 }), first, ...others].filter((date) => date !== undefined);
  return all.findLast((date) => date.isValid && date <= now) ?? now.startOf('day');
}

function gone(spans: readonly Span[], now: DateTime): readonly Span[] {
  return spans
    .filter(({ from }) => from <= now)
    .map(({ from, to }) => ({ from, to: to > now ? now.plus({ minutes: 1 }) : to }));
}

function onDay(date: DateTime, clock: ClockReading | null, side: PastSide): readonly Span[] {
  if (clock === null) return [{ from: date, to: date.plus({ days: 1 }) }];
  if ('part' in clock) {
    const [from, to] = PARTS[clock.part];
    return [{ from: date.plus({ hours: from }), to: date.plus({ hours: to }) }];
  }
  const { hour, minute, isCertain } = clock;
  const said = date.plus({ hours: hour, minutes: minute });
  return (isCertain ? [said] : [said, said.plus({ hours: 12 })]).map((at) => beside(at, side));
}

/** Hours of the day; the night ends on the next. */
const PARTS: Readonly<Record<DayPart, readonly [number, number]>> = {
  morning: [4, 11],
  noon: [11, 15],
  afternoon: [12, 18],
  evening: [15, 19],
  night: [18, 28],
};

/** 8時前 is of the hour before it, 7時すぎ of the hour after. */
function beside(at: DateTime, side: PastSide): Span {
  switch (side) {
    case 'at':
      return justAt(at);
    case 'before':
      return { from: at.minus({ hours: 1 }), to: at };
    case 'after':
      return { from: at, to: at.plus({ hours: 1 }) };
    case 'around':
      return { from: at.minus({ minutes: AROUND }), to: at.plus({ minutes: AROUND }) };
  }
}

const AROUND = 15;
