import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { DateTime } from 'luxon';
import type { Present, Seat } from '../desk/ports-live.ts';
import { record } from './audit.ts';
import type { Database } from './database.ts';
import { noteChanges } from './desk-changes.ts';
import { keepArrivals } from './inbox.ts';

const AT_ONCE = 50;

/** Puts tickets back in the queue whose holders have left; gives how many. */
export async function releaseLapsed(database: Database, at: DateTime): Promise<number> {
  const lapsed = await database.db
    .selectFrom('ticket')
    .select('number')
    .where('status', '=', sql.lit('claimed' as const))
    .where('claimed_until', '>', 0)
    .where('claimed_until', '<=', database.now)
    .limit(AT_ONCE)
    .execute();
  let released = 0;
  for (const { number } of lapsed) if (await releaseOne(database, number, at)) released += 1;
  return released;
}

/** False: they came back, or another process was first. */
function releaseOne(database: Database, number: string, at: DateTime): Promise<boolean> {
  return database.db.transaction().execute(async (db) => {
    const within = { ...database, db };
    const staff = await db
      .selectFrom('ticket')
      .select('claimed_by')
      .where('number', '=', number)
      .executeTakeFirst();
    const [row] = await db
      .updateTable('ticket')
      .set({
        status: 'waiting',
        claimed_by: null,
        claimed_by_id: null,
        claimed_until: 0,
        passed_by: null,
      })
      .where('number', '=', number)
      .where('status', '=', 'claimed')
      .where('claimed_until', '>', 0)
      .where('claimed_until', '<=', database.now)
      .returning('conversation')
      .execute();
    if (row === undefined) return false;
    const { conversation } = row;
    const name = staff?.claimed_by ?? '';
    const event = { type: 'staffReleased', staff: name } as const;
    const arrival = { conversation, receivedAt: at, replyToken: null, mode: 'active' } as const;
    await keepArrivals(within, [{ ...arrival, eventId: `lapsed:${randomUUID()}`, event }], 0);
    await record(db, { by: null, at }, 'released', { ticket: number, before: name });
    await noteChanges(within, [conversation]);
    return true;
  });
}

/** Says that somebody has the talk before them, for a while; whoever works on their own ticket keeps it. */
export function sit(
  database: Database,
  { ticket, member, isHere, isTyping, forMs, leaseMs }: Seat,
): Promise<boolean> {
  return database.db.transaction().execute(async (db) => {
    const { now } = database;
    const talk = await db
      .selectFrom('ticket')
      .select('conversation')
      .where('number', '=', ticket)
      .executeTakeFirst();
    if (talk === undefined) return false;
    const before = await db
      .selectFrom('desk_seat')
      .select(['is_typing'])
      .where('ticket', '=', ticket)
      .where('member_id', '=', member.id)
      .where('until', '>', now)
      .executeTakeFirst();
    const until = isHere ? sql<number>`${now} + ${forMs}` : sql<number>`0`;
    const seat = { name: member.name, is_typing: isHere && isTyping ? 1 : 0, until };
    await db
      .insertInto('desk_seat')
      .values({ ticket, member_id: member.id, ...seat })
      .onConflict((conflict) => conflict.columns(['ticket', 'member_id']).doUpdateSet(seat))
      .execute();
    if (leaseMs !== null) {
      await db
        .updateTable('ticket')
        .set({ claimed_until: sql<number>`${now} + ${leaseMs}` })
        .where('number', '=', ticket)
        .where('status', '=', 'claimed')
        .where('claimed_by_id', '=', member.id)
        .execute();
    }
    const isNews = isHere
      ? before === undefined || before.is_typing !== seat.is_typing
      : before !== undefined;
    if (isNews) await noteChanges({ ...database, db }, [talk.conversation]);
    return true;
  });
}

/** Who has these tickets before them now. */
export async function readPresent(
  { db, now }: Database,
  tickets: readonly string[] | 'all',
): Promise<readonly Present[]> {
  if (tickets !== 'all' && tickets.length === 0) return [];
  const rows = await db
    .selectFrom('desk_seat')
    .select(['ticket', 'member_id', 'name', 'is_typing'])
    .select(sql<number>`until - ${now}`.as('forMs'))
    .where('until', '>', now)
    .$if(tickets !== 'all', (query) =>
      query.where('ticket', 'in', tickets === 'all' ? [] : tickets),
    )
    .execute();
  return rows.map(({ ticket, member_id: id, name, is_typing, forMs }) => ({
    ticket,
    id,
    name,
    isTyping: is_typing === 1,
    forMs,
  }));
}
