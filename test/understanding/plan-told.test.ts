import { namesPlanOnly, tellsPlan } from '../../src/understanding/plan-told.ts';

test.each([
  'しゃあないな、定休日の日曜にやるわ',
  '仕方ないね、月曜の夜にします',
  'ランチ終わってからにしたい',
  '忙しい時間が過ぎてからやります',
  'ピーク後にやろうと思います',
  '終わってから更新すればいいよね',
  '晩にしよかな',
])('%s tells when the update is planned', (text) => {
  expect(tellsPlan(text)).toBe(true);
});

test.each(['ランチ終わってから会計したい', '終わってからやればいい?', '会計が終わったらやります'])(
  '%s may be of anything',
  (text) => {
    expect(tellsPlan(text)).toBe(false);
  },
);

test('a time is told as a plan, and not alone', () => {
  expect(['夕方かな', '15時くらい', 'やっぱ今日無理、明日'].every(namesPlanOnly)).toBe(true);
  expect(['明日の朝', '15時', '何時かな', '15時の会計かな'].some(namesPlanOnly)).toBe(false);
});
