import { describe, expect, test } from '@jest/globals';
import { differences, expectation } from '../../src/replay/expectation.ts';
import type { Heard } from '../../src/replay/heard.ts';
import { choiceFor } from '../../src/replay/tap.ts';

const HEARD: Heard = {
  turn: 1,
  at: '2025-08-19T08:05:00.000+09:00',
  event: 'user: 更新はいつですか',
  bubbles: ['8月19日(火) 8:00から', '開店前に\n更新してください'],
  choices: ['はい', '担当者に相談'],
  flow: 'update-terminal/charge',
  topics: ['update.when', 'os.skip'],
  handOff: false,
  silent: false,
  timers: ['watch'],
  language: 'ja',
};

describe('an expectation', () => {
  test.each([
    [{}],
    [{ topics: ['os.skip', 'update.when'] }],
    [{ flow: 'update-terminal/charge' }],
    [{ flow: 'update-terminal' }],
    [{ shows: ['8:00', '/^開店前/m', '担当者に相談'] }],
    [{ hides: ['もう一度決済', '/決済して$/'] }],
    [{ choices: ['担当者に相談'] }],
    [{ silent: false, hand_off: false, timers: ['watch'], language: 'ja', bubbles: 2 }],
  ])('%j holds', (given) => {
    expect(differences(expectation.parse(given), HEARD)).toEqual([]);
  });

  test.each([
    [{ topics: ['update.when'] }, 'topics'],
    [{ topics: ['update.when', 'os.skip', 'thanks'] }, 'topics'],
    [{ flow: null }, 'flow'],
    [{ flow: 'update-terminal/begin' }, 'flow'],
    [{ flow: 'check-battery' }, 'flow'],
    [{ shows: ['9:00'] }, 'shows'],
    [{ hides: ['/担当/'] }, 'hides'],
    [{ choices: ['はい', 'いいえ'] }, 'choices'],
    [{ silent: true }, 'silent'],
    [{ hand_off: 'merchantAsked' }, 'hand_off'],
    [{ timers: [] }, 'timers'],
    [{ language: 'en' }, 'language'],
    [{ bubbles: 1 }, 'bubbles'],
  ])('%j differs, and says in what', (given, key) => {
    expect(differences(expectation.parse(given), HEARD).map((one) => one.key)).toEqual([key]);
  });

  test.each([[{ shows: [8] }], [{ shows: ['/(/'] }], [{ topics: ['nope'] }], [{ quiet: true }]])(
    '%j is refused',
    (given) => {
      expect(expectation.safeParse(given).success).toBe(false);
    },
  );
});

describe('a tap finds', () => {
  const offered = ['はい', 'いいえ', '25%以上ある', '25%より少ない', '端末の更新をはじめる'].map(
    (label) => ({ label, data: `t1:${label}` }),
  );
  test.each([
    ['はい', 'はい'],
    ['２５％以上ある', '25%以上ある'],
    ['更新をはじめる', '端末の更新をはじめる'],
    ['端末の更新を始める', '端末の更新をはじめる'],
    ['25%より少', '25%より少ない'],
  ])('%s: the button %s', (wanted, label) => {
    expect(choiceFor(wanted, offered)?.label).toBe(label);
  });

  test('nothing when no button comes near', () => {
    expect(choiceFor('担当者に相談', offered)).toBeNull();
    expect(choiceFor('はい', [])).toBeNull();
  });
});
