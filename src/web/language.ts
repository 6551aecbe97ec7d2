import { createContext, useContext } from 'react';

/** What our pages can speak: Japanese first. Outside of the desk they always do. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in each language. */
export interface InBoth<W> {
  readonly ja: W;
  readonly en: W;
}

/** A dictionary: a word that the English side lacks, or has in another shape, does not compile. */
export function inBoth<W>(words: { readonly ja: W; readonly en: NoInfer<W> }): InBoth<W> {
  return words;
}

export const LanguageContext = createContext<Language>('ja');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of a dictionary in the language of this page. */
export function useWords<W>(words: InBoth<W>): W {
  return words[useLanguage()];
}
