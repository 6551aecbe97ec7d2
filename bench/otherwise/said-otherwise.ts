import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Transcript, TranscriptTurn } from '../../src/replay/transcript.ts';
import type { Way } from './ways.ts';

/** The words of buttons, which nobody writes otherwise. */
export function wordsOfButtons(root: string): ReadonlySet<string> {
  const texts: unknown = parse(readFileSync(join(root, 'locales/ja.yaml'), 'utf8'));
  return new Set(stringsIn(texts));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.trim()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Those of some talks in which something changes, each so said. */
export function allOtherwise<
  Talk extends { readonly path: string; readonly transcript: Transcript },
>(talks: readonly Talk[], way: Way, buttons: ReadonlySet<string>): readonly Talk[] {
  return talks.flatMap((talk) => {
    const transcript = saidOtherwise(talk, way, buttons);
    return transcript === null ? [] : [{ ...talk, transcript }];
  });
}

/** A talk with all that its merchant writes in Japanese said in another way; null: nothing of it is. */
export function saidOtherwise(
  { path, transcript }: { readonly path: string; readonly transcript: Transcript },
  { say }: Way,
  buttons: ReadonlySet<string>,
): Transcript | null {
  const turns = transcript.turns.map((turn) =>
    withWords(turn, (line) => (isTyped(line, buttons) ? say(line, path) : line)),
  );
  const isSame = turns.every(({ user }, at) => String(user) === String(transcript.turns[at]?.user));
  return isSame ? null : { ...transcript, turns };
}

function isTyped(line: string, buttons: ReadonlySet<string>): boolean {
  return KANA.test(line) && !buttons.has(line.trim());
}

/** Chinese has many of the kanji. */
const KANA = /[ぁ-ん]/u;

function withWords(turn: TranscriptTurn, say: (line: string) => string): TranscriptTurn {
  if (turn.user === undefined) return turn;
  return { ...turn, user: Array.isArray(turn.user) ? turn.user.map(say) : say(turn.user) };
}
