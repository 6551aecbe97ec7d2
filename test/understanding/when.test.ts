import type { DayReading, TimeReading } from '../../src/core/time-reading.ts';
import { readWhen } from '../../src/understanding/when.ts';

const TODAY: DayReading = { kind: 'fromToday', days: 0 };
const TOMORROW: DayReading = { kind: 'fromToday', days: 1 };
const MORNING = { part: 'morning' } as const;
const NIGHT = { part: 'night' } as const;

function named(day: number, month: number | null = null): DayReading {
  return { kind: 'date', month, day };
}

function at(
  day: DayReading | null,
  clock: Extract<TimeReading, { kind: 'at' }>['clock'],
): TimeReading {
  return { kind: 'at', day, clock };
}

/** An hour that can only be this one. */
function sure(hour: number, minute = 0) {
  return { hour, minute, isCertain: true };
}

/** An hour that may be of the morning or of the evening. */
function either(hour: number, minute = 0) {
  return { hour, minute, isCertain: false };
}

function after(minutes: number): TimeReading {
  return { kind: 'after', minutes };
}

function shop(
  of: 'opens' | 'closes',
  side: 'before' | 'after',
  minutes: number | null,
  day: DayReading | null = null,
): TimeReading {
  return { kind: 'shop', of, side, minutes, day };
}

const IMPOSSIBLE: TimeReading = { kind: 'impossible' };

test.each<[string, TimeReading]>([
  ['明日の朝', at(TOMORROW, MORNING)],
  ['あした朝教えて', at(TOMORROW, MORNING)],
  ['翌朝', at(TOMORROW, MORNING)],
  ['アシタノヨルニリマインドシテクダサイ', at(TOMORROW, NIGHT)],
  ['今夜', at(TODAY, NIGHT)],
  ['今朝7時', at(TODAY, sure(7))],
  ['明日', at(TOMORROW, null)],
  ['夕方また知らせて', at(null, { part: 'evening' })],
  ['7時半に', at(null, either(7, 30))],
  ['７：３０', at(null, either(7, 30))],
  ['07:30', at(null, sure(7, 30))],
  ['七時半', at(null, either(7, 30))],
  ['8じはん', at(null, either(8, 30))],
  ['はちじに', at(null, either(8))],
  ['じゅういちじはんで', at(null, either(11, 30))],
  ['あしたのあさしちじ', at(TOMORROW, sure(7))],
  ['22日の夜の話です、25日じゃなくて', at(named(22), NIGHT)],
  ['19日だってば、20日じゃないですよ', at(named(19), null)],
  ['25日じゃないとだめですか', at(named(25), null)],
  ['19時45分', at(null, sure(19, 45))],
  ['10時10分前', at(null, either(9, 50))],
  ['夕方6時', at(null, sure(18))],
  ['午後3時', at(null, sure(15))],
  ['昼1時', at(null, sure(13))],
  ['正午', at(null, sure(12))],
  ['午前0時', at(null, sure(0))],
  ['夜9時', at(null, sure(21))],
  ['夜12時', at(null, sure(24))],
  ['深夜1時', at(null, sure(25))],
  ['夜明けの5時', at(null, sure(5))],
  ['明け方の4時半', at(null, sure(4, 30))],
  ['閉店後の5時', at(null, { ...sure(17), isByClosing: true })],
  ['24時', at(null, sure(24))],
  ['26日の9時', at(named(26), either(9))],
  ['二十六日の九時', at(named(26), either(9))],
  ['8月26日9時', at(named(26, 8), either(9))],
  ['8/19 7:30', at(named(19, 8), either(7, 30))],
  ['明後日の朝8時', at({ kind: 'fromToday', days: 2 }, sure(8))],
  ['3日後の朝', at({ kind: 'fromToday', days: 3 }, MORNING)],
  ['昨日の朝', at({ kind: 'fromToday', days: -1 }, MORNING)],
  ['来週の火曜日の朝', at({ kind: 'weekday', weekday: 2, weeks: 1 }, MORNING)],
  ['日曜の昼', at({ kind: 'weekday', weekday: 7, weeks: 0 }, { part: 'noon' })],
  ['どようび', at({ kind: 'weekday', weekday: 6, weeks: 0 }, null)],
  ['来週また教えて', at({ kind: 'fromToday', days: 7 }, null)],
  ['前の日の夜', at({ kind: 'notice', of: 'update', days: -1 }, NIGHT)],
  ['当日の朝', at({ kind: 'notice', of: 'update', days: 0 }, MORNING)],
  ['期限の前日の夜', at({ kind: 'notice', of: 'lastDay', days: -1 }, NIGHT)],
  ['期限の前に通知して', at({ kind: 'notice', of: 'lastDay', days: 0 }, null)],
  ['最終日に更新しても間に合いますか', at({ kind: 'notice', of: 'lastDay', days: 0 }, null)],
  ['最後の日にやる', at({ kind: 'notice', of: 'lastDay', days: 0 }, null)],
  ['最終日の夜でも間に合う?', at({ kind: 'notice', of: 'lastDay', days: 0 }, NIGHT)],
  ['最終日の翌日でも間に合う?', at({ kind: 'notice', of: 'lastDay', days: 1 }, null)],
  ['7時じゃなくて8時', at(null, either(8))],
  ['閉店後の22時くらい', at(null, sure(22))],
  ['30分後', after(30)],
  ['30分たったら教えて', after(30)],
  ['三十分後', after(30)],
  ['1時間後', after(60)],
  ['1時間半後', after(90)],
  ['2時間30分後', after(150)],
  ['一時間くらいしたら', after(60)],
  ['あと10分', after(10)],
  ['タイマーかけといて、30分', after(30)],
  ['閉店後', shop('closes', 'after', null)],
  ['店を閉めたら', shop('closes', 'after', 0)],
  ['営業が終わってから', shop('closes', 'after', 0)],
  ['閉店の30分後', shop('closes', 'after', 30)],
  ['開店の1時間前', shop('opens', 'before', 60)],
  ['開店1時間半前', shop('opens', 'before', 90)],
  ['オープン前に', shop('opens', 'before', null)],
  ['明日の開店前', shop('opens', 'before', null, TOMORROW)],
  ['25時', IMPOSSIBLE],
  ['夜の25時', { kind: 'at', day: null, clock: { hour: 25, minute: 0, isCertain: true } }],
  ['7時75分', IMPOSSIBLE],
  ['8月32日', IMPOSSIBLE],
  ['13/1の9時', IMPOSSIBLE],
  ['0分後', IMPOSSIBLE],
])('%s', (text, reading) => {
  expect(readWhen(text, { isAsked: false })).toEqual(reading);
});

