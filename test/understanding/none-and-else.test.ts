import { noneAndElseHints } from '../../src/understanding/none-and-else.ts';
import { tellsNoneNow } from '../../src/understanding/none-now.ts';
import { closeOf } from '../../src/understanding/close.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const close = (text: string): string => closeOf(foldSpelling(normalise(text)));

test.each([
  'いいえ、準備中です',
  'いいえ、もう閉店してます',
  'いや、誰もおらんで',
  'しとらん',
  '無いです',
  'いいえ、会計は終わりました',
  'ちょうど終わったとこ',
  'いいえ、でも急いでます',
  'レジ締めしてます',
])('%s: a plain no', (text) => {
  expect(noneAndElseHints(close(text))).toEqual(['noneAndElse']);
});

test.each([
  'まだ',
  'まだです',
  'まだやってない',
  '終わってるはず',
  'たぶんしてない',
  '会計中ではないと思います',
])('%s: it may be a no', (text) => {
  expect(noneAndElseHints(close(text))).toEqual(['noneUnsure']);
});

test.each(['まだ終わってない', 'いいえ、会計がまだ済んでません', '終わってないかも'])(
  '%s: it is not over',
  (text) => {
    expect(noneAndElseHints(close(text))).toEqual(['noneButNext']);
  },
);

test.each([
  'いいえ、でもさっきエラーで弾かれた',
  'いいえ、次の人が待ってます',
  'いいえ、まだ一人います',
  'いいえ、カード入ったまま',
  '終わった?',
  '終わったか分からない',
  'いいえ、今から',
])('%s: more than a plain no, or another thing', (text) => {
  expect(noneAndElseHints(close(text))).toEqual([]);
});

test.each([
  '会計中ではない',
  '今は会計の途中じゃないです',
  '会計中とちゃうで',
  '会計中の人はいません',
])('%s: none is under way', (text) => {
  expect(tellsNoneNow(close(text))).toBe(true);
});

test.each([
  '会計中じゃない?',
  '会計中じゃなかった',
  '会計中ではないけど',
  '会計中じゃないのに落ちた',
])('%s: asked, of before, or more', (text) => {
  expect(tellsNoneNow(close(text))).toBe(false);
});
