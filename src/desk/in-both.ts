import type { Request } from 'express';

/** The same words in both languages of the desk. */
export interface InBoth {
  readonly ja: string;
  readonly en: string;
}

export type DeskLanguage = keyof InBoth;

/** What the page that asks is shown in; it says so with each request. Japanese, where it says nothing. */
export function languageOf(request: Request): DeskLanguage {
  return request.acceptsLanguages('ja', 'en') === 'en' ? 'en' : 'ja';
}

/** Several things that are to be said, a line each. */
export function allOf(said: readonly InBoth[]): InBoth {
  const all = (language: DeskLanguage) => said.map((one) => one[language]).join('\n');
  return { ja: all('ja'), en: all('en') };
}
