import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { inParts } from './in-parts.ts';
import type { Schema } from './schema.ts';

/**
 * Where nothing of a talk is left, neither is where it stood, what the open pages of the desk were told of it, nor a link
 * that was offered; unless something is still to ring, or a shop is linked.
 */
export async function deleteEmpty(
  db: Kysely<Schema>,
  conversations: readonly string[],
): Promise<void> {
  for (const some of inParts([...new Set(conversations)])) {
    for (const table of ['conversation', 'link', 'line_name', 'desk_change'] as const) {
      await db
        .deleteFrom(table)
        .where('conversation', 'in', some)
        .where(nothingLeft(`${table}.conversation`))
        .execute();
    }
    await db
      .deleteFrom('mailbox')
      .where('conversation', 'in', some)
      .where('ready_at', 'is', null)
      .where('lease', 'is', null)
      .where(nothingLeft('mailbox.conversation'))
      .execute();
  }
}

function nothingLeft(of: string) {
  const tables = ['inbox', 'outbox', 'timer', 'binding', 'ticket'] as const;
  const none = tables.map(
    (table) => sql`not exists (
      select 1 from ${sql.table(table)} as other where other.conversation = ${sql.ref(of)}
    )`,
  );
  return sql<boolean>`${sql.join(none, sql` and `)}`;
}
