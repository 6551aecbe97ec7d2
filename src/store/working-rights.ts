import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

/** Held while rights are given: two who give the same at once would refuse each other. */
const GRANT_LOCK = 7_301_202;

/** All that there is to be had on a table, and on the sequence that gives its numbers. */
const ON_TABLE = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'];
const ON_SEQUENCE = ['usage', 'select', 'update'];

const WORK = ['select', 'insert', 'update', 'delete'];

interface Thing {
  readonly name: string;
  readonly isTable: boolean;
  readonly may: readonly string[];
}

/** What whoever works needs on it: the record is only added to, and which migrations were run is only read. */
function neededOn({ name, isTable }: Thing): readonly string[] {
  if (!isTable) return ['usage'];
  if (name.startsWith('kysely_')) return ['select'];
  return name === 'audit' ? ['select', 'insert'] : WORK;
}

/** Gives an account what it needs on each table, and takes what is more; what is right already is not touched. */
export async function grantWork(owner: Kysely<Schema>, account: string): Promise<void> {
  await owner.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(${GRANT_LOCK})`.execute(db);
    for (const thing of (await thingsOf(db, account)).filter(isWrong)) {
      const on = sql`${sql.raw(thing.isTable ? 'table' : 'sequence')} ${sql.table(thing.name)}`;
      await sql`revoke all on ${on} from ${sql.id(account)}`.execute(db);
      const needed = sql.raw(neededOn(thing).join(', '));
      await sql`grant ${needed} on ${on} to ${sql.id(account)}`.execute(db);
    }
  });
}

/** What an account may not do and must, and what it may and must not. */
export async function notAsMeant(db: Kysely<Schema>, account: string) {
  const things = await thingsOf(db, account);
  return { lacks: things.flatMap(lackingOn), exceeds: things.flatMap(exceedingOn) };
}

const isWrong = (thing: Thing) => lackingOn(thing).length + exceedingOn(thing).length > 0;

function lackingOn(thing: Thing): readonly string[] {
  return neededOn(thing)
    .filter((right) => !thing.may.includes(right))
    .map((right) => `${right} on ${thing.name}`);
}

function exceedingOn(thing: Thing): readonly string[] {
  const needed = neededOn(thing);
  return thing.may
    .filter((right) => !needed.includes(right))
    .map((right) => `${right} on ${thing.name}`);
}

/** All tables and sequences of whoever owns ours, with what an account may do there. */
async function thingsOf(db: Kysely<Schema>, account: string): Promise<readonly Thing[]> {
  const { rows } = await sql<Thing>`
    with ours as (
      select c.oid, c.relname::text as name, c.relkind from pg_class c
      join pg_class known on known.relname = 'kysely_migration'
        and known.relnamespace = c.relnamespace and known.relowner = c.relowner
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema())
    select name, true as "isTable", array(select r from unnest(${ON_TABLE}::text[]) r
      where has_table_privilege(${account}::name, ours.oid, r)) as may
    from ours where relkind in ('r', 'p')
    union all select name, false, array(select r from unnest(${ON_SEQUENCE}::text[]) r
      where has_sequence_privilege(${account}::name, ours.oid, r))
    from ours where relkind = 'S' order by name`.execute(db);
  return rows;
}
