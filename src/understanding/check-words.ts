import { checkClaims } from './check-claims.ts';
import type { CitedFacts, Objection } from './check-facts.ts';
import { checkFigures } from './check-figures.ts';
import { checkMoney } from './check-money.ts';
import { canonical } from './check-spelling.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import { languageOf } from './language.ts';
import { isUnsafe } from './unsafe.ts';

/** LINE bubbles are read behind a counter: nobody reads a paragraph. */
const MOST_LETTERS = 200;
const MOST_LINES = 4;

/**
 * What speaks against a text that the bot did not write itself, held against the facts it names
 * as its ground. Empty: clean. It is better to refuse a right text than to let a wrong one pass.
 *
 * Only Japanese can be clean: the money rule and the contradictions are known in no other language.
 * `labels` are what our own buttons say; other names in quotes are invented.
 */
export function checkWords(
  text: string,
  facts: CitedFacts,
  labels: readonly string[] = [],
): readonly Objection[] {
  // Too long is refused unread: reading pages would hold up everybody else.
  if (text.length > 4 * MOST_LETTERS) return [{ about: 'shape', what: `${text.length} letters` }];
  const plain = canonical(text);
  return [
    ...checkShape(text),
    ...checkFigures(plain, text, facts),
    ...checkMoney(plain),
    ...checkClaims(plain, facts),
    ...checkVocabulary(plain, labels),
    ...(isUnsafe(plain) ? [{ about: 'notOurs', what: 'the instructions' } as const] : []),
    ...(isCited(facts) ? [] : [{ about: 'citation', what: 'no fact is named' } as const]),
  ];
}

function checkShape(text: string): readonly Objection[] {
  const letters = Array.from(text).length;
  const lines = text.trim().split(/\r\n|[\n\r\u2028\u2029]/).length;
  const found: Objection[] = [];
  if (text.trim() === '') found.push({ about: 'shape', what: 'no words' });
  if (letters > MOST_LETTERS) found.push({ about: 'shape', what: `${letters} letters` });
  if (lines > MOST_LINES) found.push({ about: 'shape', what: `${lines} lines` });
  // oxlint-disable-next-line no-control-regex -- exactly these are looked for
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffd]|\p{Co}/u.test(text)) {
    found.push({ about: 'shape', what: 'a control character' });
  }
  if (!/\p{Script=Hiragana}/u.test(text) || languageOf(text) !== 'ja') {
    found.push({ about: 'language', what: 'not Japanese' });
  }
  return found;
}

// Where in the campaign we are is always known, and grounds nothing by itself.
function isCited(facts: CitedFacts): boolean {
  return Object.values(facts).some(({ value }) => value.kind !== 'now');
}
