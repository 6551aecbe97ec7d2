import { foldKana } from './normalise.ts';
import { toKana } from './kana-readings.ts';
import { NOT_OURS } from './concepts-not-ours.ts';
import { OURS } from './concepts-ours.ts';
import { remembered } from '../core/remembered.ts';
import { allHeard, sievedIn } from './wordings.ts';

/** The ideas a message touches, whatever words carry them. */
export const conceptsIn = remembered((text: string): readonly string[] => {
  const inKana = !/\p{Script=Han}/u.test(text);
  const written = allHeard(FORMS, text);
  if (!inKana) return written;
  const heard = new Set([...written, ...allHeard(SOUNDS, toKana(foldKana(text)))]);
  return CONCEPTS.filter(([name]) => heard.has(name)).map(([name]) => name);
});

const CONCEPTS = [...OURS, ...NOT_OURS];
const FORMS = sievedIn(CONCEPTS);
/** Messages typed without kanji are matched by sound. The pattern's own signs are not kana, so folding leaves them. */
const SOUNDS = sievedIn(
  CONCEPTS.map(([name, forms]) => [name, new RegExp(toKana(forms.source), forms.flags)] as const),
);
