import { asksNightOrDay, putsOffForever } from '../../src/understanding/deadline-words.ts';

test('which night or weekday the deadline is of is asked', () => {
  const asked = [
    '夜って何時',
    '夜っていつ?',
    'その夜は何時までですか',
    'それって何曜日',
    '25日は何曜ですか',
  ];
  expect(asked.filter((text) => !asksNightOrDay(text))).toEqual([]);
  const others = ['夜の会計は何時まで', '夜やってもいい?', '何曜日に更新する?'];
  expect(others.filter(asksNightOrDay)).toEqual([]);
});

test('the update is put off for ever', () => {
  expect(['ほなずっとスキップしとくわ', 'ずっと後回しでええ?'].every(putsOffForever)).toBe(true);
  expect(['今日はスキップしとくわ', 'ずっと会計できない'].some(putsOffForever)).toBe(false);
});
