import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';
import { asksWhichUse } from '../../src/understanding/which-use.ts';

const asks = (text: string) => asksWhichUse(foldSpelling(normalise(text)));

test.each([
  '今お会計に使える端末どれですか',
  '会計できるのはどの端末?',
  'どれでカード切れる?',
  'お客さん来たらどれで会計すればいい?',
  '使えるのはどれ?',
  'どの端末なら使えますか',
  'どっちで会計したらええの',
  'どっちのレジで決済できますか?',
  'いまカード使えるのってどっちですか',
  'どれなら使ってもいいですか',
  'どの機械でお支払い受けられるんでしょうか',
  'which one can i use?',
  '哪台可以收款?',
  '어느 단말기로 결제할 수 있나요?',
])('%s asks it', (text) => {
  expect(asks(text)).toBe(true);
});

test.each([
  'どれから更新すればいい?',
  'どっちを先にやればいい?',
  'もう一回どっちで会計すればいい?',
  'さっきの会計、どれでやり直せばいい?',
  'どのカードが使えますか',
  'どのボタンを押せば使えますか',
  '更新が終わったらどれで会計できる?',
  '明日はどれが使えますか',
  'どれを充電すればいい?',
  'which one first?',
  'どれくらいで使えますか',
  'どれが終わってる?',
])('%s does not', (text) => {
  expect(asks(text)).toBe(false);
});
