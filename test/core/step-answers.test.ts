import { describe, expect, test } from '@jest/globals';
import { standingAt, written } from './standing-at.ts';

/** What people write at the questions of the update, and where it leads; null: out of the walk. */
const ANSWERS: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  askBattery: [
    ['かなり残ってますよ', 'askBoot'],
    ['一桁です', 'charge'],
    ['赤いランプがついてます', 'charge'],
  ],
  charge: [
    ['つないだとこ', 'charge'],
    ['閉店してからやります', null],
    ['やっとたまりました', 'askBattery'],
  ],
  askBoot: [
    ['再起動済みです', 'askNetwork'],
    ['つけっぱなしだわ', 'power'],
    ['どうだったかな', 'power'],
  ],
  power: [
    ['立ち上がったよ', 'askNetwork'],
    ['もっかいつけた', 'askNetwork'],
    ['いま起動中です', 'power'],
  ],
  askNetwork: [
    ['3本立ってます', 'begin'],
    ['ばっちりです', 'begin'],
    ['バツがついてます', 'wifi'],
    ['うちWi-Fiないんですよ', 'wifi'],
  ],
  wifi: [
    ['直りました', 'begin'],
    ['パスワードが分からない', null],
  ],
  begin: [
    ['始まりました', 'updating'],
    ['もう終わってるよ', null],
    ['通知が来てません', null],
    ['手が離せないので', null],
  ],
  updating: [
    ['まだです', 'updating'],
    ['最新になったみたい', null],
    ['エラーになりました', 'askFailure'],
  ],
  overdue: [
    ['まだやってる', 'updating'],
    ['終わってました', null],
  ],
  home: [['また同じのが出た', 'askFailure']],
  retry: [['始まりました', 'updating']],
};

describe.each(Object.entries(ANSWERS))('at %s', (step, answers) => {
  test.each(answers)('%s leads to %s', (text, next) => {
    const { state } = written(standingAt(`update-terminal/${step}`), text);
    expect(state.position?.step ?? null).toBe(next);
    expect(state.misunderstandings).toBe(0);
  });
});
