import { HTTPFetchError } from '@line/bot-sdk';
import type { AskName } from '../engine/name-ports.ts';
import { toOneLine } from '../engine/one-line.ts';
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
      const name = typeof displayName === 'string' ? cut(toOneLine(means.mask(displayName))) : '';
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
function cut(line: string): string {
  const letters = [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(line)];
  if (letters.length <= LONGEST) return line;
  return `${letters
    .slice(0, LONGEST - 1)
    .map(({ segment }) => segment)
    .join('')}…`;
}
