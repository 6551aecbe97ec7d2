import { join } from 'node:path';
import { loadLocale, namesIn } from '../../src/content/locale.ts';
import { plain } from '../../src/core/offer.ts';
import type { Language } from '../../src/core/reading.ts';
import { factValues } from '../../src/core/words.ts';
import { notice, root } from '../core/the-shop.ts';
import { sampleValues } from '../../src/content/sample-values.ts';

const LANGUAGES = ['en', 'zh-Hans', 'ko'] as const;
const PHASES = ['before', 'appOnly', 'open', 'blocked'] as const;
/** A bubble's length, with room for the hotline and its hours; the line with the shop's name is not counted. */
const MOST = { en: 300, 'zh-Hans': 130, ko: 190 } as const;
const SHOP_LINE = /^【?喫茶こもれび】?\n/;

function load(language: Language) {
  const locale = loadLocale(join(root, `locales/${language}.yaml`), language);
  // Every text as it is written, by its full name, the phases told apart.
  return { ...locale, texts: new Map(textsIn(locale.file.value, '')) };
}
const ja = load('ja');
const LOCALES = { ja, en: load('en'), 'zh-Hans': load('zh-Hans'), ko: load('ko') } as const;

const { known: KNOWN, unseen: UNSEEN } = sampleValues(notice);
const FACTS = factValues(notice);
const FLOWS = [...ja.messages].filter((key) => key.startsWith('name.flow.'));

describe.each(LANGUAGES)('%s', (language) => {
  const locale = LOCALES[language];
  const { texts } = locale;

  test('has the messages and lists of ja, no more and no fewer', () => {
    expect([...locale.messages].toSorted()).toEqual([...ja.messages].toSorted());
    expect([...locale.lists.keys()].toSorted()).toEqual([...ja.lists.keys()].toSorted());
  });

  test.each(PHASES)('says every message in the phase %s, in a bubble’s length', (phase) => {
    for (const values of [KNOWN, UNSEEN]) {
      for (const key of ja.messages) {
        const said = locale.say(key, values, phase);
        expect([key, said]).not.toEqual([key, expect.stringMatching(/[{}]|undefined|Invalid|NaN/)]);
        expect([key, said.trim()]).not.toEqual([key, '']);
        const counted = said.replace(SHOP_LINE, '').length;
        expect([key, counted > MOST[language]]).toEqual([key, false]);
      }
    }
  });

  test('names the same values as ja, message for message, in every phase', () => {
    const named = (from: ReadonlyMap<string, string>) =>
      PHASES.flatMap((phase) =>
        [...ja.messages].map((key) => [
          `${key} (${phase})`,
          [...namesIn(textAt(from, key, phase))].toSorted(),
        ]),
      );
    expect(named(texts)).toEqual(named(ja.texts));
  });

  test('types no figure, date or phone number, nor among the words a merchant may use', () => {
    expect([...texts].filter(([, text]) => /\p{Nd}/u.test(outsideBraces(text)))).toEqual([]);
    expect([...locale.lists].filter(([, words]) => /\p{Nd}/u.test(words.join()))).toEqual([]);
  });

  test('has labels of at most 20 characters', () => {
    const labels = [
      ...[...locale.messages].filter(isLabel).map((key) => locale.say(key, KNOWN, 'open')),
      ...FLOWS.map((other) =>
        locale.say('choice.switch', { ...FACTS, other: { message: other } }, 'open'),
      ),
    ];
    expect(labels.length).toBeGreaterThan(100);
    expect(labels.filter((label) => [...new Intl.Segmenter().segment(label)].length > 20)).toEqual(
      [],
    );
  });

  test('no two buttons that may be typed at any time say the same', () => {
    const keys = [...locale.messages].filter(
      (key) => /^choice\.(?:topic|flow)\./.test(key) && key !== 'choice.topic.handoff',
    );
    const typed = [
      ...[...keys, 'choice.person'].map((key) => locale.say(key, FACTS, 'open')),
      ...[...locale.lists]
        .filter(([key]) => key.startsWith('typed.'))
        .flatMap(([, words]) => words),
    ].map((word) => plain(word));
    expect(repeated(typed)).toEqual([]);
  });

  test('quotes only what a button says, or the name of a flow', () => {
    const keys = [...locale.messages].filter((key) => isLabel(key) || FLOWS.includes(key));
    const labels = new Set(keys.map((key) => locale.say(key, KNOWN, 'open')));
    const quoted = [...locale.messages].flatMap((key) =>
      Array.from(locale.say(key, UNSEEN, 'open').matchAll(/["“](.+?)["”]/g), ([, words = '']) => ({
        key,
        words,
      })),
    );
    expect(quoted.length).toBeGreaterThan(15);
    const strange = quoted.filter(({ words }) => !labels.has(words)).map(({ key }) => key);
    // What the screen is closest to, and the name of a page.
    const allowed = new Set(['diagnosis.askRunning', 'topic.statement']);
    expect(strange.filter((key) => !allowed.has(key))).toEqual([]);
  });

  test('speaks to staff in one of their two languages', () => {
    const keys = [...ja.texts.keys()].filter((key) => key.startsWith('summary.'));
    const said = keys.map((key) => texts.get(key));
    const inJapanese = keys.map((key) => ja.texts.get(key));
    const other = said.filter((words, at) => words !== inJapanese[at]);
    expect(other).toHaveLength(language === 'en' ? keys.length : 0);
    expect(other.join()).not.toMatch(/[\p{sc=Hiragana}\p{sc=Han}]/u);
  });
});

