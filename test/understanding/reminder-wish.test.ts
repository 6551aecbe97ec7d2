import { readReminderWish } from '../../src/understanding/reminder-wish.ts';

test.each([
  ['リマインドの一覧', 'list'],
  ['リマインドいつだっけ', 'list'],
  ['リマインド設定されてるか確認したい', 'list'],
  ['お知らせの予定を見せて', 'list'],
  ['何時に知らせてくれるんだっけ', 'list'],
  ['いつ知らせてくれる？', 'list'],
  ['お知らせいつでしたっけ', 'list'],
  ['お知らせ何時になってる?', 'list'],
  ['知らせ、もう入ってない?', 'list'],
  ['show my reminders', 'list'],
  ['查看提醒', 'list'],
  ['알림 목록', 'list'],
  ['リマインドを取り消して', 'cancel'],
  ['リマインドキャンセルで', 'cancel'],
  ['通知やっぱりいらない、リマインド取り消して', 'cancel'],
  ['お知らせはもういらない', 'cancel'],
  ['知らせはもういいわ', 'cancel'],
  ['リマインドやめて', 'cancel'],
  ['知らせるのやめて', 'cancel'],
  ['Cancel my reminder', 'cancel'],
  ['取消提醒', 'cancel'],
  ['알림 취소할게요', 'cancel'],
  ['リマインドの時間を変更したい', 'change'],
  ['リマインド8時に変えて', 'change'],
  ['頼んでたお知らせの時間を変えたい、朝じゃなくて昼に', 'change'],
  ['change the reminder to Friday', 'change'],
  ['把提醒改到星期五', 'change'],
  ['알림 시간 바꿀 수 있나요', 'change'],
])('%s wishes to %s', (text, wish) => {
  expect(readReminderWish(text)).toBe(wish);
});

test.each([
  'リマインドして',
  'いつでも知らせてください',
  '9時に知らせて',
  '明日の朝リマインドして',
  'リマインダーをセットして',
  '通知の予約ってできますか',
  '更新の期限を確認したい',
  'さっきの決済を取り消して',
  '更新のお知らせは何時に来ますか',
  'お知らせのメールをなくした',
  'Remind me tomorrow',
  '设个提醒',
  '알림 줘',
])('%s wishes nothing for those that are set', (text) => {
  expect(readReminderWish(text)).toBeNull();
});

test.each(['知らせ、もう入ってない?', 'お知らせ、まだ入ってる?', '知らせは残ってませんか'])(
  '%s asks which are set',
  (text) => {
    expect(readReminderWish(text)).toBe('list');
  },
);
