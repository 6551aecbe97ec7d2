import type { NotKept } from '../engine/picture-ports.ts';
import type { InBoth } from './in-both.ts';

/** What the talk shows in the place of a merchant's photo that was not kept. */
export function whyNoPhoto(why: 'withheld' | NotKept): InBoth {
  return why === 'notOffered' ? UNSAFE : WITHHELD;
}

const WITHHELD: InBoth = {
  ja: '(写真。カード番号が写っていたため、残していません)',
  en: '(A photo. It showed a card number, so it was not kept.)',
};

const UNSAFE: InBoth = {
  ja: '(写真。ウイルスが見つかったため、残していません)',
  en: '(A photo. Malware was found in it, so it was not kept.)',
};
