import type { Kysely } from 'kysely';
import { primary, required } from './columns.ts';
import type { Schema } from './schema.ts';

/** As what a LINE user belongs to a shop, and links that were given out and not confirmed yet. */
export async function addAccountLinks(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .alterTable('binding')
    .addColumn('role', 'text', (column) => column.notNull().defaultTo('owner'))
    .execute();
  await db.schema.createIndex('binding_shop').on('binding').column('merchant_id').execute();
  await db.schema
    .createTable('link')
    .addColumn('conversation', 'text', primary)
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('ends_at', 'text', required)
    .addColumn('nonce', 'text', (column) => column.unique())
    .addColumn('merchant', 'text')
    .execute();
}
