import type { Language } from '../core/reading.ts';

export const LANGUAGES = ['ja', 'en', 'zh-Hans', 'ko'] as const satisfies readonly Language[];

/** The language we would speak to a LINE profile's tag (`en-GB`, `zh-TW`); Japanese to all others. */
export function toLanguage(tag: string): Language {
  const [base = ''] = tag.toLowerCase().split('-');
  return LANGUAGES.find((language) => language.split('-')[0] === base) ?? 'ja';
}
