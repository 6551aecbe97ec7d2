import { readOfReminders } from '../../src/understanding/of-set.ts';

test.each([
  ['明日の方は消して', 'cancel', true],
  ['あしたのやつはいらないです', 'cancel', true],
  ['どっちも要らないわ', 'cancel', false],
  ['二つともキャンセルしといて', 'cancel', false],
  ['やっぱ消しといて', 'cancel', false],
  ['早い方なしで', 'cancel', true],
  ['20時の方を21時に変えて', 'change', true],
  ['25日のやつ変えたい', 'change', true],
  ['予約いくつ入ってる?', 'list', true],
  ['何時に予約してたっけ', 'list', true],
  ['今どれが入ってる?', 'list', false],
  ['前のは消えた?', 'list', false],
  ['二重になってない?', 'list', false],
  ['さっきのやつちゃんと消えてます?', 'list', false],
  ['8時のはまだ残ってますか', 'list', false],
  ['ダブってませんよね', 'list', false],
  ['ほんとに消えた?', 'list', false],
  ['ちゃんと取り消せましたか', 'list', false],
] as const)('「%s」 wishes %s, sure: %s', (text, wish, isSure) => {
  expect(readOfReminders(text).ofSet).toMatchObject({ wish, isSure });
});

test.each([
  ['明日の方を取り消して', { day: { kind: 'fromToday', days: 1 } }],
  ['夕方のやつはやめて', { clock: { part: 'evening' } }],
])('「%s」 names its time', (text, which) => {
  expect(readOfReminders(text).ofSet?.which).toMatchObject(which);
});

test.each([
  ['両方いらない', 'all'],
  ['もう一つの方も消して', 'other'],
  ['最初のやつ取り消して', 'first'],
  ['後の方はキャンセルで', 'last'],
  ['消して', null],
])('「%s」 is of %s', (text, which) => {
  expect(readOfReminders(text).ofSet).toMatchObject({ which });
});

test.each([
  '会計の方を取り消して',
  '8時の会計を取り消して',
  '端末消して',
  'やめて',
  'いらない',
  '明日の営業はやめて',
  'アプリ何が入ってる?',
  '消していいですか',
  'カードが二重になってない?',
  'お客さんの二重になってない?',
  '画面消えた?',
])('「%s」 is of no reminder', (text) => {
  expect(readOfReminders(text).ofSet).toBeNull();
});

test.each(['画面が消えた?', '会計消えた?', '途中で消えた?', '消えた'])(
  '「%s」 is of no reminder',
  (text) => {
    expect(readOfReminders(text).ofSet).toBeNull();
  },
);
