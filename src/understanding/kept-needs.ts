import { feature } from './hash.ts';
import type { Ways } from './letter-table.ts';

/** The ways of each pattern, and its number by its key, from 1; null where something is missing. */
export function readKept(kept: Int32Array, numbers: Map<number, number>): readonly Ways[] | null {
  const found: Ways[] = [];
  for (let at = 0; at < kept.length;) {
    const [key = 0, size = -1] = kept.subarray(at, at + 2);
    const from = at + 2;
    at = from + size;
    if (size < 0 || at > kept.length) return null;
    numbers.set(key, found.push(kept.subarray(from, at)));
  }
  return found;
}

/** Tells a pattern from others. */
export function keyOf({ source, flags }: RegExp): number {
  return feature(flags, source);
}
