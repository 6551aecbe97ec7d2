import type { Objection } from './check-facts.ts';

/** A text from which what was read is taken out, and what was objected to on the way. */
export interface Sifted {
  readonly text: string;
  readonly objections: readonly Objection[];
}

/** Judges every match, and takes it out so that no later reader finds it again. */
export function sift(
  from: Sifted,
  pattern: RegExp,
  judge: (found: RegExpExecArray) => Objection | null,
): Sifted {
  const found = [...from.text.matchAll(pattern)];
  const objections = found.map(judge).filter((objection) => objection !== null);
  // Something stays in its place, or what stood on both sides would become one figure.
  const text = from.text.replace(pattern, (match) => TAKEN.repeat(match.length));
  return { text, objections: [...from.objections, ...objections] };
}

const TAKEN = '□';

/** What stands right before and right behind a match. */
export function where(found: RegExpExecArray): { readonly before: string; readonly after: string } {
  const end = found.index + found[0].length;
  return {
    before: found.input.slice(Math.max(0, found.index - 12), found.index),
    after: found.input.slice(end, end + 12),
  };
}
