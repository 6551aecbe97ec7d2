import type { InBoth } from './in-both.ts';

/** Why a canned reply cannot be kept as it is written. */
export const cannedRefusals = {
  unknownName: (name: string, known: readonly string[]): InBoth => ({
    ja: `{${name}}という差し込みはありません。使えるのは、${known.map((one) => `{${one}}`).join('')}です。`,
    en: `Nothing is filled in for {${name}}. What can be: ${known.join(', ')}`,
  }),
  braces: {
    ja: '{ と } は、差し込みの名前をかこむのに使います。',
    en: '{ and } stand around the name of what is filled in.',
  },
  notJapanese: {
    ja: '定型文は日本語で書いてください。お金の決まりを、ほかの言葉では確かめられません。',
    en: 'Write canned replies in Japanese: the money rule cannot be checked in another language.',
  },
  cardNumber: {
    ja: 'カード番号のような数字は、定型文に残せません。数字を消してください。',
    en: 'What looks like a card number cannot be kept in a canned reply. Take it out.',
  },
  money: (what: string): InBoth => ({
    ja: `「${what}」は使えません。結果の分からない決済を、もう一度するよう受け取られるおそれがあります。`,
    en: `"${what}" cannot be used: it may be taken as leave to take a payment again whose outcome is not known.`,
  }),
} as const;
