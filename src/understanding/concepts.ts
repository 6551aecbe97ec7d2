import { foldKana } from './normalise.ts';
import { toKana } from './kana-readings.ts';
import { NOT_OURS } from './concepts-not-ours.ts';
import { OURS } from './concepts-ours.ts';

/** The ideas a message touches, whatever words carry them. */
export function conceptsIn(text: string): readonly string[] {
  const inKana = !/\p{Script=Han}/u.test(text);
  const kana = inKana ? toKana(foldKana(text)) : '';
  const found: string[] = [];
  for (const { name, forms, sounds } of CONCEPTS) {
    if (forms.test(text) || (inKana && sounds.test(kana))) found.push(name);
  }
  return found;
}

// Messages typed without kanji are matched by sound; the pattern's own signs are not kana, so folding leaves them.
const CONCEPTS = [...OURS, ...NOT_OURS].map(([name, forms]) => ({
  name,
  forms,
  sounds: new RegExp(toKana(forms.source), forms.flags),
}));
