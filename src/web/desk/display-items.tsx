import { Menu, useMantineColorScheme } from '@mantine/core';
import { LANGUAGES, useWords } from '../language.ts';
import { frameWords, languageNames } from './frame-words.ts';
import { toLanguage, useKeptLanguage } from './staff-language.tsx';

const LOOKS = ['auto', 'light', 'dark'] as const;

/** Inside a menu: the language, and light or dark. Both stay with this browser. */
export function DisplayItems() {
  const words = useWords(frameWords);
  const [language, setLanguage] = useKeptLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label translate="no">{words.language}</Menu.Label>
      <Menu.RadioGroup value={language} onChange={(next) => setLanguage(toLanguage(next))}>
        {LANGUAGES.map((one) => (
          <Menu.RadioItem key={one} value={one} lang={one} translate="no">
            {languageNames[one]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Label>{words.look}</Menu.Label>
      <Menu.RadioGroup
        value={colorScheme}
        onChange={(next) => setColorScheme(LOOKS.find((one) => one === next) ?? 'auto')}
      >
        {LOOKS.map((one) => (
          <Menu.RadioItem key={one} value={one}>
            {words.looks[one]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
