import { expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { loadContentAndReader } from '../../src/reader.ts';
import { factValues } from '../../src/core/words.ts';
import { factWords, meaningOf } from '../../src/web/desk/fact-words.ts';
import { asSaid } from '../../src/web/desk/lesson-text.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every fact that a lesson may insert is named in both languages', () => {
  const names = Object.keys(factValues(loadContentAndReader(root).content.notice));
  for (const words of [factWords.ja, factWords.en])
    expect(names.filter((name) => meaningOf(`{${name}}`, words) === null)).toEqual([]);
});

test.each([
  ['{floor}', '必要な充電(%)'],
  ['{skipEnds, date, dayTime}', '更新をあとにできる期限'],
  ['{else}', null],
] as const)('%s means %j', (insert, meaning) => {
  expect(meaningOf(insert, factWords.ja)).toBe(meaning);
});

test('a preview has the values in the place of their names', () => {
  const facts = [
    { insert: '{floor}', says: '25' },
    { insert: '{skipEnds, date, dayTime}', says: '8/26(火) 0:00' },
  ];
  const text = '充電は{floor}%以上、{skipEnds, date, dayTime}まで。{floor}%と{else}';
  expect(asSaid(text, facts)).toBe('充電は25%以上、8/26(火) 0:00まで。25%と{else}');
});
