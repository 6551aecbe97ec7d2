import { reminderSigns } from '../../src/understanding/reminder-words.ts';

test.each([
  '毎朝8時に教えて',
  '8時と22時に知らせて',
  '20日と21日の朝9時にお願い',
  '朝と夜にお願い',
  '今日と明日の10時に',
  'remind me every morning',
])('%s wishes for more than one', (text) => expect(reminderSigns(text)).toContain('severalTimes'));

test.each(['明日の8時に教えて', '8時といったら8時', '20日の朝9時', '毎回出ます', '8時半にお願い'])(
  '%s wishes for one',
  (text) => expect(reminderSigns(text)).not.toContain('severalTimes'),
);

test.each([
  'やっぱ22時なし',
  '22時のはいらないです',
  '夜のはやめて',
  '明日の8時はキャンセルで',
  '7時半の分は取り消して',
])('%s drops the one of then', (text) => expect(reminderSigns(text)).toContain('dropsThen'));

test.each(['22時', '22時なしで大丈夫?', '22時にやめる', '8時はだめ', '充電はいらない'])(
  '%s drops none',
  (text) => expect(reminderSigns(text)).not.toContain('dropsThen'),
);

test.each(['夜もお願い、22時', '22時もお願いできますか', '昼の12時も教えて'])(
  '%s is one more',
  (text) => expect(reminderSigns(text)).toContain('addsTime'),
);
