import { reminderSigns } from '../../src/understanding/reminder-words.ts';

test.each([
  ['何時にしたんだっけ', 'asksWhenSet'],
  ['お知らせっていつだっけ', 'asksWhenSet'],
  ['いつ教えてくれるの?', 'asksWhenSet'],
  ['で、何時ごろ言ってくれるんだっけ', 'asksWhenSet'],
  ['when is my reminder', 'asksWhenSet'],
  ['我定的几点来着', 'asksWhenSet'],
  ['몇 시로 했더라', 'asksWhenSet'],
  ['やっぱり全部いらないです', 'dropsAll'],
  ['もう終わったからいらん', 'dropsAll'],
  ["never mind, i don't need it", 'dropsAll'],
  ['不用提醒我了', 'dropsAll'],
  ['알림 필요없어요', 'dropsAll'],
  ['自分でやるのでお知らせはいいです', 'dropsAll'],
  ['こっちで覚えとくから大丈夫', 'dropsAll'],
  ['更新したんでもう連絡いらんわ', 'dropsAll'],
  ['ほかに明日の朝も', 'addsTime'],
  ['夜9時にもお願い', 'addsTime'],
  ['10時開店なので、その前に知らせて', 'beforeOpening'],
  ['明日10時より前に知らせて', 'beforeThen'],
  ['10時になる前に教えて', 'beforeThen'],
  ['remind me before 10', 'beforeThen'],
  ['明天10点前提醒我', 'beforeThen'],
  ['내일 10시 전에 알려줘', 'beforeThen'],
  ['and tomorrow at 8 too', 'addsTime'],
])('「%s」 has the sign %s', (text, sign) => {
  expect(reminderSigns(text)).toEqual([sign]);
});

test.each([
  'いつだっけ',
  '更新は何時からだっけ',
  '決済したのは何時だっけ',
  '更新が終わったから会計していい？',
  'レシートはいらない',
  '9時でもいい',
  '自分でやります',
  '自分でやってもいいですか',
  '自分でできるか不安だから教えて',
  '更新したからレシートはいらない',
  '10時の30分前に教えて',
  '25日までに終えたいから明日9時に知らせて',
  '夜でもいい？',
  '今夜9時じゃなく明日にも',
  'do i need the update',
  '不用更新吗',
  '업데이트 안 해도 돼요?',
])('「%s」 has none', (text) => {
  expect(reminderSigns(text)).toEqual([]);
});
