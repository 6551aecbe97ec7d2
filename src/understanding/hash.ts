import type { Gathering } from './gathering.ts';

/**
 * Features are numbers, not strings: a message has hundreds of them, and making and looking up strings was most of the
 * time of reading one. Of 80,000 features in 2³² places one or two pairs meet, which no reading notices.
 */

/** Every run of `least` to `most` letters of a text, each run once. */
export function gramsIn(
  kind: string,
  text: string,
  least: number,
  most: number,
  found: Gathering,
): void {
  const seed = hashOf(kind);
  for (let start = 0; start < text.length; start += 1) {
    let hash = seed;
    const end = Math.min(start + most, text.length);
    for (let at = start; at < end; at += 1) {
      hash = imul(hash ^ text.charCodeAt(at), PRIME);
      if (at - start + 1 >= least) found.add(mixed(hash));
    }
  }
}

/** A word, or any other name, as a feature of its kind. */
export function feature(kind: string, name: string): number {
  return mixed(hashOf(name, hashOf(kind)));
}

/** Two features that stand together. */
export function pairOf(first: number, second: number): number {
  return mixed(imul(first, 31) ^ second);
}

// Taken once: where globals are looked up in a sandbox (the tests), Math in a loop costs thirty times the work.
const { imul } = Math;

// FNV-1a, over the text's UTF-16 units.
const PRIME = 0x01000193;
const OFFSET = 0x811c9dc5;

function hashOf(text: string, seed: number = OFFSET): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = imul(hash ^ text.charCodeAt(at), PRIME);
  return imul(hash ^ END, PRIME);
}

// Marks where one part ends, so that "a" + "bc" is not "ab" + "c".
const END = 0xffff;

// FNV leaves the high bits of short texts alike.
function mixed(hash: number): number {
  const half = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const most = imul(half ^ (half >>> 13), 0xc2b2ae35);
  return most ^ (most >>> 16);
}
