import type { Kysely } from 'kysely';
import { primary } from './columns.ts';
import type { Schema } from './schema.ts';

/** There is one channel. */
const CHANNEL = 'line';

/** Remembers that what is kept here is what real merchants wrote. */
export async function keepServed(db: Kysely<Schema>): Promise<void> {
  await db
    .insertInto('served')
    .values({ channel: CHANNEL })
    .onConflict((conflict) => conflict.column('channel').doNothing())
    .execute();
}

/** Whether a channel of LINE was ever served from here; a copy of it knows that, too. */
export async function wasServed(db: Kysely<Schema>): Promise<boolean> {
  return (await db.selectFrom('served').select('channel').executeTakeFirst()) !== undefined;
}

export async function makeServed(db: Kysely<Schema>): Promise<void> {
  await db.schema.createTable('served').addColumn('channel', 'text', primary).execute();
}
