import type { Language } from '../core/reading.ts';
import { toSimplified } from '../core/simplified.ts';
import { spelledOut } from '../core/spelled-out.ts';
import { inHanzi } from './pinyin.ts';
import { plainlySaid } from './plainly-said.ts';

/**
 * A message in one tongue: the Japanese words that a merchant reads off the terminal, or types with a button's own words
 * (Shows failed (失敗), 決済履歴 shows 処理未了), told in the language of the rest; Chinese in one kind of letters.
 */
export function inOneTongue(text: string, language: Language): string {
  if (language === 'ja') return text;
  const bare = text.replaceAll(IN_BRACKETS, '');
  const kept = /[\p{L}\p{N}]/u.test(bare) ? bare : text;
  const told = WORDS.reduce((whole, [word, own]) => {
    const named = own[language];
    return whole.replaceAll(word, language === 'en' ? ` ${named} ` : named);
  }, kept);
  const said = language === 'zh-Hans' ? toSimplified(inHanzi(told)) : plainlySaid(spelledOut(told));
  return said.replaceAll(/ {2,}/gu, ' ').trim();
}

const SCREEN = '決済履歴|履歴|失敗|成功|処理中|処理未了|未了|決済連携|受付のみ|お支払い通知書|決済';
/** What stands beside its own translation. */
const IN_BRACKETS = new RegExp(`[(（](?:${SCREEN})(?:[・/、](?:${SCREEN}))*[)）]`, 'gu');

type Others = Exclude<Language, 'ja'>;

/** Longer words first: 決済履歴 before 決済. */
const WORDS: readonly (readonly [RegExp, Readonly<Record<Others, string>>])[] = [
  [/[「『"“](?=\p{Script=Han})|(?<=\p{Script=Han})[」』"”]/gu, { en: '', 'zh-Hans': '', ko: '' }],
  [/(?:決済|结账)履[歴历歷]|履[歴歷]|决済履歴/gu, { en: 'history', 'zh-Hans': '历史', ko: '내역' }],
  [/処理未了|処理中|未了/gu, { en: 'processing', 'zh-Hans': '处理中', ko: '처리 중' }],
  [/失[敗败]/gu, { en: 'failed', 'zh-Hans': '失败', ko: '실패' }],
  [
    /[「『"“]?(?:更新|アップデート)(?:を)?(?:しますか|して(?:ください|下さい)|する|が必要です|があります)[?？。]*[」』"”]?/gu,
    { en: 'update', 'zh-Hans': '更新', ko: '업데이트' },
  ],
  [/[「『"“]?(?:あとで|後で)[」』"”]?/gu, { en: 'later', 'zh-Hans': '以后', ko: '나중에' }],
  [/成功/gu, { en: 'success', 'zh-Hans': '成功', ko: '성공' }],
  [/決済/gu, { en: 'payment', 'zh-Hans': '付款', ko: '결제' }],
  [/客人|顾客|顧客/gu, { en: 'customer', 'zh-Hans': '客人', ko: '손님' }],
  // The card machine is the terminal, and no card.
  [
    /刷卡机器?|刷卡器|pos ?机器?|\b(?:credit )?card (?:machine|terminal)(?=s?\b)|카드 ?(?:단말기|결제기|기계)/giu,
    { en: 'terminal', 'zh-Hans': '终端', ko: '단말기' },
  ],
  [/端末の(?=更新)/gu, { en: 'terminal ', 'zh-Hans': '终端', ko: '단말기 ' }],
  [/端末|レジ/gu, { en: 'terminal', 'zh-Hans': '终端', ko: '단말기' }],
  [/エラー/gu, { en: 'error', 'zh-Hans': '错误', ko: '오류' }],
  [/アプリ/gu, { en: 'app', 'zh-Hans': '应用', ko: '앱' }],
  [/バッテリー/gu, { en: 'battery', 'zh-Hans': '电量', ko: '배터리' }],
  [/スキップ/gu, { en: 'skip', 'zh-Hans': '跳过', ko: '건너뛰기' }],
  [/アップデート/gu, { en: 'update', 'zh-Hans': '更新', ko: '업데이트' }],
  ...romaji(),
  // When it was, and no trouble of the update.
  [/更新(?:之|以)?前(?=刷(?:过|了))/gu, { en: 'earlier ', 'zh-Hans': '刚才', ko: '아까 ' }],
  [/再刷/gu, { en: 'charge again', 'zh-Hans': '再刷', ko: '다시 결제' }],
];

/** The same words as they sound, in a sentence in English. */
function romaji(): readonly (readonly [RegExp, Readonly<Record<Others, string>>])[] {
  const words: readonly (readonly [RegExp, string])[] = [
    [/\bkessai\b/giu, 'payment'],
    [/\bkous?hin\b|\bkousin\b/giu, 'update'],
    [/\btanmatsu\b/giu, 'terminal'],
    [/\bjuuden\b/giu, 'battery'],
    [/\brireki\b/giu, 'history'],
    [/\bshippai\b/giu, 'failed'],
    [/\bseikou\b/giu, 'success'],
    [/\bgenkin\b/giu, 'cash'],
    [/\bokyaku(?:san|sama)?\b/giu, 'customer'],
  ];
  return words.map(([word, en]) => [word, { en, 'zh-Hans': en, ko: en }]);
}
