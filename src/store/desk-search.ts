import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Ticket } from '../engine/ports.ts';
import type { Database } from './database.ts';
import { visible } from './desk-visible.ts';
import type { Schema } from './schema.ts';
import { folded, termsOf, type Term } from './search-words.ts';
import { asShown, readTicketsOf, toTicket } from './tickets.ts';

const MOST = 50;
/** Looked at more closely: keys and codes of what is kept are found, too, and are no words. */
const CLOSER = 400;

/**
 * The tickets that all of some words are about: their number, shop, summary or resolution, who writes, what was said in
 * their talk, or what staff have noted of it. The latest first.
 */
export async function searchTickets(database: Database, words: string): Promise<readonly Ticket[]> {
  const [first, ...others] = termsOf(words);
  if (first === undefined) return [];
  const own = await asShown(database, await ownWords(database.db, first, MOST));
  const said = await readTicketsOf(database, await talksWith(database, first));
  let found = [...new Map([...own, ...said].map((ticket) => [ticket.number, ticket])).values()];
  for (const term of others) {
    if (found.length === 0) break;
    const numbers = new Set((await ownWords(database.db, term, CLOSER)).map((one) => one.number));
    const talks = new Set(await talksWith(database, term));
    found = found.filter((one) => numbers.has(one.number) || talks.has(one.conversation));
  }
  return found.toSorted((a, b) => b.openedAt.toMillis() - a.openedAt.toMillis()).slice(0, MOST);
}

async function ownWords(
  db: Kysely<Schema>,
  { spellings }: Term,
  most: number,
): Promise<readonly Ticket[]> {
  const rows = await db
    .selectFrom('ticket')
    .selectAll()
    .where((row) =>
      row.or(
        (['number', 'store_name', 'summary', 'resolution'] as const).flatMap((column) =>
          spellings.map((one) => isIn(column, one)),
        ),
      ),
    )
    .orderBy('opened_at', 'desc')
    .limit(most)
    .execute();
  return rows.map(toTicket);
}

/** Talks that ever had a ticket, and in which it was said or noted. */
async function talksWith(database: Database, term: Term): Promise<readonly string[]> {
  const { db } = database;
  const inTalk = term.spellings.map((one) => inJson(one));
  const heard = await db
    .selectFrom('inbox')
    .innerJoin('ticket', 'ticket.conversation', 'inbox.conversation')
    .select(['inbox.conversation', 'inbox.payload as kept'])
    .distinct()
    .where((row) => row.or(inTalk.map((one) => isIn('inbox.payload', one))))
    .orderBy('inbox.conversation')
    .limit(CLOSER)
    .execute();
  const said = await db
    .selectFrom('outbox')
    .innerJoin('ticket', 'ticket.conversation', 'outbox.conversation')
    .select(['outbox.conversation', 'outbox.messages as kept'])
    .distinct()
    .where((row) => row.or(inTalk.map((one) => isIn('outbox.messages', one))))
    .orderBy('outbox.conversation')
    .limit(CLOSER)
    .execute();
  const talks = [...heard, ...said].filter(({ kept }) =>
    folded(visible(kept)).includes(term.folded),
  );
  const noted = await notedIn(db, term);
  const named = await namedIn(database, term);
  return [...new Set([...talks, ...noted, ...named].map(({ conversation }) => conversation))];
}

async function notedIn(db: Kysely<Schema>, term: Term) {
  return await db
    .selectFrom('note')
    .select('conversation')
    .distinct()
    .where((row) => row.or(term.spellings.map((one) => isIn('text', one))))
    .orderBy('conversation')
    .limit(CLOSER)
    .execute();
}

async function namedIn({ db, now }: Database, term: Term) {
  return await db
    .selectFrom('line_name')
    .select('conversation')
    .where('ready_at', '>', now)
    .where((row) => row.or(term.spellings.map((one) => isIn('name', one))))
    .orderBy('conversation')
    .limit(CLOSER)
    .execute();
}

/** As it stands inside of kept JSON. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

function isIn(column: string, text: string) {
  // Databases know the case of Latin letters only, and some that of wide ones.
  const plain = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const pattern = `%${plain.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql<boolean>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`;
}
