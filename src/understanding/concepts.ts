import { foldKana } from './normalise.ts';
import { toKana } from './kana-readings.ts';
import { NOT_OURS } from './concepts-not-ours.ts';
import { OURS } from './concepts-ours.ts';
import { type Sieved, sieved } from './sieve.ts';

/** The ideas a message touches, whatever words carry them. */
export function conceptsIn(text: string): readonly string[] {
  const inKana = !/\p{Script=Han}/u.test(text);
  const kana = inKana ? toKana(foldKana(text)) : '';
  const isIn = ({ forms, sounds }: Heard) => forms.test(text) || (inKana && sounds.test(kana));
  return CONCEPTS.filter(isIn).map(({ name }) => name);
}

/** Messages typed without kanji are matched by sound. */
interface Heard {
  readonly forms: Sieved;
  readonly sounds: Sieved;
}

function toHeard(forms: RegExp): Heard {
  // The pattern's own signs are not kana, so folding leaves them.
  return {
    forms: sieved(forms),
    sounds: sieved(new RegExp(toKana(forms.source), forms.flags)),
  };
}

const CONCEPTS = [...OURS, ...NOT_OURS].map(([name, forms]) => ({ name, ...toHeard(forms) }));
