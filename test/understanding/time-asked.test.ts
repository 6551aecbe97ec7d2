import { expect, test } from '@jest/globals';
import { readTimeAsked } from '../../src/understanding/time-asked.ts';

test.each([
  ['うちはランチが11時からだけど、それまでに終わるかね', 11, 0],
  ['朝8時より前に店開けるんですが(7時開店)その場合は?', 7, 0],
  ['明日7時に店開けるんやけど', 7, 0],
  ['明日8時半に開けるけど間に合う?', 8, 30],
  ['九時オープンなんすけど', 9, 0],
  ['うちは10:30開店です', 10, 30],
  ['営業は朝10時からなんですが', 10, 0],
  ['モーニングを7時半からやってる店', 7, 30],
  ['開店は7時', 7, 0],
  ['夕方5時から営業', 17, 0],
  ['うち六時からやけど今やっていい?', 6, 0],
  ['7時オープン、今からいける?', 7, 0],
  ['5時開店なんだけど今から間に合う?', 5, 0],
  ['開店は10時なので30分前にリマインドして', 10, 0],
])('「%s」 tells when the shop opens', (text, hour, minute) => {
  expect(readTimeAsked(text).shopOpens).toMatchObject({ hour, minute });
});

test.each([
  ['明日の7時に知らせて'],
  ['開店の1時間前にリマインドして'],
  ['8時に更新していい?'],
  ['営業中の14時に更新していい?'],
  ['22時に閉店します'],
  ['店で9時に更新したい'],
  ['7時開店前に'],
  ['充電が11%'],
  ['うち6時からやっていい?'],
  ['うちは6時に更新した'],
])('「%s」 does not', (text) => {
  expect(readTimeAsked(text).shopOpens).toBeNull();
});

test.each([
  ['26日の朝まで飛ばせますよね?', 'may'],
  ['明日やればいい?', 'may'],
  ['26日いっぱい大丈夫?', 'may'],
  ['26日でもええ?', 'may'],
  ['明日もスキップして会計できますか', 'may'],
  ['明日はもう飛ばせないんですか', 'mayNot'],
  ['明日はだめじゃないですよね', 'mayNot'],
  ['27日にやるわ', 'mayNot'],
  ['26日から使えなくなるの?', null],
  ['8月26日は営業できますか', null],
  ['26日って今夜の12時まで?それとも26日いっぱい?', null],
])('「%s」 asks to put it off: %s', (text, later) => {
  expect(readTimeAsked(text)).toMatchObject({ later });
});

test.each([
  ['今から間に合う?', true],
  ['いまからやってもむり?', true],
  ['まだ間に合う?', true],
  ['もう手遅れ?', true],
  ['ギリギリいける?', true],
  ['今から更新します', false],
  ['まだ更新が終わってない', false],
  ['0時に間に合う?', false],
])('「%s」 asks of now: %s', (text, isOfNow) => {
  expect(readTimeAsked(text)).toMatchObject({ isOfNow });
});

test.each([
  ['閉店後にやってもいいですか', 'closed'],
  ['店閉めてからやっても大丈夫?', 'closed'],
  ['もう今のうちにやっといてもいい?', 'now'],
  ['先に更新しておいてもいいですか', 'now'],
  ['11時ごろでも平気?', 'then'],
  ['明日の14時でもいい?', 'then'],
  ['今やらなくてもいい?', null],
  ['もう少し後でもいい?', null],
  ['営業中にやってもいい?', null],
  ['いま電源切ってもいい?', null],
  ['スキップしても大丈夫?', null],
  ['今から更新します', null],
])('「%s」 asks for leave to update: %s', (text, leave) => {
  expect(readTimeAsked(text)).toMatchObject({ leave });
});

test.each([
  ['25日にやれば間に合う?', true],
  ['24日に更新したらセーフ?', true],
  ['25日で大丈夫?', true],
  ['25日までスキップしても大丈夫?', false],
  ['今日は更新しないで使っても大丈夫?', false],
  ['25日にやります', false],
])('「%s」 asks whether that is soon enough: %s', (text, isOfDoing) => {
  expect(readTimeAsked(text)).toMatchObject({ isOfDoing });
});

test.each([
  ['25日の夜は使えますよね?', true],
  ['25日の営業は普通に使えるってことで合ってる?', true],
  ['24日はカード使えますか', true],
  ['今から混むんだよね。今日は更新しないでカード使っても平気?', true],
  ['25日から使えなくなる?', false],
  ['25日は使えない?', false],
  ['今日はスキップして会計できますか', false],
])('「%s」 asks whether payments can be taken: %s', (text, isOfPaying) => {
  expect(readTimeAsked(text)).toMatchObject({ isOfPaying });
});

