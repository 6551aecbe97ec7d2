import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';
import { grantWork, notAsMeant } from './working-rights.ts';

const SEE = '(docs/operations.md, Two accounts)';
/** Of a long list its beginning is told. */
const TOLD = 5;

type Db = Kysely<Schema>;

/** Refuses two accounts that do not fit together, before anything is done with either. */
export async function refuseMisfits(owner: Db, worker: Db): Promise<void> {
  const [owning, working] = [await standingOf(owner), await standingOf(worker)];
  if (owning.account === working.account)
    throw new Error(`DATABASE_OWNER_URL is the account of DATABASE_URL: they must be two ${SEE}`);
  if (owning.place !== working.place)
    throw new Error('DATABASE_OWNER_URL is another database or schema than that of DATABASE_URL');
  const whose = await whoseTables(owner);
  if (whose?.areOwn === false)
    throw new Error(`DATABASE_OWNER_URL: the tables belong to ${whose.account} ${SEE}`);
  const owned = await ownedBy(worker);
  if (owned.length > 0)
    throw new Error(`${about(working)} must own nothing, and has ${listed(owned)} ${SEE}`);
}

/** Lets the account of `worker` do what it must on all tables that there are, and no more. */
export async function letWork(owner: Db, worker: Db): Promise<void> {
  const working = await standingOf(worker);
  await grantWork(owner, working.account);
  const { lacks, exceeds } = await notAsMeant(worker, working.account);
  if (lacks.length > 0) throw new Error(`${about(working)} may not ${listed(lacks)} ${SEE}`);
  if (exceeds.length > 0) throw new Error(`${about(working)} must not ${listed(exceeds)} ${SEE}`);
}

/** Whether an account only works on tables that are another's, or could make none: it cannot migrate. */
export async function onlyWorks(db: Db): Promise<boolean> {
  const tables = await whoseTables(db);
  if (tables !== undefined) return !tables.areOwn;
  const { rows } = await sql<{ readonly may: boolean | null }>`
    select has_schema_privilege(current_schema(), 'create') as may`.execute(db);
  return rows[0]?.may !== true;
}

/** Refuses an account that only works where something is missing that only the owner can bring. */
export async function refuseUnready(
  worker: Db,
  missing: () => Promise<readonly string[]>,
): Promise<void> {
  const working = await standingOf(worker);
  const wayOut = `npm run migrate with DATABASE_OWNER_URL changes that ${SEE}`;
  const { lacks } = await notAsMeant(worker, working.account);
  if (lacks.length > 0) throw new Error(`${about(working)} may not ${listed(lacks)}: ${wayOut}`);
  const names = await missing();
  if (names.length > 0)
    throw new Error(`${about(working)} cannot migrate, and lacks ${listed(names)}: ${wayOut}`);
}

interface Standing {
  readonly account: string;
  /** The same for all that are on one schema of one running server, by whichever address. */
  readonly place: string;
}

async function standingOf(db: Db): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select current_user::text as account, concat_ws(' ', current_database(), current_schema(),
      extract(epoch from pg_postmaster_start_time())) as place`.execute(db);
  const [standing] = rows;
  if (standing === undefined) throw new Error('PostgreSQL does not tell who we are');
  return standing;
}

/** Whose the tables are; undefined: there are none yet. */
async function whoseTables(db: Db) {
  const { rows } = await sql<{ readonly account: string; readonly areOwn: boolean }>`
    select pg_get_userbyid(relowner)::text as account,
      pg_has_role(relowner, 'usage') as "areOwn"
    from pg_class join pg_namespace n on n.oid = relnamespace
    where nspname = current_schema() and relname = 'kysely_migration'`.execute(db);
  return rows[0];
}

/** What an account may change the shape of, by itself or as somebody whom it may become. */
async function ownedBy(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly what: string }>`
    with here as (select oid, nspname, nspowner from pg_namespace where nspname = current_schema()),
    owned as (
      select 'the database' as what, datdba as owner from pg_database where datname = current_database()
      union all select 'the schema', nspowner from here
      union all select relname, relowner from pg_class join here on here.oid = relnamespace
      union all select proname, proowner from pg_proc join here on here.oid = pronamespace)
    select what from owned where pg_has_role(owner, 'member')
    union all select 'create on the schema' from here where has_schema_privilege(oid, 'create')
    union all select 'createrole' from pg_roles where rolname = current_user and rolcreaterole
    `.execute(db);
  return rows.map(({ what }) => what);
}

const about = ({ account }: Standing) => `DATABASE_URL: its account ${account}`;

function listed(all: readonly string[]): string {
  const told = all.slice(0, TOLD).join(', ');
  return all.length > TOLD ? `${told} and ${all.length - TOLD} more` : told;
}
