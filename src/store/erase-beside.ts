import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import { toKeptMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { readEvent } from './stored-json.ts';
import { toExamples, toLines } from './stored-lesson.ts';

/** So many letters are a sentence of somebody's own; fewer are in many a line. */
const SENTENCE = 8;

/** What stands beside talks and quotes one of them: lines that the bot was taught, and searches that staff keep. */
export async function eraseBeside(
  db: Kysely<Schema>,
  conversations: readonly string[],
  at: DateTime,
): Promise<void> {
  const words = await wordsOf(db, conversations);
  await forgetLines(db, (line) => words.some((written) => quotes(plain(line), written)), at);
  await forgetSearches(db, await namesOf(db, conversations));
}

async function wordsOf(
  db: Kysely<Schema>,
  conversations: readonly string[],
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('inbox')
    .select('payload')
    .where('conversation', 'in', conversations)
    .execute();
  const words = rows.flatMap(({ payload }) => {
    const event = readEvent(payload);
    return event?.type === 'merchantWrote' ? [event.text, ...event.text.split('\n')] : [];
  });
  return [...new Set(words.map(plain))].filter((one) => one !== '');
}

/** Widths, spaces and marks are changed by whoever writes a line down. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function quotes(line: string, written: string): boolean {
  if (line === written) return true;
  return (
    (line.length >= SENTENCE && written.includes(line)) ||
    (written.length >= SENTENCE && line.includes(written))
  );
}

type IsTheirs = (line: string) => boolean;

/** Every version is cleaned, and a new one tells the processes to learn without the lines. */
async function forgetLines(db: Kysely<Schema>, isTheirs: IsTheirs, at: DateTime): Promise<void> {
  for (const { id, body } of await db.selectFrom('lesson').select(['id', 'body']).execute()) {
    const lesson = toLines(body);
    if (!lesson?.lines.some(isTheirs)) continue;
    const lines = lesson.lines.filter((line) => !isTheirs(line));
    await db
      .updateTable('lesson')
      .set({ body: JSON.stringify({ ...lesson, lines }) })
      .where('id', '=', id)
      .execute();
  }
  const versions = await db
    .selectFrom('taught_version')
    .select(['version', 'body'])
    .orderBy('version')
    .execute();
  let next: { readonly version: number; readonly body: string } | null = null;
  for (const { version, body } of versions) {
    const cleaned = without(toExamples(body), isTheirs);
    next = null;
    if (cleaned === null) continue;
    next = { version: version + 1, body: JSON.stringify(cleaned) };
    await db
      .updateTable('taught_version')
      .set({ body: next.body })
      .where('version', '=', version)
      .execute();
  }
  if (next === null) return;
  await db
    .insertInto('taught_version')
    .values({ ...next, at: toKeptMoment(at) })
    .execute();
}

/** null: none of the lines is theirs. */
function without<Taught extends ReturnType<typeof toExamples>>(
  taught: Taught,
  isTheirs: IsTheirs,
): Taught | null {
  const entries = Object.entries(taught.examples);
  if (!entries.some(([, lines]) => lines.some(isTheirs))) return null;
  const kept = entries
    .map(([topic, lines]) => [topic, lines.filter((line) => !isTheirs(line))] as const)
    .filter(([, lines]) => lines.length > 0);
  return { ...taught, examples: Object.fromEntries(kept) };
}

async function namesOf(
  db: Kysely<Schema>,
  conversations: readonly string[],
): Promise<readonly string[]> {
  const shops = await db
    .selectFrom('binding')
    .select(['merchant_id', 'store_name'])
    .where('conversation', 'in', conversations)
    .execute();
  const tickets = await db
    .selectFrom('ticket')
    .select(['number', 'store_name'])
    .where('conversation', 'in', conversations)
    .execute();
  const names = [
    ...conversations,
    ...shops.flatMap((shop) => [shop.merchant_id, shop.store_name]),
    ...tickets.flatMap((ticket) => [ticket.number, ticket.store_name ?? '']),
  ];
  return [...new Set(names.map(plain))].filter((name) => name !== '');
}

async function forgetSearches(db: Kysely<Schema>, names: readonly string[]): Promise<void> {
  for (const { id, words } of await db.selectFrom('desk_view').select(['id', 'words']).execute()) {
    if (names.some((name) => plain(words).includes(name))) {
      await db.deleteFrom('desk_view').where('id', '=', id).execute();
    }
  }
}
