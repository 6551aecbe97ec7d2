import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { NameStore } from '../engine/name-ports.ts';
import type { Ticket } from '../engine/ticket-ports.ts';
import { talksAsTable } from './as-table.ts';
import { primary, zero } from './columns.ts';
import type { Database } from './database.ts';
import { noteTalks } from './desk-changes.ts';
import type { Schema } from './schema.ts';
import { upTo } from './up-to.ts';

const OPEN = sql`status in ('waiting', 'claimed')`;

/** What they call themselves at LINE; those who wait as it is made are asked for, too. */
export async function makeLineNames(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('line_name')
    .addColumn('conversation', 'text', primary)
    .addColumn('name', 'text')
    .addColumn('ready_at', 'bigint', zero)
    .addColumn('tries', 'integer', zero)
    .execute();
  await db.schema.createIndex('line_name_ready').on('line_name').column('ready_at').execute();
  await sql`insert into line_name (conversation)
    select distinct conversation from ticket where ${OPEN}`.execute(db);
}

/** Part of the transaction in which a ticket opens. One that is known stays; nobody is asked about again at once. */
export async function wishForName(db: Kysely<Schema>, conversation: string): Promise<void> {
  await db
    .insertInto('line_name')
    .values({ conversation })
    .onConflict((conflict) =>
      conflict
        .column('conversation')
        .doUpdateSet({ ready_at: 0, tries: 0 })
        .where('line_name.name', 'is', null),
    )
    .execute();
}

export function lineNames(database: Database): NameStore {
  const { db, now } = database;
  const after = (ms: number) => sql<number>`${now} + ${sql.lit(ms)}`;
  return {
    async take(limit, leaseMs) {
      await dropOver(database);
      const due = db
        .selectFrom('line_name')
        .select('conversation')
        .where('ready_at', '<=', now)
        .orderBy('ready_at')
        .limit(upTo(limit));
      return await db
        .updateTable('line_name')
        // Its time is over, whatever LINE answers now.
        .set({ name: null, ready_at: after(leaseMs), tries: sql`tries + 1` })
        .where('conversation', 'in', due)
        // Two processes see the same rows: whoever comes second finds them put off.
        .where('ready_at', '<=', now)
        .returning(['conversation', 'tries'])
        .execute();
    },
    keep: (conversation, name, forMs) =>
      db.transaction().execute(async (within) => {
        const { numUpdatedRows } = await within
          .updateTable('line_name')
          .set({ name, ready_at: after(forMs), tries: 0 })
          .where('conversation', '=', conversation)
          .executeTakeFirst();
        if (name === null || numUpdatedRows === 0n) return;
        await noteTalks({ ...database, db: within }, [conversation]);
      }),
    async later(conversation, ms) {
      await db
        .updateTable('line_name')
        .set({ ready_at: after(ms) })
        .where('conversation', '=', conversation)
        .execute();
    },
  };
}

/** Nobody waits under these names any more. */
async function dropOver({ db, now }: Database): Promise<void> {
  await db
    .deleteFrom('line_name')
    .where('ready_at', '<=', now)
    .where(
      sql<boolean>`not exists (
        select 1 from ticket where ticket.conversation = line_name.conversation and ${OPEN}
      )`,
    )
    .execute();
}

/** Tickets with the names of their merchants, as far as these are known and their time is not over. */
export async function withNames(
  database: Database,
  tickets: readonly Ticket[],
): Promise<readonly Ticket[]> {
  if (tickets.length === 0) return tickets;
  const talks = [...new Set(tickets.map(({ conversation }) => conversation))];
  const rows = await database.db
    .selectFrom(talksAsTable(database, talks))
    .innerJoin('line_name', 'line_name.conversation', 'given.conversation')
    .select(['line_name.conversation', 'line_name.name'])
    .where('line_name.ready_at', '>', database.now)
    .execute();
  const names = new Map(rows.map(({ conversation, name }) => [conversation, name]));
  return tickets.map((ticket) => ({
    ...ticket,
    lineName: names.get(ticket.conversation) ?? null,
  }));
}
