import { createTheme } from '@mantine/core';

/** The calm green of the bot's own bubbles and rich menu, with contrast above 4.5 on white. */
export const theme = createTheme({
  primaryColor: 'midori',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  // Who asked the system for less movement gets none from windows and menus either.
  respectReducedMotion: true,
  // No system-ui before the web font: Chromium then leaves words blank that it drew before the font came.
  fontFamily:
    "'Hiragino Sans', 'Hiragino Kaku Gothic ProN', 'Yu Gothic UI', Meiryo, 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif",
  headings: { fontWeight: '700' },
  lineHeights: { md: '1.7' },
  // English in capitals is hard to read, and Japanese has none.
  components: { Badge: { defaultProps: { tt: 'none' } } },
  colors: {
    dark: [
      '#e9edf2',
      '#c3ccd6',
      '#a7b1bd',
      '#7b8794',
      '#4a5664',
      '#3b4653',
      '#262e39',
      '#1d232c',
      '#181d25',
      '#14181f',
    ],
    midori: [
      '#ebf5f1',
      '#d5e9e1',
      '#a9d2c2',
      '#7abaa1',
      '#54a686',
      '#3b9874',
      '#1f7f5b',
      '#0b6e4f',
      '#085a41',
      '#044733',
    ],
  },
});
