import { firstHeard, sievedIn } from '../../src/understanding/wordings.ts';
import { ASKED_FIRST_ABROAD } from '../../src/understanding/asked-first-abroad.ts';
import {
  closedWeekdaysAbroad,
  isOfClosedDayAbroad,
  withoutClosedDayAbroad,
} from '../../src/understanding/closed-day-abroad.ts';
import { normalise } from '../../src/understanding/normalise.ts';

const heard = sievedIn(ASKED_FIRST_ABROAD);

test.each([
  ['they told me to update the terminal, what is it', 'update.purpose'],
  ['这次更新到底是干什么的', 'update.purpose'],
  ['무슨 업데이트인가요?', 'update.purpose'],
  ["ok i'll run it now, how?", 'flow.update'],
  ['when is the latest possible time to do it?', 'os.deadline'],
  ['最迟几号', 'os.deadline'],
  ['tomorrow at what time?', 'update.when'],
  ['내일 몇 시부터요', 'update.when'],
  ["we'll do it before opening", 'reminder'],
  ['等打烊后我们再弄', 'reminder'],
  ['내일 아침에 할게요', 'reminder'],
  ['可以边充电边更新吗', 'prep.charge'],
  // Of a sale, an error, the phone, or only if.
  ['what is this charge on the card', null],
  ['what is this error', null],
  ['你们电话最晚到几点', null],
  ["if it's slow i'll do it tonight", null],
  ['오늘 밤에 안 할게요', null],
])('%s is %s', (text, topic) => {
  expect(firstHeard(heard, normalise(text))).toBe(topic);
});

test.each([
  ["we're closed tomorrow, is wednesday ok?", true, []],
  ['We are closed Mondays and Tuesdays, can I do it on Wednesday?', true, [1, 2]],
  ['星期二店休 星期三弄可以吗', true, [2]],
  ['월화 쉬어서 수요일에 하려고 하는데 괜찮아요?', true, [1, 2]],
  // No other day, ours, or another thing.
  ['we are closed tomorrow, is that ok?', false, []],
  ['are you closed on sunday? i will call on monday', false, []],
  ['周二休息 周三打电话可以吗', false, [2]],
])('%s is of a closed day: %s', (text, isClosed, days) => {
  const plain = normalise(text);
  expect(isOfClosedDayAbroad(plain)).toBe(isClosed);
  expect(closedWeekdaysAbroad(plain)).toEqual(days);
});

test('the closed day is not the one that is meant', () => {
  expect(withoutClosedDayAbroad('明天休息 周三再做')).not.toContain('明天');
  expect(withoutClosedDayAbroad('내일 휴무예요')).toContain('내일');
});
