import { useLocalStorage } from '@mantine/hooks';
import { useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import { LANGUAGES, LanguageContext } from '../language.ts';
import type { Language } from '../language.ts';

/** Kept in the browser; every open page follows at once. */
export function useKeptLanguage(): readonly [Language, (next: Language) => void] {
  const [language, setLanguage] = useLocalStorage<Language>({
    key: 'desk-language',
    defaultValue: 'ja',
    serialize: String,
    deserialize: toLanguage,
    getInitialValueInEffect: false,
  });
  return [language, setLanguage];
}

export function toLanguage(kept: string | null | undefined): Language {
  return LANGUAGES.find((one) => one === kept) ?? 'ja';
}

/** Everything inside speaks the language that whoever sits here has chosen. */
export function InStaffLanguage({ children }: { readonly children: ReactNode }) {
  const [language] = useKeptLanguage();
  // Before anything inside asks the server, which answers in this language.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