test.each([
  ['明日が最終日?', true],
  ['今日が期限?', true],
  ['期限って25日で合ってる?', true],
  ['期限はいつ?', false],
  ['最終日に更新します', false],
  ['明日が期限切れになる前に教えて', false],
])('「%s」 asks for the last day: %s', (text, isOfLastDay) => {
  expect(readTimeAsked(text)).toMatchObject({ isOfLastDay });
});

test.each([
  ['25時までに終わればいい?', true],
  ['26時までいけますか', true],
  ['深夜25時まで営業してます', false],
  ['24時までに終わればいい?', false],
  ['25時間かかる?', false],
])('「%s」 names an hour behind midnight: %s', (text, isPastMidnight) => {
  expect(readTimeAsked(text)).toMatchObject({ isPastMidnight });
});

test.each([
  ['スキップして閉店後にやってもいい?', 'closed'],
  ['スキップして夜やってもいい?閉店後', 'closed'],
  ['飛ばして店終わってからやっていい?', 'closed'],
  ['スキップしてもいい?', null],
  ['明日更新してもかまいませんか', 'then'],
  ['いま更新しても構いませんか', 'now'],
  ['夜に更新しても差し支えないですか', 'then'],
  ['更新しなくてもかまいませんか', null],
  ['会計してもかまいませんか', null],
])('「%s」 asks for leave: %s', (text, leave) => {
  expect(readTimeAsked(text)).toMatchObject({ leave });
});

test.each([
  ['10時に予約のお客様が来るんです', 10],
  ['10時から予約なんですけど', 10],
  ['11時にお客さん来ます', 11],
  ['9時半に予約が入ってる', 9],
  ['10時に予約の方がいらっしゃる', 10],
  ['26日の9時に更新して10時の予約に間に合う?', 10],
  ['予約が11時から埋まってる', 11],
])('「%s」 tells until when the terminal has to be ready', (text, hour) => {
  expect(readTimeAsked(text).shopOpens).toMatchObject({ hour });
});

test.each([
  '10時に予約して',
  'お知らせの予約を10時に',
  '10時に電話ください',
  '10時から予約を取ってる',
])('「%s」 tells of no guests', (text) => {
  expect(readTimeAsked(text).shopOpens).toBeNull();
});

test.each([
  ['26日まで旅行でおらんのやけど', 'mayNot'],
  ['26日まで出張でいません', 'mayNot'],
  ['26日まで休みなので', 'mayNot'],
  ['26日まで旅行でいないけど大丈夫ですか', 'may'],
  ['26日まで休みだけど飛ばせる?', 'may'],
  ['26日まで飛ばせますか', 'may'],
])('「%s」: who only tells that they are away hears no いいえ', (text, later) => {
  expect(readTimeAsked(text).later).toBe(later);
});

test.each([
  ['明日までに間に合う?', false],
  ['明日の朝更新でも間に合います?', true],
  ['25日にやれば間に合う?', true],
  ['25日までにやれば間に合う?', true],
])('「%s」: a limit is no day on which it is done', (text, isOfDoing) => {
  expect(readTimeAsked(text).isOfDoing).toBe(isOfDoing);
});

test.each([
  ['25日までにやればいいってことね', true],
  ['21日の朝に入れ直せばいいんですね', true],
  ['8時過ぎに入れ直すってことで合ってる？', true],
  ['21日はやらなくていいんですよね', false],
  ['21日の朝に知らせて', false],
])('whether 「%s」 says back what was understood: %s', (text, isSaidBack) => {
  expect(readTimeAsked(text).isSaidBack).toBe(isSaidBack);
});

test.each([
  ['20日の水曜の話です。19日は休みなので', true],
  ['明日の朝のことです', true],
  ['明日の朝の決済の話です', false],
  ['20日にやります', false],
])('whether 「%s」 tells which day was meant: %s', (text, isOfThatDay) => {
  expect(readTimeAsked(text).isOfThatDay).toBe(isOfThatDay);
});

test.each([
  ['当日何もしないと決済止まるの？', true],
  ['26日から使えなくなるんですか', true],
  ['端末が使えなくなりました', false],
])('whether 「%s」 asks if payments stop: %s', (text, isOfStopping) => {
  expect(readTimeAsked(text).isOfStopping).toBe(isOfStopping);
});
