import { normalise } from '../../src/understanding/normalise.ts';
import { isPaymentBroken } from '../../src/understanding/payment-broken.ts';
import { isPaymentUnsettled } from '../../src/understanding/payment-unsettled.ts';
import { supposedSigns } from '../../src/understanding/payment-supposed.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';
import { updateSigns } from '../../src/understanding/update-running.ts';

const folded = (text: string) => foldSpelling(normalise(text));

test.each([
  '失敗とは書いてないけど成功とも書いてない',
  '失敗じゃなくて成功でした',
  '端末に「通信エラー」って出て決済終わったかわからん',
  '決済できたかどうか不明です',
  '会計が通ったのかわかりません',
  '通ったかどうか分かりません',
  '金曜の決済が宙ぶらりんなんですけど',
  'カードの決済が40分たっても終わらない',
  '決済画面が10分も回りっぱなし',
  'お会計がずっと終わりません',
  '支払いがさっきからぐるぐるのまま',
  '先週の支払いが未確定のままです',
  '控えには承認番号ある',
  '入金されてるか分からない決済がある',
  'さっきカード通らなかったんですけど',
  'クレジット通らんかった',
  'さっきのお客さんのカードが通らなくて',
  'カードが通らなかったお客様を待たせています',
  '不知道付款成功没有',
  '金取れてんのか取れてねえのかどっちだよ',
  'お金もらえてるのかもらえてないのかさっぱり',
  '引き落とされてるのか引き落とされてないのか誰か教えて',
  '客「払ったで」俺「いや出てへん」',
  'アリペイ払った、でもこっち出ない',
  '客は送金したって言うけどうちには来てない',
  'レシートは出たんだけどさ、画面はエラーって',
  'さっき払ったのに請求きたってお客さん戻ってきた',
  '他の方法で払って頂いたんですが最初のやつが生きてたら困る',
  '1回目の決済が通ってたらどうしよう',
  '更新が終わらないうちにカード切っちゃった',
  '更新中に間違えてカードを通しちゃいました',
  'アップデートの途中に会計してしまった',
])('%s is of a payment that nobody knows of', (text) => {
  expect(isPaymentUnsettled(folded(text))).toBe(true);
});

test.each([
  '更新が失敗か成功か分からない',
  '更新終わったか分からない',
  'Wi-Fiが通ったか分からない',
  '成功したらどうなりますか',
  '決済できますか',
  'アップデートが中途半端',
  'カードの申し込みが通ったかわからない',
  'お客さんのカードが通らない',
  'カードが通らないお客さんがたまにいます',
])('%s is not', (text) => {
  expect(isPaymentUnsettled(folded(text))).toBe(false);
});

test.each([
  'さっきの決済ぐるぐる回ったままなんですけどどうしたら',
  'さっきの決済がくるくる回ったまま終わらない',
  '決済がまわったままです',
  'お会計ぐるぐるしたまま',
  '会計のマークがぐるぐるのまま',
  'クルクルしてて決済が終わらん',
  '決済したら通信エラー',
])('%s hangs, and is no update', (text) => {
  expect(isPaymentBroken(folded(text))).toBe(true);
  expect(updateSigns(normalise(text))).not.toContain('updating');
});

test.each(['ぐるぐる回ってる', '画面がくるくるのまま', 'ぐるぐる回ってて会計できない'])(
  '%s may be an update',
  (text) => {
    expect(updateSigns(normalise(text))).toContain('updating');
  },
);

test.each([
  ['もし決済中に更新が始まったらお金はどうなるの?', 'supposesCut'],
  ['決済中にアプリが閉じたらどうなりますか？', 'supposesCut'],
  ['カード通してる途中で0時になったらどうなるの', 'supposesCut'],
  ['「決済連携中にアプリが更新されると中断」って、具体的に何が起きるんです？', 'supposesCut'],
  ['会計の途中で固まった場合はどうすればいいですか', 'supposesCut'],
  ['履歴が成功だったらどうすればいい?', 'supposesSuccess'],
  ['もし履歴になかったら?', 'supposesUnknown'],
  ['履歴に出てなかったらどうしたらいい?', 'supposesUnknown'],
  ['決済失敗したら絶対お客さんにお金返ってくるんですよね', 'asksMoneyBack'],
  ['2回切れば1回は取り消されるよね?', 'asksMoneyBack'],
  ['月曜に電話したんでいいですか', 'callsLater'],
  ['明日連絡すればいいですか', 'callsLater'],
] as const)('%s has the sign %s', (text, sign) => {
  expect(supposedSigns(normalise(text))).toContain(sign);
});

test.each([
  '決済中にアプリが閉じた',
  'さっき決済中に落ちたらどうすれば',
  '決済中に閉じました。どうなりますか',
  '履歴になかった',
  '履歴が成功です',
  '更新が失敗したらどうなる?',
  '明日電話ください',
])('%s supposes nothing of a payment', (text) => {
  expect(supposedSigns(normalise(text))).toEqual([]);
});
