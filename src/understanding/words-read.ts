import { spelledOut } from '../core/spelled-out.ts';
import type { Language } from '../core/reading.ts';
import { inPlainGrammar } from './broken-grammar.ts';
import { retold } from './doubt-apart.ts';
import { withoutLanguageAsked } from './language-wished.ts';
import { listed } from './listed.ts';
import { withKanaCharge } from './numbers.ts';
import { inOneWord } from './one-word.ts';
import { inPlainSpeech } from './plain-speech.ts';
import { inKana } from './romaji.ts';
import { withBreaks } from './run-on.ts';
import { saidBarely } from './said-barely.ts';
import { inOneTongue } from './screen-words.ts';
import { withMarkAbroad } from './unmarked-abroad.ts';
import { writtenIn } from './written-in.ts';

/** A message in the words that are read of it. */
export interface WordsRead {
  readonly language: Language;
  /** In its own dialect. */
  readonly typed: string;
  /** In plain speech, as all below. */
  readonly masked: string;
  /** What signs are looked for in. */
  readonly signed: string;
  readonly hinted: string;
  /** The whole of it, as the choices of a question are worded. */
  readonly said: string;
}

/** Expects a masked message. */
export function wordsRead(whole: string): WordsRead {
  const all = saidBarely(whole);
  const asked = withoutLanguageAsked(all.slice(0, LONGEST));
  const typed = withKanaCharge(listed(asked).normalize('NFKC')).slice(0, LONGEST);
  const language = writtenIn(typed);
  return {
    language,
    ...(language === 'ja' ? inJapanese(typed, all) : inOther(typed, all, language)),
  };
}

function inJapanese(text: string, all: string): Omit<WordsRead, 'language'> {
  const own = inPlainSpeech(retold(all));
  const written = inOneWord(inKana(retold(text)));
  const masked = inPlainSpeech(written);
  const typed = askedAlike(written, masked);
  return { typed, masked, signed: own, hinted: own, said: inPlainSpeech(all) };
}

/** A mark that was left out counts for its own dialect as well. */
function askedAlike(written: string, masked: string): string {
  return masked.endsWith('?') && !written.endsWith('?') ? `${written}?` : written;
}

function inOther(
  typed: string,
  all: string,
  language: Exclude<Language, 'ja'>,
): Omit<WordsRead, 'language'> {
  const whole = inPlainGrammar(typed, language);
  const masked = withMarkAbroad(inOneTongue(withBreaks(whole, language), language), language);
  const hinted = withMarkAbroad(inPlainGrammar(spelledOut(all), language), language);
  return { typed: masked, masked, signed: masked, hinted, said: all };
}

/** As much of a message as is read. */
const LONGEST = 1000;
