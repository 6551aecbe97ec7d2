import { readPast } from '../../src/understanding/past.ts';
import { readTimeAsked } from '../../src/understanding/time-asked.ts';

describe('for how long an update has run', () => {
  test.each([
    ['かれこれ45分このまんまです', 45],
    ['更新しだして一時間半たった', 90],
    ['半時間も進みません', 30],
    ['四十分前に始めた更新がまだ', 40],
    ['もう25分だよ', 25],
    ['it has been 35 minutes', 35],
    ['已经更新了30分钟', 30],
    ['40분째 그대로예요', 40],
    ['前回は20分で終わったけど今回はもう40分たってる', 40],
    ['知り合いの店は10分で終わったのに、うちはもう35分この画面', 35],
    ['card payment frozen for 20 minutes', 20],
  ])('%s tells it', (text, minutes) => {
    expect(readTimeAsked(text).ranFor).toBe(minutes);
  });

  test.each([
    '30分かかりますか',
    '20分も経ってないよ',
    '30分以上たってるわけじゃないんだけどまだ動いてる',
    '20分で終わる?',
    'あと15分で開店です',
    '20分過ぎても終わらなかったらどうする',
    'お客さんを30分待たせてます',
    '充電して30分たった',
    '会計してから10分たった',
    '電話して30分待った',
    '30分たっても更新の案内が出てこない',
    '隣の店は1時間かかったそうですけど',
    '去年の更新は40分かかりましたよね',
    '前回は50分で終わったけど今回は?',
    'no payments for 20 minutes?',
  ])('%s tells nothing of it', (text) => {
    expect(readTimeAsked(text).ranFor).toBeNull();
  });

  test.each([
    ['30分くらい', 30],
    ['40分', 40],
    ['四十分くらいかな', 40],
    ['だいたい1時間半です', 90],
    ['半時間ほど', 30],
  ])('%s is a span alone', (text, minutes) => {
    expect(readTimeAsked(text).spanAlone).toBe(minutes);
  });

  test.each(['30分くらい?', '30分後', '20分で終わる', '8時30分', '会計してから10分'])(
    '%s is more than a span',
    (text) => {
      expect(readTimeAsked(text).spanAlone).toBeNull();
    },
  );

  test('the hour at which it began is told apart from any other', () => {
    expect(readTimeAsked('8時15分に更新始めました').isRunSince).toBe(true);
    expect(readTimeAsked('9時半に予約のお客さんが来ます').isRunSince).toBe(false);
    expect(readTimeAsked('レジ2は昼休みの2時にやってもいいですか').isRunSince).toBe(false);
    expect(readPast('8時15分に更新始めました')).not.toBeNull();
  });
});
