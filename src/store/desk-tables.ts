import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { numbered, numberType, primary, required, zero } from './columns.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** Who works at the desk, their sessions, and the record of what they do. */
export async function makeDeskTables(
  db: Kysely<Schema>,
  engine: Database['engine'],
): Promise<void> {
  await db.schema
    .createTable('staff')
    .addColumn('id', 'text', primary)
    .addColumn('name', 'text', required)
    .addColumn('role', 'text', required)
    .addColumn('is_disabled', 'integer', zero)
    .addColumn('sign_in_name', 'text', (column) => column.unique())
    .addColumn('password_hash', 'text')
    .addColumn('issuer', 'text')
    .addColumn('subject', 'text')
    .addUniqueConstraint('staff_at_provider', ['issuer', 'subject'])
    .execute();
  for (const table of ['staff_invitation', 'staff_session'] as const) {
    await db.schema
      .createTable(table)
      .addColumn('digest', 'text', primary)
      .addColumn('member_id', 'text', required)
      .addColumn('ends_at', 'text', required)
      .$call((made) =>
        table === 'staff_session' ? made.addColumn('idle_ends_at', 'text', required) : made,
      )
      .execute();
    await db.schema.createIndex(`${table}_member`).on(table).column('member_id').execute();
  }
  await db.schema
    .createTable('sign_in_try')
    .addColumn('id', 'text', required)
    .addColumn('key', 'text', required)
    .addColumn('at', 'text', required)
    .addPrimaryKeyConstraint('sign_in_try_primary', ['key', 'id'])
    .execute();
  await db.schema.createIndex('sign_in_try_at').on('sign_in_try').column('at').execute();
  await makeAudit(db, engine);
}

async function makeAudit(db: Kysely<Schema>, engine: Database['engine']): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('number', numberType(engine), numbered(engine))
    .addColumn('at', 'text', required)
    .addColumn('member_id', 'text')
    .addColumn('member_name', 'text')
    .addColumn('act', 'text', required)
    .addColumn('ticket', 'text')
    .addColumn('about_id', 'text')
    .addColumn('about_name', 'text')
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .execute();
  const index = (name: string) => db.schema.createIndex(name).on('audit');
  await index('audit_member').columns(['member_id', 'number']).execute();
  await index('audit_ticket').columns(['ticket', 'number']).execute();
  for (const statement of APPEND_ONLY[engine]) await sql.raw(statement).execute(db);
}

/** The database itself refuses to change or delete a line of the record, whoever asks. */
const APPEND_ONLY: Readonly<Record<Database['engine'], readonly string[]>> = {
  sqlite: ['update', 'delete'].map(
    (what) => `create trigger audit_no_${what} before ${what} on audit
      begin select raise(abort, 'the record of the desk is only added to'); end`,
  ),
  postgres: [
    `create function refuse_audit_change() returns trigger language plpgsql as
      $$ begin raise exception 'the record of the desk is only added to'; end $$`,
    `create trigger audit_append_only before update or delete or truncate on audit
      for each statement execute function refuse_audit_change()`,
  ],
};
