import type { TestLine } from './engine.ts';

/** How a merchant's line is written otherwise; the order is the order of the table. */
export const STYLES = [
  'kana swapped',
  'half-width kana',
  'one typo',
  'wrong kanji',
  'greeting around',
] as const;
type Style = (typeof STYLES)[number];

/** Each line in every style that changes it. Out-of-scope lines stay as they are: here it is asked what is still understood. */
export function restyled(lines: readonly TestLine[]): readonly TestLine[] {
  const chance = randomFrom(20250819);
  const changes: Readonly<Record<Style, (line: TestLine) => string>> = {
    'kana swapped': ({ text }) => swapKana(text),
    'half-width kana': ({ text }) => toHalfWidth(text),
    'one typo': ({ text }) => withTypo(text, chance),
    'wrong kanji': ({ text }) => withWrongKanji(text, chance),
    'greeting around': (line) => withGreeting(line, chance),
  };
  const ours = lines.filter(({ scope }) => scope === 'in');
  return STYLES.flatMap((variant) =>
    ours.flatMap((line) => {
      const text = changes[variant](line);
      return text === line.text ? [] : [{ ...line, variant, text }];
    }),
  );
}

// Hiragana as katakana and the other way round: kanji cannot be read without a dictionary, and ours would favour us.
function swapKana(text: string): string {
  return text.replace(/[ぁ-ゖァ-ヶ]/g, (kana) => {
    const code = kana.charCodeAt(0);
    return String.fromCharCode(code < 0x30a0 ? code + 0x60 : code - 0x60);
  });
}

const HALF_WIDTH = new Map(
  Array.from({ length: 0xff9e - 0xff61 }, (_, at) => {
    const half = String.fromCharCode(0xff61 + at);
    return [half.normalize('NFKC'), half] as const;
  }),
);

// All kana as an old keyboard types them: ﾊﾝｶｸ, a voiced one in two signs.
function toHalfWidth(text: string): string {
  return text.replace(/[ぁ-ゖ]/g, swapKana).replace(/[ァ-ヺー、。「」・]/g, (kana) => {
    const [base = '', mark = ''] = kana.normalize('NFD');
    const half = HALF_WIDTH.get(base);
    const sign = { '\u3099': 'ﾞ', '\u309a': 'ﾟ' }[mark] ?? '';
    return half === undefined ? kana : half + sign;
  });
}

// Two neighbouring letters change places, or one is missing.
function withTypo(text: string, chance: () => number): string {
  const letters = Array.from(text);
  const places = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
  if (places.length < 4) return text;
  const at = places[Math.floor(chance() * (places.length - 1))] ?? 0;
  const isDropped = chance() < 0.5;
  const [here = '', next = ''] = letters.slice(at, at + 2);
  const typed = isDropped ? next : next + here;
  return [...letters.slice(0, at), typed, ...letters.slice(at + 2)].join('');
}

const WRONG_KANJI: Readonly<Record<string, readonly string[]>> = {
  再起動: ['再軌道'],
  更新: ['行進', '交信'],
  決済: ['決裁'],
  端末: ['単末'],
  充電: ['重点'],
};

function withWrongKanji(text: string, chance: () => number): string {
  return text.replace(/再起動|更新|決済|端末|充電/g, (word) => {
    const wrong = WRONG_KANJI[word] ?? [];
    return wrong[Math.floor(chance() * wrong.length)] ?? word;
  });
}

const GREETINGS: readonly (readonly [before: string, after: string])[] = [
  ['お世話になっております。カフェ青空の田中です。', 'よろしくお願いいたします。'],
  ['おはようございます。', 'お願いします'],
  ['すみません、居酒屋まるの店長です。', '\nお忙しいところ恐れ入ります。'],
  ['いつもありがとうございます。ちょっと質問なんですが、', ''],
  ['こんにちは!', 'お手数ですがご回答お願いします。'],
];

// A greeting with a greeting around it is a greeting still; other scripts do not greet so.
function withGreeting({ text, topics }: TestLine, chance: () => number): string {
  const [before, after] = GREETINGS[Math.floor(chance() * GREETINGS.length)] ?? ['', ''];
  const isSmallTalk = topics.some((topic) => topic === 'greeting' || topic === 'thanks');
  if (isSmallTalk || !/[ぁ-ん]/.test(text)) return text;
  return after === '' || /[。!?！？\n]$/.test(text)
    ? before + text + after
    : `${before}${text}。${after}`;
}

// mulberry32: chance that is the same every time.
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
