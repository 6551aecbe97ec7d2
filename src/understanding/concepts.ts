import { foldKana } from './normalise.ts';
import { toKana } from './kana-readings.ts';
import { NOT_OURS } from './concepts-not-ours.ts';
import { OURS } from './concepts-ours.ts';

/** The ideas a message touches, whatever words carry them. */
export function conceptsIn(text: string): readonly string[] {
  const inKana = !/\p{Script=Han}/u.test(text);
  const kana = inKana ? toKana(foldKana(text)) : '';
  const isIn = ({ forms, sounds }: Heard) => forms.test(text) || (inKana && sounds.test(kana));
  return GROUPS.flatMap(({ any, concepts }) =>
    isIn(any) ? concepts.filter(isIn).map(({ name }) => name) : [],
  );
}

/** Messages typed without kanji are matched by sound. */
interface Heard {
  readonly forms: RegExp;
  readonly sounds: RegExp;
}

function toHeard(forms: RegExp): Heard {
  // The pattern's own signs are not kana, so folding leaves them.
  return { forms, sounds: new RegExp(toKana(forms.source), forms.flags) };
}

const CONCEPTS = [...OURS, ...NOT_OURS].map(([name, forms]) => ({ name, ...toHeard(forms) }));

// A message touches few ideas: most are ruled out by one look for several.
const AT_ONCE = 6;

const GROUPS = Array.from({ length: Math.ceil(CONCEPTS.length / AT_ONCE) }, (_, at) => {
  const concepts = CONCEPTS.slice(at * AT_ONCE, (at + 1) * AT_ONCE);
  return { any: toHeard(anyOf(concepts.map(({ forms }) => forms))), concepts };
});

function anyOf(forms: readonly RegExp[]): RegExp {
  const isUnicode = forms.some(({ unicode }) => unicode);
  return new RegExp(forms.map(({ source }) => source).join('|'), isUnicode ? 'u' : '');
}
