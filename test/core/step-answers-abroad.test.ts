import { describe, expect, test } from '@jest/globals';
import { standingAt, written } from './standing-at.ts';

/** What people write in English, Chinese and Korean at the questions of a walk, and where it leads; null: out of it. */
const ANSWERS: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  askBattery: [
    ['battery is ok sir', 'askBoot'],
    ['below 25', 'charge'],
    ['over 30', 'askBoot'],
    ['不到25', 'charge'],
    ['电量够', 'askBoot'],
    ['25 이하예요', 'charge'],
    ['숫자가 안 보여요', 'whereBattery'],
  ],
  charge: [
    ['i plug it already', 'charge'],
    ['在充了', 'charge'],
    ['충전할게요', 'charge'],
    ['no time now', null],
  ],
  askBoot: [
    ['yes already po', 'askNetwork'],
    ['關了又開了', 'askNetwork'],
    ['hindi pa', 'power'],
    ['안 했는데요', 'power'],
  ],
  power: [
    ['restarting now', 'power'],
    ['ok its off', 'power'],
    ['又开了', 'askNetwork'],
    ['다시 켰습니다', 'askNetwork'],
    ['어느 버튼이에요?', 'power'],
  ],
  askNetwork: [
    ['wifi is weak', 'wifi'],
    ['有網路', 'begin'],
    ['인터넷 잘 돼요', 'begin'],
  ],
  begin: [
    ['i clicked update', 'updating'],
    ['打烊后再弄', null],
    ['how to start', 'begin'],
    ['update done sir', null],
  ],
  updating: [
    ['success', null],
    ['太慢了', 'updating'],
    ['화면이 꺼졌어요', 'updating'],
  ],
};

describe('a question of the walk hears its answer in other languages', () => {
  for (const [step, answers] of Object.entries(ANSWERS)) {
    test.each(answers)(`${step}: %s`, (text, next) => {
      const { state } = written(standingAt(`update-terminal/${step}`), text);
      expect(state.position?.step ?? null).toBe(next);
      expect(state.misunderstandings).toBeLessThan(2);
    });
  }
});