test('a word stands for one choice of a question only, labels among them, whatever the language', () => {
  const meant = Object.values(LOCALES).flatMap((locale) =>
    [...locale.messages].flatMap((key) => {
      const [question, choice] = key.split('.choices.');
      if (choice === undefined) return [];
      const others = locale.lists.get(`${question}.words.${choice}`) ?? [];
      // A label that names a moment is another one each time it is shown.
      const isFixed = [...locale.namedBy(key)].every((name) => name in FACTS);
      const words = [...(isFixed ? [locale.say(key, FACTS, 'open')] : []), ...others];
      return words.map((word) => `${question}: ${plain(word)}|${choice}`);
    }),
  );
  expect(meant.length).toBeGreaterThan(400);
  expect(repeated(Array.from(new Set(meant), (word) => word.replace(/\|.*/, '')))).toEqual([]);
});

describe.each(['ja', ...LANGUAGES] as const)('the words a merchant may use in %s', (language) => {
  const locale = LOCALES[language];

  test('are never missing', () => {
    const none = [...locale.lists].filter(([, words]) => words.length === 0 || words.includes(''));
    expect(none).toEqual([]);
  });

  test('call a payment failed only where they say so', () => {
    const failed = locale.lists.get('flow.verify-payment.history.words.failed') ?? [];
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.filter((word) => !/失敗|失败|실패|fail/.test(word))).toEqual([]);
  });
});

/** A payment taken again, whether allowed or forbidden; not the update, and not the battery's charge. */
const AGAIN = {
  en: /\b(?:tak(?:e|ing)|charge|pay|run|process|collect|swipe|payment|sale|customer)\b(?:(?!update|battery|power|switch)[^.!?\n])*\b(?:again|once more|a second time)\b|\b(?:retry|redo|repeat)\b/i,
  'zh-Hans':
    /(?:再次?|重新|重)(?:做|来|进行)?一?[次遍]?(?:收款|付款|支付|结账|刷卡?|扣款|交易)|(?:收款|付款|支付|结账|刷卡|交易)(?:再|重)/,
  ko: /(?:다시|재차|한 번 더|새로) ?(?:결제|계산|승인|청구)|재(?:결제|승인|청구)|결제[^.?!\n]{0,8}(?:다시|한 번 더) (?:하|해)/,
} as const;
const FORBIDDEN = {
  en: /\bdo not\b/i,
  'zh-Hans': /不要|请勿/,
  ko: /지 마(?:십시오|세요)/,
} as const;

/** Sentences that must be caught, were they ever written. */
const PERMISSIONS = [
  ['en', 'Please take the payment again.'],
  ['en', 'You can charge the card once more.'],
  ['en', 'Retry the payment.'],
  ['zh-Hans', '请重新收款。'],
  ['zh-Hans', '可以再刷一次卡。'],
  ['zh-Hans', '请再支付一次。'],
  ['ko', '다시 결제해 주십시오.'],
  ['ko', '재결제하셔도 됩니다.'],
  ['ko', '결제를 한 번 더 해 주십시오.'],
] as const;

test.each(PERMISSIONS)('in %s this would be a permission: %s', (language, sentence) => {
  expect(sentence).toMatch(AGAIN[language]);
  expect(sentence).not.toMatch(FORBIDDEN[language]);
});

describe.each(LANGUAGES)('money in %s', (language) => {
  const said = [...LOCALES[language].texts].flatMap(([key, text]) =>
    (text.match(/[^.!?。？！\n]+[.!?。？！]?/gu) ?? [])
      .filter((sentence) => AGAIN[language].test(sentence))
      .map((sentence) => ({ key, isForbidden: FORBIDDEN[language].test(sentence) })),
  );

  test('one text alone says to take a payment again', () => {
    // The name of the merchant's own question says nothing.
    const own = 'choice.topic.payment.retry';
    const allowed = said.filter(({ key, isForbidden }) => !isForbidden && key !== own);
    expect(allowed.map(({ key }) => key)).toEqual(['payment.takeAgain']);
  });

  test('where ja forbids it, so does the text, and nowhere else', () => {
    const forbidden = said.filter(({ isForbidden }) => isForbidden).map(({ key }) => key);
    const inJa = [...ja.texts].filter(([, text]) => /やり直さないで/.test(text));
    expect(inJa.length).toBeGreaterThan(5);
    expect([...new Set(forbidden)].toSorted()).toEqual(inJa.map(([key]) => key).toSorted());
  });
});

function textsIn(from: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof from === 'string') return [[path, from]];
  if (typeof from !== 'object' || from === null || Array.isArray(from)) return [];
  return Object.entries(from).flatMap(([key, value]) =>
    textsIn(value, path === '' ? key : `${path}.${key}`),
  );
}

function textAt(texts: ReadonlyMap<string, string>, key: string, phase: string): string {
  return texts.get(key) ?? texts.get(`${key}.${phase}`) ?? texts.get(`${key}.else`) ?? '';
}

function isLabel(key: string): boolean {
  return /^(?:choice|call|moment|screen)\.|\.choices\.|^reminder\.(?:change|cancel|cancelAll|snooze|later)$/.test(
    key,
  );
}

function repeated(words: readonly string[]): readonly string[] {
  return words.filter((word, i) => words.indexOf(word) !== i);
}

/** Without the names and formats in braces; the branches of a `select` are words, and stay. */
function outsideBraces(text: string): string {
  return text.replaceAll(/\{\s*\w+\s*(?:,\s*\w+\s*)*[,}]/g, '');
}
