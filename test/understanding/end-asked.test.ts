import { readTimeAsked } from '../../src/understanding/time-asked.ts';

test.each([
  '今始めたら何時に終わる?',
  '今から更新したら何時頃終わりますか',
  'これから始めると何時までかかる?',
  '今やれば終わるのは何時ごろですか',
  '何時に終わる?今からやると',
  '今スタートしたらいつ終わるん',
  '11時に始めたら何時に終わる?',
])('「%s」 asks when it is over', (text) => {
  expect(readTimeAsked(text).isOfEnd).toBe(true);
});

test.each([
  ['今からやって9時半に終わる?', 9, 30],
  ['今から10時までに終わりますか', 10, 0],
  ['9時半に間に合う?今からで', 9, 30],
  ['今からやれば11時の予約に間に合う?', 11, 0],
])('「%s」 asks whether it is over by then', (text, hour, minute) => {
  expect(readTimeAsked(text).endsBy).toMatchObject({ hour, minute });
});

test.each([
  '今から充電したら何時に終わる?',
  '今から会計したら何時に終わる?',
  '更新は何時に終わりますか',
  '何時までに始めればいい?',
  '今から2台やったら何時に終わる?',
  '9時半に始めたけど終わらない',
  '今日何時まで電話つながる?',
])('「%s」 reckons with no beginning', (text) => {
  const { isOfEnd, endsBy } = readTimeAsked(text);
  expect(isOfEnd).toBe(false);
  expect(endsBy).toBeNull();
});

test('開店10時に間に合う? tells when the shop opens', () => {
  expect(readTimeAsked('いまやったら開店10時に間に合う?').shopOpens).toMatchObject({ hour: 10 });
});

test.each([
  ['混むの18時からなんですけど今からやったら間に合いますか', 18],
  ['夜の部が5時からなんでそれまでに終わらせたいんですけど', 5],
  ['予約が15時からなんですが、それまでに終わりますか', 15],
  ['3時に団体さん来るんやけど今からでいける?', 3],
])('「%s」 asks whether it is over by %s', (text, hour) => {
  expect(readTimeAsked(text).endsBy).toMatchObject({ hour });
});

test.each([
  '18時から混むので今から会計できますか',
  '18時から混むので明日にします',
  '3時にお客さんが来たとき会計が終わらなかった',
])('「%s」 asks nothing of it', (text) => {
  expect(readTimeAsked(text).endsBy).toBeNull();
});
