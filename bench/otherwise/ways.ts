import { saidAnew } from './anew.ts';

/** A way to say the same in other everyday words; a line that has nothing of it stays. */
export interface Way {
  readonly name: string;
  /** What it does, for the table. */
  readonly does: string;
  /** Of the transcript at a path. */
  readonly say: (line: string, path: string) => string;
  /** Of few talks, which are always all played. */
  readonly isWhole?: true;
}

type Swap = readonly [from: RegExp, to: string];

function swapping(name: string, does: string, swaps: readonly Swap[]): Way {
  return {
    name,
    does,
    say: (line) => swaps.reduce((said, [from, to]) => said.replaceAll(from, to), line),
  };
}

/** Words that are often typed in kana. Order matters only where one holds another. */
const IN_KANA: readonly Swap[] = [
  [/再起動/gu, 'さいきどう'],
  [/お客(?=さん|様)/gu, 'おきゃく'],
  [/終わ(?=[らりるっ])/gu, 'おわ'],
  [/始ま(?=[らりるっ])/gu, 'はじま'],
  [/止ま(?=った|って)/gu, 'とま'],
  [/落ち(?=た|て|まし)/gu, 'おち'],
  [/消え(?=た|て|まし)/gu, 'きえ'],
  [/固ま(?=った|って)/gu, 'かたま'],
  [/失敗/gu, 'しっぱい'],
  [/成功/gu, 'せいこう'],
  [/決済/gu, 'けっさい'],
  [/会計/gu, 'かいけい'],
  [/充電/gu, 'じゅうでん'],
  [/電源/gu, 'でんげん'],
  [/端末/gu, 'たんまつ'],
  [/画面/gu, 'がめん'],
  [/大丈夫/gu, 'だいじょうぶ'],
  [/更新/gu, 'こうしん'],
  [/今日/gu, 'きょう'],
  [/明日/gu, 'あした'],
];

export const WAYS: readonly Way[] = [
  {
    name: 'anew',
    does: 'said anew by others, in a sentence of their own',
    say: saidAnew,
    isWhole: true,
  },
  swapping('update', '更新 is アプデ', [[/更新/gu, 'アプデ']]),
  swapping('kana', 'some twenty words in kana', IN_KANA),
  swapping('days', '今日 is きょう, 明日 あした, さっき 先ほど', [
    [/今日/gu, 'きょう'],
    [/明日/gu, 'あした'],
    [/さっき/gu, '先ほど'],
  ]),
  swapping('guests', 'お客さん is お客様', [[/お客(?:さん|さま)/gu, 'お客様']]),
  swapping('card', 'カード is クレカ', [[/(?<!クレジット)カード(?!番号|リーダ)/gu, 'クレカ']]),
  swapping('fine', 'ていい is て大丈夫', [[/(?<=て|ても)いい(?=です|の|$|[?？])/gu, '大丈夫']]),
  swapping('mark', 'no mark behind a question', [[/[?？]$/gu, '']]),
  swapping('stop', 'a full stop at the end', [[/(?<![。?？!！])$/gu, '。']]),
  swapping('blank', 'a blank instead of a comma', [[/[、。](?=.)/gu, ' ']]),
  swapping('particles', 'no を and が', [
    [/(?<=[\p{Script=Han}ァ-ヶー])[をが](?=[\p{Script=Han}ぁ-ん])/gu, ''],
  ]),
  swapping('opening', 'すみません before it', [[/^(?=.{4})/gu, 'すみません、']]),
];
