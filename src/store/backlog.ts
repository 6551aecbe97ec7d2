import { sql } from 'kysely';
import type { DateTime } from 'luxon';
import type { Backlog } from '../engine/operation-ports.ts';
import type { Database } from './database.ts';
import { toMoment } from './moment.ts';

const WAITING = sql.lit('waiting' as const);

const since = (oldest: string | null): DateTime | null =>
  oldest === null ? null : toMoment(oldest);

/** What waits and what is in hand, over all processes. Only what waits is read, however much is stored. */
export async function readBacklog({ db, now }: Database, leaseMs: number): Promise<Backlog> {
  const events = await db
    .selectFrom('inbox')
    .select((row) => row.fn.countAll<number>().as('many'))
    .select((row) => row.fn.min('received_at').as('oldest'))
    .where('status', '=', WAITING)
    .executeTakeFirstOrThrow();
  const words = await db
    .selectFrom('outbox')
    .select((row) => row.fn.countAll<number>().as('many'))
    .select((row) => row.fn.min('said_at').as('oldest'))
    .where('status', '=', WAITING)
    .executeTakeFirstOrThrow();
  const held = await db
    .selectFrom('mailbox')
    .select((row) => row.fn.countAll<number>().as('many'))
    .select(sql<number | null>`min(leased_until) - ${now}`.as('endsIn'))
    .where('ready_at', 'is not', null)
    .where('lease', 'is not', null)
    .executeTakeFirstOrThrow();
  return {
    events: { waiting: events.many, oldest: since(events.oldest) },
    words: { waiting: words.many, oldest: since(words.oldest) },
    leases: { held: held.many, oldestMs: held.endsIn === null ? 0 : leaseMs - held.endsIn },
  };
}
