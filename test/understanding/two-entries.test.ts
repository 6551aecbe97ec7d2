import { moneySigns } from '../../src/understanding/money-signs.ts';
import { normalise } from '../../src/understanding/normalise.ts';

const signsIn = (text: string) => moneySigns(normalise(text));

test.each([
  '同じ金額が履歴に2件ある',
  'さっきのと今のとふたつ載ってて両方成功',
  '二個同じのが載ってる 金額も一緒',
  '同じ会計が二つ並んでる',
  '履歴に3800円がふたつ出てる',
  '両方成功になってる',
  '2件とも成功になってる',
  '成功が二つ',
  '履歴見たら2つ入ってました',
  '同じ金額で二回分出てるんですけど',
  'さっきの会計が2件入ってます',
  'どっちも成功してる',
  '3800円が2つある',
  '決済履歴に同じ金額のが二件載ってますけど大丈夫ですか',
  'There are two entries for the same sale',
  'The same amount shows up twice',
  'both went through',
  '有两笔一样的',
  '两笔都成功了',
  '같은 금액이 두 건 있어요',
  '둘 다 성공이에요',
])('%s tells of two entries for one sale', (text) => {
  expect(signsIn(text)).toContain('takenTwice');
});

test.each([
  '端末が2つあります',
  'レジが2台ある',
  '2件とも失敗です',
  '履歴に2件載ってますか?',
  '二つのカードが使えますか',
  '同じ案内が2回出てる',
  '同じエラーが二回出た',
  '更新の案内が2つ出てる',
  '支払い方法は2つありますか',
  '2回に分けて会計できますか',
  '二重請求になりませんか',
  'お知らせが2件来てる',
  '履歴には1件だけです',
  '会計が二件待ってます',
  '昼間の会計2件ちゃんと入ってるか不安',
  'お昼の会計2件通ってるか見てない',
  '決済が2回失敗しました',
  'お客さんが二人待ってます',
  '有两个客人在等',
  '有两个选项',
  'update hit two sales',
])('%s tells of no two entries', (text) => {
  expect(signsIn(text)).not.toContain('takenTwice');
});
