import { describe, expect, test } from '@jest/globals';
import { bareOf, typedAnswer } from '../../src/core/typed-answer.ts';

describe('what is said around a short answer does not count', () => {
  test.each([
    ['Done na po', 'done'],
    ['ok restarted already', 'restarted'],
    ["it's connected now sir", 'connected'],
    ['yes already', 'yes'],
    ['not now', 'notnow'],
    ['我们已经连上了', '连上'],
    ['好了', '好了'],
    ['네 껐는데요', '껐'],
    ['없습니다', '없'],
    ['끝났다고 나와요', '끝났'],
    ['업데이트 완료라고 떴어요', '업데이트완료'],
    ['아직 안 끝났다고 나와요', '아직안끝났'],
    ['아니요 아직이요', '아직'],
  ])('%s', (text, bare) => {
    expect(bareOf(text)).toBe(bare);
  });
});

test.each([
  [['restarted'], 'ok restarted na', true],
  [['连上了'], '已經連上', true],
  [['켜졌어요'], '네 켜졌습니다', true],
  // An order is no report.
  [['重启了'], '重启', false],
  [['connected'], 'not connected', false],
  [['入れ直した'], 'ok 入れ直したって', false],
])('%j is said by %s: %p', (words, text, isSaid) => {
  const typed = typedAnswer(text);
  expect(typed.isExactly(words) || typed.isNearly(words)).toBe(isSaid);
});
