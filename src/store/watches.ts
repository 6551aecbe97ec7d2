import type { DateTime } from 'luxon';
import type { Database } from './database.ts';
import { keepArrivals } from './inbox.ts';

/**
 * Rings what watches a terminal in all talks of a shop, without waiting for its time; gives in how many.
 * The same event rings once: sent again it finds its own arrivals, and the watches that were set since stay.
 */
export async function wakeWatches(
  database: Database,
  merchantId: string,
  eventId: string,
  now: DateTime,
): Promise<number> {
  return await database.db.transaction().execute(async (db) => {
    const watches = await db
      .selectFrom('timer')
      .innerJoin('binding', 'binding.conversation', 'timer.conversation')
      .select(['timer.conversation', 'timer.timer', 'timer.setting', 'timer.about'])
      .where('binding.merchant_id', '=', merchantId)
      .where('timer.timer', 'like', 'watch%')
      .orderBy('timer.conversation')
      .execute();
    const rung = watches.map(({ conversation, timer, setting, about }) => ({
      setting,
      arrival: {
        eventId: `fleet:${eventId}:${conversation}:${timer}`,
        conversation,
        event: { type: 'timeCame', timer, about },
        receivedAt: now,
        replyToken: null,
        mode: 'active',
      } as const,
    }));
    const kept = await keepArrivals(
      { ...database, db },
      rung.map(({ arrival }) => arrival),
      0,
    );
    const over = rung.filter(({ arrival }) => kept.has(arrival.eventId));
    if (over.length === 0) return 0;
    const settings = over.map(({ setting }) => setting);
    await db.deleteFrom('timer').where('setting', 'in', settings).execute();
    return over.length;
  });
}
