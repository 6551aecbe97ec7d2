import { expect, test } from '@jest/globals';
import { screensWith } from '../../src/core/picture.ts';
import { content } from './the-content.ts';

const { screens } = content;

test.each(Object.entries(screens))('every phrase of %s leads to it', (id, { words }) => {
  for (const phrase of words) expect(screensWith(phrase, screens)).toContain(id);
});

test('a screen that tells the cause goes before one that does not', () => {
  expect(screensWith('更新エラー バッテリー残量不足', screens)).toEqual(['batteryLow']);
});

test('spaces, long marks and marks between letters do not count', () => {
  expect(screensWith('バッ テリ 一 残 量 不足', screens)[0]).toBe('batteryLow');
});

test.each(['', '本日のランチ 850円', '更新', 'ありがとうございました', 'USEN PAY+'])(
  '「%s」 is no screen that we know',
  (words) => {
    expect(screensWith(words, screens)).toEqual([]);
  },
);

test('words of two screens suggest both, and never more than three', () => {
  const both = screensWith('更新が中断されました ネットワークに接続できません', screens);
  expect(both.toSorted()).toEqual(['interrupted', 'noNetwork']);
  const all = Object.values(screens).flatMap(({ words }) => words);
  expect(screensWith(all.join(' '), screens)).toHaveLength(3);
});
