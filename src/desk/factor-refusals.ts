/** Why the desk says no about a second factor. */
export const factorRefusals = {
  wrongCode: {
    ja: 'コードが違います。いま表示されているコードを入れてください。',
    en: 'The code is wrong. Type the one that is shown now.',
  },
  needed: {
    ja: '先に、二段階認証を設定してください。',
    en: 'Set up your second factor first.',
  },
  startAgain: { ja: 'はじめからやり直してください。', en: 'Please start again.' },
  notRemovable: {
    ja: 'この権限では、二段階認証をやめられません。',
    en: 'Your role cannot do without a second factor.',
  },
} as const;
