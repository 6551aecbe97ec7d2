import { expect, test } from '@jest/globals';
import { proposesTime } from '../../src/understanding/proposes-time.ts';
import { readTimeAsked } from '../../src/understanding/time-asked.ts';
import { readTimeMeant } from '../../src/understanding/when.ts';

test.each([
  ['23時でも?', true],
  ['夜明けの5時に更新できますかって聞いてます', true],
  ['5時に会計できますか', false],
  ['じゃあ22時は?', true],
  ['夜中の1時とか', true],
  ['夜中の2時でもできる?', true],
  ['夕方でもいい?', true],
  ['今からはまだ無理?8時半ならいい?', true],
  ['19日にやっていいかどうか', true],
  ['20日の休みの日にやればいいの?', true],
  ['17時にやるってのは?', true],
  ['その間にやるのはどうです?', true],
  ['26日の朝イチにやるんじゃ遅い?', true],
  ['26日の昼にやるつもりなんだけど大丈夫?', true],
  ['木曜の朝にしようかと思うんですがいいですか', true],
  ['11時ごろ更新でもいけます?', true],
  ['10時でもいいかって聞いたんだけど', true],
  ['今日中じゃなくても大丈夫?夜やってもいい?', true],
  ['26日過ぎたらもう更新できませんか?', true],
  ['26日になったら更新できなくなりますか', true],
  ['26日になったら決済できなくなりますか', false],
  // Who tells, asks when, leaves it be or asks of payments proposes none.
  ['じゃあ店でいいや、3時半で', false],
  ['何時ごろやればいいですか', false],
  ['25日までほっといてもいいですか', false],
  ['今日やらなくても大丈夫?', false],
  ['今日やらなくても、明日の朝でいい?', true],
  ['26日の夜まで平気ですか', false],
  ['7時オープン、今からいける?', false],
  ['22日にカードで会計してもいい?', false],
  ['明日の9時に電源を切ってもいい?', false],
])('whether 「%s」 asks if it may be done then: %s', (text, proposes) => {
  expect(proposesTime(text)).toBe(proposes);
});

test.each([
  ['26日に更新しても、27日から普通に使えるの?', true],
  ['昼休みに更新したら午後から決済できますか', true],
  ['更新しなくても27日から使えますか', false],
  ['更新してる間も使えますか', false],
  ['更新したら決済履歴は残りますか', false],
  ['26日に更新した方の端末なら使える?', true],
  ['26日の朝に更新した台は決済できますか', true],
  ['26日に更新した端末はどれですか', false],
  ['終わったやつはすぐ使っていいの', true],
  ['1台終わったらその端末はすぐ使える?', true],
  ['朝開店前にやれば店は普通に開けられる?', true],
  ['片方だけ先に終わらせればそっちは使えますか', true],
  ['会計終わったやつはすぐ使える?', false],
  ['終わったらそのまま朝まで使えます?', true],
  ['お会計終わったら使えますか', false],
  ['終わったやつはどれ?', false],
  ['朝に更新しなければ普通に使える?', false],
])('whether 「%s」 asks of payments once it is done: %s', (text, isOfAfterwards) => {
  expect(readTimeAsked(text).isOfAfterwards).toBe(isOfAfterwards);
});

test.each([
  ['電話って朝9時でもつながりますか', true],
  ['そちらの電話、明日の朝8時にかけても大丈夫?', true],
  ['9時にやってみます', false],
  ['8時から更新したけど終わらない。電話番号は?', false],
])('whether 「%s」 asks of a call at an hour: %s', (text, isOfCalling) => {
  expect(readTimeAsked(text).isOfCalling).toBe(isOfCalling);
});

test.each([
  ['明日って8時からでしょ。10時に来てやっても平気?', 1, 10],
  ['今日は忙しいから明日の11時でもいいですか', 1, 11],
])('「%s」 is of the hour that is asked about', (text, days, hour) => {
  expect(readTimeMeant(text, { isAsked: false })).toMatchObject({
    day: { kind: 'fromToday', days },
    clock: { hour },
  });
});

test.each([
  ['26日になる前ならいい?', 25],
  ['26日より前でもいい?', 25],
  ['26日の前の話', 26],
])('「%s」 is of that day', (text, day) => {
  expect(readTimeMeant(text, { isAsked: false })).toMatchObject({ day: { day } });
});
