import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import type { StaffPhoto } from '../desk/ports-kept.ts';
import { toKeptMoment } from './moment.ts';
import type { Schema } from './schema.ts';

/** The same photo again is the same row. */
export async function keepPhoto(
  db: Kysely<Schema>,
  photo: StaffPhoto,
  sentAt: DateTime,
): Promise<void> {
  await db
    .insertInto('staff_photo')
    .values({ ...photo, sent_at: toKeptMoment(sentAt) })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
}

export async function readPhoto(db: Kysely<Schema>, name: string): Promise<StaffPhoto | null> {
  const row = await db
    .selectFrom('staff_photo')
    .select(['name', 'ticket', 'kind', 'base64'])
    .where('name', '=', name)
    .executeTakeFirst();
  return row ?? null;
}

export async function dropPhoto(db: Kysely<Schema>, name: string): Promise<void> {
  await db.deleteFrom('staff_photo').where('name', '=', name).execute();
}
