import { expect, test } from '@jest/globals';
import { shopSigns } from '../../src/understanding/shop-asks.ts';
import { readTimeAsked } from '../../src/understanding/time-asked.ts';

test.each([
  ['うちは10時開店です', 10],
  ['9時から20時まで営業してます', 9],
  ['あさっては8時に店開けます', 8],
  // その時刻に来るのはお客様で、店の開く時刻ではない
  ['10時に予約のお客様が来ます', null],
  ['20時に閉店します', null],
])('「%s」 tells that the shop opens at %s', (text, hour) => {
  expect(readTimeAsked(text).shopTold.opens?.hour ?? null).toBe(hour);
});

test.each([
  ['閉店は21時です', 21],
  ['うち、閉店が2時なんです', 2],
  ['うちは深夜1時までなんだよね', 25],
  ['9時から20時まで営業してます', 20],
  ['25時まで営業してる', 25],
  ['22時までに終わらせたい', null],
  ['9時開店です', null],
  ['サポートは22時まで営業ですか', null],
])('「%s」 tells that the shop closes at %s', (text, hour) => {
  expect(readTimeAsked(text).shopTold.closes?.hour ?? null).toBe(hour);
});

test.each([
  ['火曜定休なんですけど', [2]],
  ['うちの定休日は月曜と木曜です', [1, 4]],
  ['月火定休です', [1, 2]],
  ['水曜日は休みで誰もいません', [3]],
  ['日曜も店閉めてます', [7]],
  ['今日は休みです', []],
  ['18日は定休日です', []],
  ['火曜は休みじゃないです', []],
  ['火曜は休みですか', []],
  ['月曜の休み時間にやります', []],
  ['窓口は日曜休みですよね', []],
])('「%s」 tells that the shop is closed on %j', (text, closed) => {
  expect(readTimeAsked(text).shopTold.closed).toEqual(closed);
});

test.each([
  ['あと40分で開店なのに', 40],
  ['開店まであと15分しかない', 15],
  ['お店開けるまで20分', 20],
  ['開店15分前に知らせて', null],
  ['あと40分で閉店', null],
])('「%s」 tells the minutes until the shop opens: %s', (text, minutes) => {
  expect(readTimeAsked(text).untilOpening).toBe(minutes);
});

test.each([
  ['開店までに終わるかな', true],
  ['オープンに間に合いますか', true],
  ['営業開始前に済みますか', true],
  ['9時の開店に間に合いますか', false],
  ['閉店までに終わるかな', false],
])('「%s」 asks of the hour at which the shop opens, unnamed: %s', (text, isOfOpening) => {
  expect(readTimeAsked(text)).toMatchObject({ isOfOpening });
});

test.each([
  '承認が出なかったらもう一回カード通していい?',
  '会計が終わってないまま店開けていい?',
  '返事が来なかったら会計していい?',
  'お客さんが来なかったらカード使えない?',
  '決済が固まったままだけど営業していい?',
])('「%s」 does not ask whether to open before the update', (text) => {
  expect(shopSigns(text)).not.toContain('asksOpenAnyway');
});

test.each([
  '更新が出てこなくても店開けていい?',
  '終わらないまま営業しても大丈夫ですか',
  '開店に間に合わなかったらカード使えませんか',
])('「%s」 asks whether to open before the update', (text) => {
  expect(shopSigns(text)).toContain('asksOpenAnyway');
});
