import { maySigns } from '../../src/understanding/asks-may.ts';
import { normalise } from '../../src/understanding/normalise.ts';

const signsOf = (text: string) => maySigns(normalise(text));

test.each([
  ['今日は普通にカード使えますか', 'asksMayPay'],
  ['更新しないまま店を開けて大丈夫ですか?', 'asksMayPay'],
  ['決済できるのかできないのか', 'asksMayPay'],
  ['今日は後回しにしてもいいですよね', 'asksMayPay'],
  ['奥を更新している間に手前で会計できますか', 'asksMeanwhile'],
  ['もう1台はその間使えるの?', 'asksMeanwhile'],
  ['1台だけ更新まだなんだけど営業できる?', 'asksMeanwhile'],
  ['1台は更新中、もう1台は普通に使っていいかって話です', 'asksMeanwhile'],
  ['1台が更新中でもう1台が使えるなら助かるんですけど', 'asksMeanwhile'],
  ['片方ずつやったら、営業を止めなくて済む?', 'asksMeanwhile'],
  ['1台ずつ更新したら、もう1台でカード取れますか', 'asksMeanwhile'],
  ['レジ2だけ更新して、レジ1でお会計ってことです', 'asksMeanwhile'],
  ['レジ1を今から更新していい?会計はレジ2でやってます', 'asksMeanwhile'],
  ['奥で会計してるから、手前を更新してもいい?', 'asksMeanwhile'],
  ['奥の端末は終わってますよね', 'asksIfDone'],
  ['手前のは何もしなくていいですか', 'asksIfDone'],
  ['移動してやればいいですか', 'asksToMove'],
  ['30%までいった?', 'asksIfCharged'],
] as const)('%s: %s', (text, sign) => {
  expect(signsOf(text)).toContain(sign);
});

test.each([
  ['会計は普通にできます'],
  ['もう一回会計していいですか'],
  ['さっきの会計、カード通していい?'],
  ['更新が終わったらカード使えますか'],
  ['アプリを開けていいですか'],
  ['更新してる間に充電切れますか'],
  ['奥は終わってる'],
  ['レジ1だけ更新して、レジ2で会計したら落ちた'],
  ['レジで会計してるけど、端末を更新していい?'],
  ['レジ2で会計できない。更新していい?'],
  ['1台ずつ更新すればいいですか'],
  ['25%になった'],
])('%s asks none of it', (text) => {
  expect(signsOf(text)).toEqual([]);
});
