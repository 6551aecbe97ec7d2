import { array, assert, property, string } from 'fast-check';
import { grouped } from '../../src/teaching/likeness.ts';

test('questions that ask much the same stand together, the most frequent first', () => {
  const texts = [
    'レシートが出ない',
    'ロール紙はどこで買えますか',
    'ロール紙どこで買えるの',
    'Wi-Fiの名前は?',
    'ロール紙はどこで買えますか？',
  ];
  expect(grouped(texts)).toEqual([[1, 2, 4], [0], [3]]);
});

test('every text is in one group', () => {
  assert(
    property(array(string({ maxLength: 12 })), (texts) => {
      const places = grouped(texts)
        .flat()
        .toSorted((a, b) => a - b);
      expect(places).toEqual(texts.map((_, place) => place));
    }),
  );
});