test.each<[string, TimeReading]>([
  ['tomorrow morning', at(TOMORROW, MORNING)],
  ['tomorrow at 7:30', at(TOMORROW, either(7, 30))],
  ['tonight', at(TODAY, NIGHT)],
  ['at 7pm', at(null, sure(19))],
  ['Aug 26 at 9 am', at(named(26, 8), sure(9))],
  ['on the 26th at 9', at(named(26), either(9))],
  ['on Friday at noon', at({ kind: 'weekday', weekday: 5, weeks: 0 }, sure(12))],
  ['in half an hour', after(30)],
  ['in 2 hours', after(120)],
  ['after closing', shop('closes', 'after', null)],
  ['an hour before we open', shop('opens', 'before', 60)],
  ['明天早上7点半', at(TOMORROW, sure(7, 30))],
  ['把提醒改到星期五', at({ kind: 'weekday', weekday: 5, weeks: 0 }, null)],
  ['两个小时后', after(120)],
  ['打烊后', shop('closes', 'after', null)],
  ['开门前1小时', shop('opens', 'before', 60)],
  ['내일 아침 일곱 시 반', at(TOMORROW, sure(7, 30))],
  ['두 시간 뒤에', after(120)],
  ['마감 후', shop('closes', 'after', null)],
  ['개점 1시간 전', shop('opens', 'before', 60)],
])('in another language: %s', (text, reading) => {
  expect(readWhen(text, { isAsked: false })).toEqual(reading);
});

test.each<[string, TimeReading | null]>([
  ['9', at(null, either(9))],
  ['１９', at(null, sure(19))],
  ['夜10', at(null, sure(22))],
  ['9時ごろでお願いします', at(null, either(9))],
  ['30分', after(30)],
  ['25', IMPOSSIBLE],
  ['18%', null],
])('asked for a time, %s is an answer', (text, reading) => {
  expect(readWhen(text, { isAsked: true })).toEqual(reading);
});

test.each([
  'あとで',
  '数分後',
  '10分たったけどまだ',
  '何時からですか',
  '8時間かかる',
  '25%',
  '3番',
  '9',
  '30分',
  '0120-126-440',
  '2台あります',
  'お知らせを設定したい',
  'えっと思い出させてくれる昨日ってありますか',
])('%s names no time', (text) => {
  expect(readWhen(text, { isAsked: false })).toBeNull();
});

test.each<[string, TimeReading | null]>([
  ['開店10時だから9時半に知らせて', at(null, sure(9, 30))],
  ['13時開店やから12時半に声かけて', at(null, sure(12, 30))],
  ['9時15分に教えて開店は10時です', at(null, sure(9, 15))],
  ['11時に開けるから10時半に教えて', at(null, sure(10, 30))],
  ['8時閉店なので8時半に知らせて', at(null, sure(20, 30))],
  ['5時開店だから4時に知らせて', at(null, either(4))],
  ['10時開店の30分前に知らせて', at(null, sure(9, 30))],
  ['開店は10時なので30分前にリマインドして', at(null, sure(9, 30))],
  ['22時に閉めるから30分後に知らせて', at(null, sure(22, 30))],
  ['開店の1時間前に知らせて', shop('opens', 'before', 60)],
  ['10時開店です', at(null, either(10))],
  ['24日まで休みで25日にやる', at(named(25), null)],
  ['11時は人が来る予定なので10時にお願いします', at(null, either(10))],
  ['13時に納品があるんで14時に', at(null, sure(14))],
])('%s is of what is asked for, not of the hour of the shop beside it', (text, reading) => {
  expect(readWhen(text, { isAsked: false })).toEqual(reading);
});
