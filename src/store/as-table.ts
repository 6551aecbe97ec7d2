import { sql } from 'kysely';
import type { AliasedRawBuilder, RawBuilder } from 'kysely';
import type { Database } from './database.ts';

type Row = Readonly<Record<string, string | number | null>>;
type Kind = 'text' | 'bigint';

/**
 * Rows as the table `given`, in one parameter: however many they are, the statement that reads them has one text, so it is
 * compiled once, and a group is written by as many statements as one row. SQLite reads the rows once, as its own JSON.
 */
export function asTable<Given extends Row>(
  database: Pick<Database, 'engine'>,
  kinds: Readonly<Record<keyof Given & string, Kind>>,
  rows: readonly Given[],
): AliasedRawBuilder<Given, 'given'> {
  return tableOf(database, kinds, JSON.stringify(rows));
}

/** As `asTable`, of rows that are JSON already, or stand in a slot of a statement. */
export function tableOf<Given extends Row>(
  { engine }: Pick<Database, 'engine'>,
  kinds: Readonly<Record<keyof Given & string, Kind>>,
  json: string | RawBuilder<string>,
): AliasedRawBuilder<Given, 'given'> {
  const columns = Object.entries<Kind>(kinds);
  if (engine === 'postgres') {
    const typed = columns.map(([name, kind]) => sql`${sql.ref(name)} ${sql.raw(kind)}`);
    return sql<Given>`json_to_recordset(${json}::json)`.as<'given'>(sql`given(${sql.join(typed)})`);
  }
  const taken = columns.map(([name]) => sql`value ->> ${sql.lit(name)} as ${sql.ref(name)}`);
  return sql<Given>`(select ${sql.join(taken)} from jsonb_each(${json}))`.as('given');
}

type Talk = Readonly<{ conversation: string }>;
const TALK = { conversation: 'text' } as const;

/** Conversations, as `talksInJson` gives them, as the table `given`. */
export function tableOfTalks(
  database: Pick<Database, 'engine'>,
  json: string | RawBuilder<string>,
): AliasedRawBuilder<Talk, 'given'> {
  return tableOf<Talk>(database, TALK, json);
}

export function talksInJson(conversations: readonly string[]): string {
  return JSON.stringify(conversations.map((conversation) => ({ conversation })));
}

/** Conversations as the table `given`. */
export function talksAsTable(
  database: Pick<Database, 'engine'>,
  conversations: readonly string[],
): AliasedRawBuilder<Talk, 'given'> {
  return tableOfTalks(database, talksInJson(conversations));
}
