import { shopSigns } from '../../src/understanding/shop-asks.ts';
import { normalise } from '../../src/understanding/normalise.ts';

const signs = (text: string) => shopSigns(normalise(text));

test.each([
  'うち夜しかやってないんだけど',
  '夜営業のみです',
  'うちは夜だけの店です',
  '居酒屋なんで夜からなんですよ',
  '夕方5時からの店なんですが',
  '昼は閉めてるんですけど',
  'ランチはやってません',
  '2時から4時まで休みやねん',
  '昼の休憩が14時から17時まであります',
  '15時から17時は一旦閉めてます',
  '昼休みが13時から14時半なのですがその間に終わりますでしょうか',
  '中休み中にやってもいいですか',
  '昼休みにやってもええ?',
  'アイドルタイムにやるのはあり?',
  '休憩中にしたいんですが',
  'ランチとディナーの間でもいい?',
  '一番空いてるのが朝の5時なんだけど',
  'お客さん少ない時間は夕方くらいかな',
])('%s is of a quiet hour of the shop', (text) => expect(signs(text)).toContain('asksAmongGuests'));

test.each([
  '電話は昼休みでもできますか',
  '昼休みに決済が止まりました',
  '夜しか会計できないんですが',
  '担当者さんは何時から休憩ですか',
  '休憩時間に教えて',
  '明日は休みです',
  '電話は9時から22時までの間にできますか',
  '8時から10時の間に会計しても大丈夫?',
  '昼休みに充電してもいい?',
])('%s is not', (text) => expect(signs(text)).not.toContain('asksAmongGuests'));
