import type { DateTime } from 'luxon';
import { TOKYO } from '../core/zone.ts';
import { HAND_OFF_REASONS, type HandOffReason } from '../core/effect.ts';
import type { CountedTicket, DayCount, Days, RawFigures } from './figure-ports.ts';

/** One day of the page of figures. Shares are 0 to 1; null where there is nothing to measure. */
interface DayFigures {
  readonly day: string;
  readonly talks: number;
  /** Talks of that day with a ticket. */
  readonly handedOff: number;
  readonly contained: number | null;
  /** Minutes from the ticket to the first reply: half are shorter, and nine of ten. */
  readonly replyMedian: number | null;
  readonly replyMost: number | null;
  /** Minutes from the ticket to its end. */
  readonly endMedian: number | null;
  readonly endMost: number | null;
  readonly tickets: number;
  readonly updated: number;
  /** All that were seen with the update up to the end of the day. */
  readonly updatedSoFar: number;
  readonly pushes: number;
  readonly ratings: Readonly<Record<'good' | 'fair' | 'bad', number>>;
}

interface ReasonFigure {
  readonly reason: HandOffReason;
  readonly count: number;
}

/** Counts of a topic by the hour of the day, 24 of them. */
interface TopicFigure {
  readonly topic: string;
  readonly hours: readonly number[];
}

export interface Figures {
  readonly days: readonly DayFigures[];
  readonly reasons: readonly ReasonFigure[];
  /** The most asked first. */
  readonly topics: readonly TopicFigure[];
  readonly heard: RawFigures['heard'];
}

/** The figures of the page; every day is there, those on which nothing happened too. */
export function toFigures(raw: RawFigures, days: Days): Figures {
  return {
    days: eachDay(raw, days),
    reasons: HAND_OFF_REASONS.map((reason) => ({
      reason,
      count: raw.tickets.filter((ticket) => ticket.reason === reason).length,
    })).toSorted((a, b) => b.count - a.count),
    topics: toTopics(raw.topics),
    heard: raw.heard,
  };
}

function eachDay(raw: RawFigures, { first, last }: Days): readonly DayFigures[] {
  const tickets = Map.groupBy(raw.tickets, ({ day }) => day);
  const [talks, updated, pushes] = [byDay(raw.talks), byDay(raw.updated), byDay(raw.pushes)];
  const figures: DayFigures[] = [];
  let updatedSoFar = raw.updatedBefore;
  for (let at = first; at <= last; at = at.plus({ days: 1 })) {
    const day = keyOf(at);
    const opened = tickets.get(day) ?? [];
    updatedSoFar += updated(day);
    figures.push({
      day,
      ...talksOf(talks(day), opened),
      ...timesOf(opened),
      updated: updated(day),
      updatedSoFar,
      pushes: pushes(day),
      ratings: ratingsOf(raw, day),
    });
  }
  return figures;
}

function ratingsOf({ ratings }: RawFigures, on: string): DayFigures['ratings'] {
  const sumOf = (wanted: string) =>
    sum(
      ratings.flatMap(({ day, rating, count }) => (day === on && rating === wanted ? count : [])),
    );
  return { good: sumOf('good'), fair: sumOf('fair'), bad: sumOf('bad') };
}

function byDay(counts: readonly DayCount[]): (day: string) => number {
  const known = new Map(counts.map(({ day, count }) => [day, count]));
  return (day) => known.get(day) ?? 0;
}

function talksOf(talks: number, tickets: readonly CountedTicket[]) {
  // A ticket that a timer opened belongs to a merchant who may have said nothing that day.
  const handedOff = Math.min(talks, new Set(tickets.map(({ conversation }) => conversation)).size);
  return {
    talks,
    handedOff,
    contained: talks === 0 ? null : (talks - handedOff) / talks,
    tickets: tickets.length,
  };
}

function timesOf(tickets: readonly CountedTicket[]) {
  const replies = inOrder(tickets.map(({ replyMinutes }) => replyMinutes));
  const ends = inOrder(tickets.map(({ endMinutes }) => endMinutes));
  return {
    replyMedian: quantile(replies, HALF),
    replyMost: quantile(replies, NINE_OF_TEN),
    endMedian: quantile(ends, HALF),
    endMost: quantile(ends, NINE_OF_TEN),
  };
}

const HALF = 0.5;
const NINE_OF_TEN = 0.9;

function inOrder(minutes: readonly (number | null)[]): readonly number[] {
  return minutes.filter((one) => one !== null).toSorted((a, b) => a - b);
}

/** The smallest value that so large a share does not exceed, to a tenth; null of nothing. */
export function quantile(sorted: readonly number[], share: number): number | null {
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  return value === undefined ? null : Math.round(value * 10) / 10;
}

function toTopics(counts: RawFigures['topics']): readonly TopicFigure[] {
  const topics = new Map<string, number[]>();
  for (const { topic, hour, count } of counts) {
    const hours = topics.get(topic) ?? Array.from({ length: 24 }, () => 0);
    hours[hour] = count;
    topics.set(topic, hours);
  }
  return Array.from(topics, ([topic, hours]) => ({ topic, hours })).toSorted(
    (a, b) => sum(b.hours) - sum(a.hours) || (a.topic < b.topic ? -1 : 1),
  );
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
const keyOf = (at: DateTime): string => at.setZone(TOKYO).toFormat('yyyy-MM-dd');
