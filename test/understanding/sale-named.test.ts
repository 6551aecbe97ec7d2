import { failsInsteadHints } from '../../src/understanding/fails-instead.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { namesSaleAlone } from '../../src/understanding/sale-named.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const folded = (text: string) => foldSpelling(normalise(text));

test.each([
  'お会計なんですけど',
  'カードのことなんだけど',
  'さっきのカード決済なんだけど',
  '更新じゃなくてカードのほう',
  'いや、カードのほうです',
  '更新の話じゃなくて会計のほう',
])('%s names a sale, and no more', (text) => {
  expect(namesSaleAlone(folded(text))).toBe(true);
});

test.each([
  'お会計なんですけど終わりました',
  'お支払い通知書なんですけど',
  '会計ソフトなんですけど',
  'カードリーダーなんですけど',
  '会計は大丈夫です',
  '会計じゃなくて更新のほう',
  'カードは使えますか',
  '会計中です',
])('%s does not', (text) => {
  expect(namesSaleAlone(folded(text))).toBe(false);
});

test('what has failed is the card, and not the update', () => {
  expect(failsInsteadHints(folded('また失敗した。更新じゃなくてカードのほう'))).toContain(
    'saleFailed',
  );
  expect(failsInsteadHints(folded('また失敗した。会計じゃなくて更新のほう'))).toEqual([]);
});
