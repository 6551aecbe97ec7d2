import type { Kysely } from 'kysely';
import type { Doer, Product } from '../desk/ports.ts';
import { record } from './audit.ts';
import type { Database } from './database.ts';
import { noteRemoval } from './desk-changes.ts';
import { eraseBeside } from './erase-beside.ts';
import type { Schema } from './schema.ts';
import { forgetTakenBack } from './taken-back.ts';

/**
 * Everything that is kept of a talk. What arrived comes first: a turn under way cannot be kept without
 * it, and what such a turn had just kept is there for the tables that follow.
 */
const OF_A_TALK = [
  'inbox',
  'outbox',
  // A wish that ends meanwhile leaves a picture behind: so the pictures go after the wishes.
  'content_wish',
  'picture',
  'timer',
  'note',
  'satisfaction',
  'ticket',
  'line_name',
  'link',
  'binding',
  'conversation',
  'mailbox',
  'desk_change',
  'question',
  'talk_day',
] as const;

/** What names only the ticket: photos that staff sent, and who looks at it. */
export const OF_A_TICKET = ['staff_photo', 'desk_seat'] as const;

/** Deletes all that is kept of these LINE users, and records that it was done; gives how many of them were known. */
export async function erase(
  database: Database,
  conversations: readonly string[],
  doer: Doer | Product,
  ticket: string | null,
): Promise<number> {
  const erased = await database.db.transaction().execute(async (within) => {
    let known = 0;
    if (conversations.length > 0) await eraseBeside(within, conversations, doer.at);
    for (const conversation of conversations) {
      if (await eraseOne(within, conversation)) known += 1;
    }
    // Whom it was about stands nowhere any more, here neither: how many is all that is left.
    await record(within, doer, 'erased', {
      after: String(known),
      ...(ticket !== null && { ticket }),
    });
    await noteRemoval({ ...database, db: within });
    return known;
  });
  await database.shed();
  return erased;
}

async function eraseOne(db: Kysely<Schema>, conversation: string): Promise<boolean> {
  await forgetTakenBack(db, conversation);
  const tickets = db.selectFrom('ticket').select('number').where('conversation', '=', conversation);
  for (const table of OF_A_TICKET) {
    await db.deleteFrom(table).where('ticket', 'in', tickets).execute();
  }
  let rows = 0n;
  for (const table of OF_A_TALK) {
    const deleted = await db
      .deleteFrom(table)
      .where('conversation', '=', conversation)
      .executeTakeFirst();
    rows += deleted.numDeletedRows;
  }
  return rows > 0n;
}

/** All LINE users who are linked to a shop. */
export async function usersOf(db: Kysely<Schema>, merchantId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('binding')
    .select('conversation')
    .where('merchant_id', '=', merchantId)
    .orderBy('conversation')
    .execute();
  return rows.map(({ conversation }) => conversation);
}
