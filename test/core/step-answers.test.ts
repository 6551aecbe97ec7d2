import { describe, expect, test } from '@jest/globals';
import { standingAt, written } from './standing-at.ts';

/** What people write at the questions of a walk, and where it leads; null: out of it. */
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
  'restart-terminal/askPayment': [
    ['今は大丈夫です', 'askUpdating'],
    ['だれもいません', 'askUpdating'],
    ['決済中です', 'askPayment'],
    ['会計中に電源が落ちました', 'history'],
  ],
  'restart-terminal/askUpdating': [
    ['いつもの画面ですけど', 'power'],
    ['ダウンロード中です', null],
  ],
};

describe.each(Object.entries(ANSWERS))('at %s', (step, answers) => {
  test.each(answers)('%s leads to %s', (text, next) => {
    const place = step.includes('/') ? step : `update-terminal/${step}`;
    const { state } = written(standingAt(place), text);
    expect(state.position?.step ?? null).toBe(next);
    expect(state.misunderstandings).toBe(0);
  });
});
