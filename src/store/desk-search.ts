import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Ticket } from '../engine/ports.ts';
import type { Database } from './database.ts';
import { visible } from './desk-visible.ts';
import type { Schema } from './schema.ts';
import { asShown, readTicketsOf, toTicket } from './tickets.ts';

const MOST = 50;
/** Looked at more closely: keys and codes of what is kept are found, too, and are no words. */
const CLOSER = 400;

/**
 * The tickets that some words are about: their number, shop, summary or resolution, who writes, what was said in their
 * talk, or what staff have noted of it. The latest first. Widths do not matter, nor does the case of Latin letters.
 */
export async function searchTickets(database: Database, words: string): Promise<readonly Ticket[]> {
  const { db } = database;
  const wanted = words.trim();
  if (wanted === '') return [];
  const own = await asShown(database, await ownWords(db, wanted));
  const said = await readTicketsOf(database, await talksWith(database, wanted));
  const found = new Map([...own, ...said].map((ticket) => [ticket.number, ticket]));
  return [...found.values()]
    .toSorted((a, b) => b.openedAt.toMillis() - a.openedAt.toMillis())
    .slice(0, MOST);
}

async function ownWords(db: Kysely<Schema>, wanted: string): Promise<readonly Ticket[]> {
  const rows = await db
    .selectFrom('ticket')
    .selectAll()
    .where((row) =>
      row.or(
        (['number', 'store_name', 'summary', 'resolution'] as const).flatMap((column) =>
          spellings(wanted).map((one) => isIn(column, one)),
        ),
      ),
    )
    .orderBy('opened_at', 'desc')
    .limit(MOST)
    .execute();
  return rows.map(toTicket);
}

/** Talks that ever had a ticket, and in which it was said or noted. */
async function talksWith(database: Database, wanted: string): Promise<readonly string[]> {
  const { db } = database;
  const inTalk = spellings(wanted).map((one) => inJson(one));
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
  const plain = plainOf(wanted);
  const talks = [...heard, ...said].filter(({ kept }) => plainOf(visible(kept)).includes(plain));
  const noted = await notedIn(db, wanted);
  const named = await namedIn(database, wanted);
  return [...new Set([...talks, ...noted, ...named].map(({ conversation }) => conversation))];
}

async function notedIn(db: Kysely<Schema>, wanted: string) {
  return await db
    .selectFrom('note')
    .select('conversation')
    .distinct()
    .where((row) => row.or(spellings(wanted).map((one) => isIn('text', one))))
    .orderBy('conversation')
    .limit(CLOSER)
    .execute();
}

async function namedIn({ db, now }: Database, wanted: string) {
  return await db
    .selectFrom('line_name')
    .select('conversation')
    .where('ready_at', '>', now)
    .where((row) => row.or(spellings(wanted).map((one) => isIn('name', one))))
    .orderBy('conversation')
    .limit(CLOSER)
    .execute();
}

const plainOf = (text: string): string => text.normalize('NFKC').toLowerCase();

/** As it was typed, and with half and full widths exchanged: what is kept is kept as it came. */
function spellings(wanted: string): readonly string[] {
  const all = [wanted, wanted.normalize('NFKC'), toWide(wanted), toWide(wanted.toUpperCase())];
  return [...new Set(all)];
}

const toWide = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** As it stands inside of kept JSON. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

function isIn(column: string, text: string) {
  // Databases know the case of Latin letters only, and some that of wide ones.
  const plain = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const pattern = `%${plain.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql<boolean>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`;
}
