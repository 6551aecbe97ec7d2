import { toKeepable } from './keepable.ts';

/** Controls, ends of lines, and the signs that turn the direction of all that follows on the page. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A name from elsewhere, made fit to stand in a line of ours: it moves nothing beside it. */
export function toOneLine(name: string): string {
  return toKeepable(name).replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
}
