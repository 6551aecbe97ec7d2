import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { DateTime } from 'luxon';
import type {
  CountedTicket,
  DayCount,
  Days,
  RawFigures,
  FigureStore,
} from '../desk/figure-ports.ts';
import { TOKYO } from '../core/zone.ts';
import { count, countByDay, readHeard, readTalks, readTopics } from './day-figures.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import { dayOf } from './questions.ts';
import type { Schema } from './schema.ts';
import { toReason } from './stored-json.ts';

type Db = Kysely<Schema>;

export function figureStore(db: Db): FigureStore {
  return {
    read: (days) => readFigures(db, days),
    noteUpdated: (terminalIds, at) => noteUpdated(db, terminalIds, at),
  };
}

/** What figures are made of, of some days. */
export async function readFigures(db: Db, days: Days): Promise<RawFigures> {
  const [from, until] = [dayOf(days.first), dayOf(days.last)];
  const [talks, tickets, topics, heard, updated, updatedBefore, ratings, pushes] =
    await Promise.all([
      readTalks(db, from, until),
      readTickets(db, days),
      readTopics(db, from, until),
      readHeard(db, from, until),
      countByDay(db, 'updated_terminal', from, until),
      countBefore(db, from),
      readRatings(db, from, until),
      readPushes(db, days),
    ]);
  return { talks, tickets, topics, heard, updated, updatedBefore, ratings, pushes };
}

async function noteUpdated(db: Db, terminalIds: readonly string[], at: DateTime): Promise<void> {
  const seen = { at: toKeptMoment(at), day: dayOf(at) };
  await db
    .insertInto('updated_terminal')
    .values(terminalIds.map((terminal_id) => ({ terminal_id, ...seen })))
    .onConflict((conflict) => conflict.column('terminal_id').doNothing())
    .execute();
}

async function countBefore(db: Db, day: string): Promise<number> {
  const row = await db
    .selectFrom('updated_terminal')
    .select(count)
    .where('day', '<', day)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** By the day on which it was asked. */
async function readRatings(db: Db, from: string, until: string): Promise<RawFigures['ratings']> {
  const rows = await db
    .selectFrom('satisfaction')
    .select(['day', 'rating', count])
    .where('day', '>=', from)
    .where('day', '<=', until)
    .groupBy(['day', 'rating'])
    .execute();
  return rows.flatMap(({ rating, ...row }) => (rating === null ? [] : [{ ...row, rating }]));
}

const inRange = ({ first, last }: Days) =>
  [toKeptMoment(startOf(first)), toKeptMoment(startOf(last).plus({ days: 1 }))] as const;
const startOf = (day: DateTime): DateTime => day.setZone(TOKYO).startOf('day');

/** By the hour in UTC: hours in Japan begin at the same minute, days do not. */
async function readPushes(db: Db, days: Days): Promise<readonly DayCount[]> {
  const [from, until] = inRange(days);
  const hours = await db
    .selectFrom('outbox')
    .select([sql<string>`substr(said_at, 1, 13)`.as('hour'), count])
    .where('said_at', '>=', from)
    .where('said_at', '<', until)
    // A literal, so that the partial index is seen to fit.
    .where('last_way', '=', sql.lit('push' as const))
    .where('status', '=', 'sent')
    .groupBy(sql`substr(said_at, 1, 13)`)
    .execute();
  const dayAt = hourly();
  const sums = new Map<string, number>();
  for (const row of hours) {
    const day = dayAt(row.hour);
    sums.set(day, (sums.get(day) ?? 0) + row.count);
  }
  return Array.from(sums, ([day, sum]) => ({ day, count: sum })).toSorted((a, b) =>
    a.day < b.day ? -1 : 1,
  );
}

const ENDS = ['returned', 'closed', 'ledOn'] as const;
const OF_TICKET = [
  'ticket.number',
  'ticket.conversation',
  'ticket.reason',
  'ticket.opened_at',
  'ticket.first_reply_at',
] as const;

/** When it ended is in the record of the desk. */
async function readTickets(db: Db, days: Days): Promise<readonly CountedTicket[]> {
  const [from, until] = inRange(days);
  const rows = await db
    .selectFrom('ticket')
    .leftJoin('audit', (join) =>
      join.onRef('audit.ticket', '=', 'ticket.number').on('audit.act', 'in', ENDS),
    )
    .select(OF_TICKET)
    .select((row) => row.fn.max('audit.at').as('ended_at'))
    .where('ticket.opened_at', '>=', from)
    .where('ticket.opened_at', '<', until)
    .groupBy(OF_TICKET)
    .execute();
  const dayAt = hourly();
  return rows.map((row) => ({
    conversation: row.conversation,
    reason: toReason(row.reason),
    day: dayAt(row.opened_at.slice(0, HOUR)),
    replyMinutes: minutesTo(row.first_reply_at, row.opened_at),
    endMinutes: minutesTo(row.ended_at, row.opened_at),
  }));
}

function minutesTo(at: string | null, from: string): number | null {
  return at === null ? null : Math.max(0, (Date.parse(at) - Date.parse(from)) / 60_000);
}

/** 2025-08-18T23, as kept moments begin. */
const HOUR = 13;

/** The day in Japan of an hour in UTC; worked out once for each hour, as there are thousands of moments in it. */
function hourly(): (hour: string) => string {
  const known = new Map<string, string>();
  return (hour) => {
    const day = known.get(hour) ?? dayOf(toMoment(`${hour}:00:00.000Z`));
    known.set(hour, day);
    return day;
  };
}
