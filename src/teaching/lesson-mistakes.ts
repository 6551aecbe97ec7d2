/** A mistake in the words of whoever wrote the lesson: staff read it in their own language. */
export interface Mistake {
  readonly ja: string;
  readonly en: string;
}

/** Why a lesson cannot be taught. */
export const mistakes = {
  noLines: {
    ja: '質問の例を1つ以上入れてください。',
    en: 'Enter at least one example of the question.',
  },
  manyLines: (most: number): Mistake => ({
    ja: `質問の例は${most}個までです。`,
    en: `At most ${most} examples can be given.`,
  }),
  noTopic: { ja: '選ばれた話題はありません。', en: 'The chosen topic is not there.' },
  noLetters: {
    ja: '文字のない例は教えられません。',
    en: 'An example without letters cannot be taught.',
  },
  longLine: (most: number): Mistake => ({
    ja: `例は1つ${most}文字までです。`,
    en: `An example has at most ${most} characters.`,
  }),
  masked: {
    ja: '伏せ字([カード番号]など)の入った例は教えられません。その部分を消してください。',
    en: 'An example with something masked (such as a card number) cannot be taught. Take that part out.',
  },
  urgent: (line: string): Mistake => ({
    ja: `「${line}」は、いま決済の不安か担当者への相談として聞かれています。ほかの話題としては教えられません。`,
    en: `"${line}" is heard as doubt about a payment or a wish for a person. It cannot be taught as another topic.`,
  }),
  noLabel: { ja: 'ボタンの名前を入れてください。', en: 'Enter the name of the button.' },
  longLabel: (most: number): Mistake => ({
    ja: `ボタンの名前は${most}文字までです。`,
    en: `The name of a button has at most ${most} characters.`,
  }),
  labelFigures: {
    ja: 'ボタンの名前に数字や{ }は使えません。',
    en: 'The name of a button has no figures and no { }.',
  },
  noText: { ja: '答えの文を入れてください。', en: 'Enter the answer.' },
  longText: (most: number): Mistake => ({
    ja: `答えの文は${most}文字までです。`,
    en: `The answer has at most ${most} characters.`,
  }),
  figures: {
    ja: '日付・時刻・数字は直接書けません。「お知らせの値」から入れてください。',
    en: 'Dates, times and figures cannot be typed. Insert them from the facts of the notice.',
  },
  promise: {
    ja: 'こちらから連絡する約束は書けません。',
    en: 'A promise to call or write cannot stand in an answer.',
  },
  noFact: (name: string): Mistake => ({
    ja: `{${name}}という値はお知らせにありません。`,
    en: `The notice has no fact {${name}}.`,
  }),
  undated: (name: string): Mistake => ({
    ja: `{${name}}は、{${name}, date, dayTime}のように書いてください。`,
    en: `Write {${name}} as {${name}, date, dayTime}.`,
  }),
  braces: { ja: '{ }の書き方が正しくありません。', en: 'The { } are not well formed.' },
  money: (what: string): Mistake => ({
    ja: `「${what}」は書けません。決済をやり直してよいかは、履歴を確かめる手順だけが伝えます。`,
    en: `"${what}" cannot stand there. Only the walk through the payment history may say whether a payment is taken again.`,
  }),
  contradiction: (what: string): Mistake => ({
    ja: `「${what}」は、お知らせの内容と合いません。`,
    en: `"${what}" does not agree with the notice.`,
  }),
} as const;
