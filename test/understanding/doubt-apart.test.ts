import { doubtToldIn, withDoubtApart } from '../../src/understanding/doubt-apart.ts';

test.each([
  ['カード通ったかわからないけど更新っていつまで?', 'カード通ったかわからない。更新っていつまで?'],
  [
    '支払いできたんかどうか分からんねんけど充電何パーいるん',
    '支払いできたんかどうか分からん。充電何パーいるん',
  ],
  ['決済できたか不明なんですけど更新は何時までですか', '決済できたか不明。更新は何時までですか'],
  ['カード処理中のままやけど、充電何%いる?', 'カード処理中のまま。充電何%いる?'],
  ['レシート出なかったのに更新って何分?', 'レシート出なかった。更新って何分?'],
  ['カードが途中で固まって、更新いつまで?', 'カードが途中で固まった。更新いつまで?'],
])('%s tells of a payment, and asks', (typed, apart) => {
  expect(withDoubtApart(typed)).toBe(apart);
  expect(doubtToldIn(apart)).not.toBeNull();
});

test.each([
  '使い方わからないけど更新っていつまで?',
  '更新が途中で止まったけど充電何%いる?',
  'お客さん途切れたけど更新何分かかる?',
  '電気代の支払い止まったけど更新いつ?',
  'レシートの紙が切れたけど更新何分?',
  'カード通ったか分からんけど、もう1回カード通して更新はいつ?',
  'カードが止まったけど直ったので更新いつまで?',
])('%s is left as it is', (typed) => {
  expect(withDoubtApart(typed)).toBe(typed);
  expect(doubtToldIn(typed)).toBeNull();
});
