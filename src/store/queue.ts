import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import { harmOf, type QueueAnswer } from '../core/queue.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { toReason, toUrgency } from './stored-json.ts';

const LATELY = { hours: 2 } as const;
const MOST_REPLIES = 50;
// A literal, so that the partial indexes are seen to fit.
const WAITING = sql.lit('waiting' as const);

/** Who waits beside this talk, and how staff have answered in the last two hours. */
export async function readQueue(
  db: Kysely<Schema>,
  conversation: string,
  now: DateTime,
): Promise<QueueAnswer> {
  const own = await db
    .selectFrom('ticket')
    .select(['number', 'urgency', 'reason', 'opened_at'])
    .where('conversation', '=', conversation)
    .where('status', '=', WAITING)
    .orderBy('opened_at', 'desc')
    .executeTakeFirst();
  const others = await readOthers(db, conversation, own ?? { opened_at: '', number: '' });
  const replies = await readReplies(db, now);
  return {
    kind: 'known',
    own: own ? { harm: toHarm(own), openedAt: toMoment(own.opened_at) } : null,
    others: others.map(({ count, earlier, ...row }) => ({ count, earlier, harm: toHarm(row) })),
    replies,
  };
}

const toHarm = ({ urgency, reason }: Readonly<Record<'urgency' | 'reason', string>>) =>
  harmOf(toReason(reason), toUrgency(urgency));

/** In the order of the desk (`tickets.ts`): by the moment it was opened, then by number, 998 before 1000. */
async function readOthers(
  db: Kysely<Schema>,
  conversation: string,
  own: { readonly opened_at: string; readonly number: string },
) {
  return await db
    .selectFrom('ticket')
    .select(['urgency', 'reason'])
    .select([
      sql<number>`cast(count(*) as integer)`.as('count'),
      sql<number>`cast(sum(case when (opened_at, length(number), number) < (${own.opened_at}, ${own.number.length}, ${own.number})
        then 1 else 0 end) as integer)`.as('earlier'),
    ])
    .where('status', '=', WAITING)
    .where('conversation', '!=', conversation)
    .groupBy(['urgency', 'reason'])
    .execute();
}

async function readReplies(db: Kysely<Schema>, now: DateTime) {
  const rows = await db
    .selectFrom('ticket')
    .select(['opened_at', 'first_reply_at'])
    .where('first_reply_at', '>', toKeptMoment(now.minus(LATELY)))
    .where('first_reply_at', '<=', toKeptMoment(now))
    .orderBy('first_reply_at', 'desc')
    .limit(MOST_REPLIES)
    .execute();
  return rows.flatMap(({ opened_at, first_reply_at }) =>
    first_reply_at === null
      ? []
      : [{ openedAt: toMoment(opened_at), repliedAt: toMoment(first_reply_at) }],
  );
}

/** Asked at every hand-off, among all the tickets there ever were. */
export async function addQueueIndexes(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createIndex('ticket_waiting')
    .on('ticket')
    .column('opened_at')
    .where(sql.ref('status'), '=', WAITING)
    .execute();
  await db.schema.createIndex('ticket_first_reply').on('ticket').column('first_reply_at').execute();
}
