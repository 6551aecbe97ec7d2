import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import { dayOf } from './questions.ts';
import type { Turn, TurnOutcome } from '../engine/ports.ts';
import { toKeptMoment } from './moment.ts';
import type { Schema } from './schema.ts';

export async function wasAsked(
  db: Kysely<Schema>,
  ticket: string,
  shop: string,
  now: DateTime,
): Promise<boolean> {
  const row = await db
    .selectFrom('satisfaction')
    .select('ticket')
    .where((one) =>
      one.or([
        one('ticket', '=', ticket),
        one.and([one('shop', '=', shop), one('day', '=', dayOf(now))]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Part of a turn's transaction; false: somebody else of the shop was asked meanwhile, so that it must be decided again. */
export async function keepRatings(
  db: Kysely<Schema>,
  { conversation, merchant }: Turn,
  { ratings, at }: TurnOutcome,
): Promise<boolean> {
  for (const change of ratings) {
    if (change.type === 'rated') {
      await db
        .updateTable('satisfaction')
        .set({ rating: change.rating, rated_at: toKeptMoment(at) })
        .where('ticket', '=', change.ticket)
        .where('conversation', '=', conversation)
        .where('rating', 'is', null)
        .execute();
      continue;
    }
    const shop = merchant?.merchantId ?? conversation;
    const asked = { ticket: change.ticket, conversation, shop, day: dayOf(at) };
    const kept = await db
      .insertInto('satisfaction')
      .values({ ...asked, asked_at: toKeptMoment(at) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (kept.numInsertedOrUpdatedRows === 0n) return false;
  }
  return true;
}

/** A day in Japan. */
