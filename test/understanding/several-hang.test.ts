import { tellsSeveralHang } from '../../src/understanding/several-hang.ts';
import { withoutSpaces } from '../../src/understanding/spaces.ts';

test.each([
  'お客さん3人分、みんな読み込み中のまま',
  'お客さん3人分が処理中',
  '3人のお客さんの決済が進まない',
  '二人分の決済が終わらない',
  'お客様2名分ずっと通信中です',
  '4件とも処理中です',
  '決済が3件まだ読み取り中のまま',
  '何人分もの決済が固まってる',
  'どのお客さんの決済も進みません',
  '三組のお客さんの会計が動かへん',
  'two payments are still processing',
  "three customers' payments won't go through",
  '三位客人的付款都在转圈',
  '세 분 결제 다 처리 중이에요',
])('%s: of several', (text) => {
  expect(tellsSeveralHang(withoutSpaces(text), text)).toBe(true);
});

test.each([
  'お客さんの決済が進まない',
  '3人のお客さんが待っています',
  'お客さん3人分まとめて会計したら読み込み中',
  '2件目が処理中です',
  '12件の更新が進まない',
  '3人分の料理がまだ動かない',
  '3人で作業が進まない',
  '3回目の読み込み中です',
  '3人のスタッフが読み込み中',
  '2名様の会計が進まない',
  '先週は3人分の決済が固まった',
  'the payment is still processing',
  'three customers are waiting',
  '客人的付款在转圈',
  '결제가 처리 중이에요',
])('%s: none, or of one', (text) => {
  expect(tellsSeveralHang(withoutSpaces(text), text)).toBe(false);
});
