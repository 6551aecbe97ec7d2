import { expect, test } from '@jest/globals';
import { toCsv } from '../../src/web/desk/csv.ts';
import { toSheets } from '../../src/web/desk/number-sheets.ts';
import { numberWords } from '../../src/web/desk/number-words.ts';
import { ticketWords } from '../../src/web/desk/ticket-words.ts';
import type { DayFigures, Figures } from '../../src/web/wire/figures.ts';

const DAY: DayFigures = {
  day: '2025-08-19',
  talks: 8,
  handedOff: 3,
  contained: 0.625,
  replyMedian: 2.5,
  replyMost: 9,
  endMedian: null,
  endMost: null,
  tickets: 3,
  updated: 4,
  updatedSoFar: 12,
  pushes: 1,
  ratings: { good: 0, fair: 0, bad: 0 },
};
const FIGURES: Figures = {
  first: '2025-08-19',
  last: '2025-08-19',
  days: [DAY],
  reasons: [{ reason: 'stepFailed', count: 3 }],
  topics: [
    { topic: 'os.skip', hours: Array.from({ length: 24 }, (_, hour) => (hour === 8 ? 5 : 0)) },
  ],
  heard: [{ heard: 'near', count: 2 }],
  quota: null,
  topicNames: { 'os.skip': { ja: 'あとに回す', en: 'Put it off' } },
};
const sheets = (language: 'ja' | 'en') =>
  toSheets(FIGURES, { words: numberWords[language], tickets: ticketWords[language], language });
const sheet = (id: string, language: 'ja' | 'en' = 'ja') =>
  sheets(language).find((one) => one.id === id);

test('every number that is defined in words has its table and its plot', () => {
  expect(
    sheets('ja')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(Object.keys(numberWords.ja.sheets).toSorted());
});

test('every table has as many cells as columns, and every plot the places of its table', () => {
  for (const { columns, rows, plot } of sheets('ja')) {
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    const keys = plot.series.map(({ key }) => key);
    expect(plot.points.every((point) => keys.every((key) => key in point))).toBe(true);
  }
});

test('a share is told in percent', () => {
  expect(sheet('contained')?.rows).toEqual([['2025-08-19', 8, 3, 62.5]]);
});

test('topics and reasons are told in the language of the page', () => {
  expect(sheet('topics')?.rows[0]?.[0]).toBe('あとに回す');
  expect(sheet('topics', 'en')?.rows[0]?.[0]).toBe('Put it off');
  expect(sheet('reasons', 'en')?.rows).toEqual([['A step failed', 3]]);
});

test('what was never counted is said to be nothing, not drawn as a flat line', () => {
  const empty = sheets('ja').filter(({ isEmpty }) => isEmpty);
  expect(empty.map(({ id }) => id)).toEqual(['end', 'ratings']);
});

test('a table goes into a file that Excel reads as Japanese', () => {
  const csv = toCsv(['日付', '件数'], [['2025-08-19', 3]]);
  expect(csv).toBe('\u{FEFF}日付,件数\r\n2025-08-19,3\r\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+81', "'+81"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ['a,"b"', '"a,""b"""'],
  ['二行\nです', '"二行\nです"'],
  ['8/19', '8/19'],
])('%j is no formula and breaks no row', (text, field) => {
  expect(toCsv(['x'], [[text]])).toBe(`\u{FEFF}x\r\n${field}\r\n`);
});
