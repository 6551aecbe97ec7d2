import type { Kysely } from 'kysely';
import type { CannedReply, QueueView } from '../desk/ports-kept.ts';
import type { Doer } from '../desk/ports.ts';
import { record } from './audit.ts';
import type { Database } from './database.ts';
import { toKeptMoment } from './moment.ts';
import type { Schema } from './schema.ts';

export async function readCanned(db: Kysely<Schema>): Promise<readonly CannedReply[]> {
  return await db
    .selectFrom('canned_reply')
    .select(['id', 'title', 'text'])
    .orderBy('title')
    .orderBy('id')
    .execute();
}

/** False: it is to be changed, and was removed meanwhile. */
export function keepCanned(
  { db }: Database,
  { id, title, text }: CannedReply,
  isNew: boolean,
  doer: Doer,
): Promise<boolean> {
  return db.transaction().execute(async (within) => {
    const values = { title, text, changed_at: toKeptMoment(doer.at), changed_by: doer.by.id };
    if (isNew) {
      await within
        .insertInto('canned_reply')
        .values({ id, ...values })
        .execute();
    } else {
      const [changed] = await within
        .updateTable('canned_reply')
        .set(values)
        .where('id', '=', id)
        .execute();
      if (changed?.numUpdatedRows !== 1n) return false;
    }
    await record(within, doer, 'keptReply', { after: `${title}: ${text}` });
    return true;
  });
}

export function removeCanned({ db }: Database, id: string, doer: Doer): Promise<void> {
  return db.transaction().execute(async (within) => {
    const [gone] = await within
      .deleteFrom('canned_reply')
      .where('id', '=', id)
      .returning(['title', 'text'])
      .execute();
    if (gone === undefined) return;
    await record(within, doer, 'removedReply', { before: `${gone.title}: ${gone.text}` });
  });
}

export async function readViews(
  db: Kysely<Schema>,
  memberId: string,
): Promise<readonly QueueView[]> {
  return await db
    .selectFrom('desk_view')
    .select(['id', 'name', 'part', 'words'])
    .where('member_id', '=', memberId)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

export async function keepView(
  db: Kysely<Schema>,
  memberId: string,
  view: QueueView,
): Promise<void> {
  await db
    .insertInto('desk_view')
    .values({ member_id: memberId, ...view })
    .execute();
}

export async function removeView(db: Kysely<Schema>, memberId: string, id: string): Promise<void> {
  await db.deleteFrom('desk_view').where('member_id', '=', memberId).where('id', '=', id).execute();
}
