import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import type { SetTimer, TurnOutcome } from '../engine/ports.ts';
import type { Database } from './database.ts';
import { keepArrivals } from './inbox.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { upTo } from './up-to.ts';

const RUNG_AT_ONCE = 200;
/** Nobody is in the middle of writing a timer. */
const AT_ONCE_MS = 0;

/** Cancels, then sets; setting a timer again replaces it. */
export async function keepTimers(
  db: Kysely<Schema>,
  conversation: string,
  { timers, cancelledTimers }: Pick<TurnOutcome, 'timers' | 'cancelledTimers'>,
): Promise<void> {
  if (cancelledTimers.length > 0) {
    await db
      .deleteFrom('timer')
      .where('conversation', '=', conversation)
      .where('timer', 'in', cancelledTimers)
      .execute();
  }
  for (const { timer, dueAt, about } of timers) {
    const setting = { setting: randomUUID(), due_at: toKeptMoment(dueAt), about };
    await db
      .insertInto('timer')
      .values({ conversation, timer, ...setting })
      .onConflict((conflict) => conflict.columns(['conversation', 'timer']).doUpdateSet(setting))
      .execute();
  }
}

export async function readTimers(
  db: Kysely<Schema>,
  conversation: string,
): Promise<readonly SetTimer[]> {
  const rows = await db
    .selectFrom('timer')
    .select(['timer', 'due_at', 'about'])
    .where('conversation', '=', conversation)
    .orderBy('due_at')
    .execute();
  return rows.map(({ timer, due_at, about }) => ({ timer, dueAt: toMoment(due_at), about }));
}

/** A timer leaves its table in the transaction that puts its event in the inbox: it rings once, and is never lost. */
export async function ringTimers(database: Database, now: DateTime): Promise<number> {
  let rung = 0;
  for (;;) {
    const ringing = await database.db
      .transaction()
      .execute((db) => ringSome({ ...database, db }, now));
    rung += ringing;
    if (ringing < RUNG_AT_ONCE) return rung;
  }
}

async function ringSome(database: Database, now: DateTime): Promise<number> {
  const { db, engine } = database;
  const due = await db
    .with(
      (ringing) => ringing('due').materialized(),
      (query) =>
        query
          .selectFrom('timer')
          .select('setting')
          .where('due_at', '<=', toKeptMoment(now))
          .orderBy('due_at')
          .limit(upTo(RUNG_AT_ONCE))
          .$if(engine === 'postgres', (select) => select.forUpdate().skipLocked()),
    )
    .deleteFrom('timer')
    .where('setting', 'in', (query) => query.selectFrom('due').select('setting'))
    .returning(['conversation', 'timer', 'setting', 'due_at', 'about'])
    .execute();
  if (due.length === 0) return 0;
  const inOrder = due.toSorted((a, b) => compare(a.due_at, b.due_at) || compare(a.timer, b.timer));
  await keepArrivals(
    database,
    inOrder.map(({ conversation, timer, setting, about }) => ({
      eventId: `timer:${setting}`,
      conversation,
      event: { type: 'timeCame', timer, about },
      receivedAt: now,
      replyToken: null,
      mode: 'active',
    })),
    AT_ONCE_MS,
  );
  return due.length;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
