import { HTTPFetchError } from '@line/bot-sdk';
import { toKeepable } from '../engine/keepable.ts';
import type { AskName } from '../engine/name-ports.ts';
import { callLine, type LineMeans } from './call.ts';

interface NameMeans extends LineMeans {
  /** Covers what nobody at the desk is to read in a name either, such as a telephone number. */
  readonly mask: (text: string) => string;
}

/** What users call themselves (reference: get profile): words of strangers, made fit for one line of a page. */
export function namesAtLine(means: NameMeans): AskName {
  return async (conversation) => {
    try {
      const { displayName } = await callLine(means, 'profile', ({ api }) =>
        api.getProfileWithHttpInfo(conversation),
      );
      const name = typeof displayName === 'string' ? toOneLine(means.mask(displayName)) : '';
      return name === '' ? { kind: 'none' } : { kind: 'told', name };
    } catch (error) {
      const isNobody = error instanceof HTTPFetchError && NOBODY.has(error.status);
      return { kind: isNobody ? 'none' : 'failed' };
    }
  };
}

/** Not a user any more, blocked by them, or an id that never was one. */
const NOBODY = new Set([400, 403, 404]);

/** LINE gives 20 letters; what another version of it gives is cut where it would push all else aside. */
const LONGEST = 40;
/** Controls, ends of lines, and the signs that turn the direction of all that follows on the page. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function toOneLine(name: string): string {
  const line = toKeepable(name).replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
  const letters = [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(line)];
  if (letters.length <= LONGEST) return line;
  return `${letters
    .slice(0, LONGEST - 1)
    .map(({ segment }) => segment)
    .join('')}…`;
}
