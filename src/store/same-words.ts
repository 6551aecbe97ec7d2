import type { Kysely } from 'kysely';
import { readOpenQuestions } from './open-questions.ts';
import type { Schema } from './schema.ts';

/** As many of the latest as are looked through. */
const LOOKED_THROUGH = 1000;

/** The open questions that were asked in just these words: what is taught for one is taught for all of them. */
export async function askedInSameWords(
  db: Kysely<Schema>,
  lines: readonly string[],
): Promise<readonly number[]> {
  const taught = new Set(lines.map(plain));
  const questions = await readOpenQuestions(db, LOOKED_THROUGH);
  return questions.filter(({ words }) => taught.has(plain(words))).map(({ turn }) => turn);
}

/** Marks and spaces make no other question. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
