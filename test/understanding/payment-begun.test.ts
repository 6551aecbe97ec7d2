import { normalise } from '../../src/understanding/normalise.ts';
import { begunSigns } from '../../src/understanding/payment-begun.ts';

test.each([
  '暗証番号を入れてもらったら止まった',
  'レジから金額を送ったあとに消えた',
  'カードを通したところです',
  'スマホをかざしてもらいました',
  'タッチはした',
  'カード払おうとしたら更新が始まった',
  'お客さんが戻ってきた',
  '2回通したけどだめ',
  '会計の途中で落ちた',
  'カードはもう通した',
  'カードをさっきかざしました',
  '金額もう送ってある',
  'he tapped his card',
  '客人刷了卡',
  '카드를 긁었어요',
  '客人输了密码',
  '密码都输好了',
  '卡在里面,在下载更新',
  '更新的时候两个客人正在付款',
  '金額入れて送ったらアプリ落ちた',
  '患者さんの分送ったら落ちた',
  '診察代もらってたら落ちた',
  'お代いただこうとしたら落ちた',
  '一回切ったけど通ったかわからん',
  '払えてるかわからへん',
  '決済音したのに何も出ない',
  'カードを離さないでくださいのまま',
  'his card was already read there',
  'we already entered the amount on that one',
  'it says do not remove card',
  '金额已经输了',
])('%s: one was begun', (text) => {
  expect(begunSigns(normalise(text))).toEqual(['mayHaveBegun']);
});

test.each([
  'カード払おうとしたら更新しますかって画面でた',
  'カードは切ってないです',
  '電気代が高いです',
  '3800円でした',
  'the card reader is missing',
  'まだかざしてません',
  'タッチしてないよ',
  '更新の途中で止まりました',
  'もうカード切っていい?',
  'カードはもう通したらどうなる',
  'カードはもう使えますか',
  'スキップしたら決済止まったりしない?',
  '2回やってるけどエラーで終わる',
  "i haven't charged anyone",
  '没有刷卡',
  'wifi密码输了',
  '员工密码输完了',
  '店长的密码输好了',
  '密码输错了',
  '要输密码吗',
  '更新卡在里面不动',
  '卡在更新画面了',
  '更新的时候客人正在付款怎么办',
])('%s: nothing of the kind', (text) => {
  expect(begunSigns(normalise(text))).toEqual([]);
});

test.each([
  '会計中に案内が出たらどうすれば',
  'お客さん途切れたけど更新何分?',
  'お客さんがカード出したとき更新出たらどうする?',
])('%s: none was begun', (text) => {
  expect(begunSigns(normalise(text))).toEqual([]);
});

test.each([
  '会計中に案内が出た',
  '会計中に案内が出たら落ちた',
  'お客さんの会計が途切れた',
  'カード出したとき更新出ちゃった',
])('%s: one may have been', (text) => {
  expect(begunSigns(normalise(text))).toEqual(['mayHaveBegun']);
});
