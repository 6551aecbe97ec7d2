import type { Sign } from '../../src/core/sign.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { doubtSigns } from '../../src/understanding/payment-doubt.ts';

const signsIn = (text: string): readonly Sign[] => doubtSigns(normalise(text));

test.each([
  '言われた通りやったけどエラーになった',
  'やったら今度はエラーでた',
  'また失敗した',
  'またエラー',
  '今度は通信エラー',
  'だめだった',
  '今度は画面固まった',
  'もっかいやったけどあかんかった',
  'やっぱりダメでした',
  '指示通りにしましたが通りません',
  'うまくいきませんでした',
  'また同じ',
  '同じ結果です',
  'また固まりました。どうしたらいいですか',
  'できなかった',
  'やっぱり失敗に変わった',
  'あ、今見たら失敗に変わってた',
  '今見たら消えてた',
  'エラーって出てる',
  'NGになってる',
  'It failed again',
  'same error',
  '又失败了',
  '또 오류가 났어요',
])('%s may be of a payment that is in doubt', (text) => {
  expect(signsIn(text)).toContain('mayBeOfPayment');
});

test.each([
  '更新がまたエラー',
  'アプデがだめだった',
  '充電がだめだった',
  'Wi-Fiがつながらなくてエラーになる',
  '再起動したら画面固まった',
  'また失敗したらどうしたらいい?',
  'エラーが出た場合は?',
  'できました',
  '通りました',
  '今度は成功した',
  'エラーは出てない',
  '失敗じゃない',
  '現金はだめですか?',
  'ありがとう',
  'the update failed',
  '更新失败了',
])('%s is not', (text) => {
  expect(signsIn(text)).not.toContain('mayBeOfPayment');
});

test.each([
  '12:05 5000円 PayPay',
  '12時5分ごろ、3,200円、クレジットです',
  '時刻は12時、金額は1980円、支払い方法はQUICPay',
  '5000円 12時5分 PayPay',
  '5千円くらいでカード',
  '3980円でした',
  '金額は3,980円',
  '昼の12時ごろ、カードで',
  'さっき12:05の5000円の決済です',
  '¥3980 Visa 12:05',
  '12:05 5000 yen card',
])('%s gives what was asked for of a payment', (text) => {
  expect(signsIn(text)).toContain('tellsDetails');
});

test.each([
  '12時に電話ください',
  '5000円もう一回切っていい?',
  '5000円のはずが500円で打っちゃった',
  'PayPayも使えますか',
  '明日の10時',
  '25%',
  'カードで払うって',
  '12:05',
])('%s does not', (text) => {
  expect(signsIn(text)).not.toContain('tellsDetails');
});

test.each([
  ['片方取り消せばいい?', 'asksVoid'],
  ['取り消していい?', 'asksVoid'],
  ['1件キャンセルしたらいいですか', 'asksVoid'],
  ['どっちか返金すればいい?', 'asksVoid'],
  ['じゃあお金は入ってるってこと?', 'asksIfPaid'],
  ['お客さんにもう払ったって言っていい?', 'asksIfPaid'],
  ['もう一回通さなくていいんやね', 'asksIfPaid'],
  ['やり直さなくて大丈夫ですか', 'asksIfPaid'],
  ['お客さん帰っていいですよね', 'asksIfPaid'],
  ['じゃあやっていいんやね', 'asksToGoOn'],
  ['ほなやってええんか', 'asksToGoOn'],
  ['もう一回通していいの?', 'asksToGoOn'],
  ['いいから通していいか答えて', 'asksToGoOn'],
  ['まだ見てない', 'notLookedYet'],
  ['見てないです', 'notLookedYet'],
  ['履歴？見てない', 'notLookedYet'],
  ['お客さんがもう帰る', 'inHaste'],
  ['急いでるんだけど', 'inHaste'],
  ['時間ないんですけど', 'inHaste'],
  ['2って何', 'asksMeaning'],
  ['失敗ってどういう意味', 'asksMeaning'],
  ['処理未了って何ですか', 'asksMeaning'],
] as const)('%s has the sign %s', (text, sign) => {
  expect(signsIn(text)).toContain(sign);
});

test.each([
  ['引き継ぎを取り消す', 'asksVoid'],
  ['やっぱり取り消します', 'asksVoid'],
  ['別のお客さんのもやり直していい?', 'asksIfPaid'],
  ['入金はいつですか', 'asksIfPaid'],
  ['また落ちた', 'asksIfPaid'],
  ['更新やっていい?', 'asksToGoOn'],
  ['やっていません', 'asksToGoOn'],
  ['履歴に見当たらない', 'notLookedYet'],
  ['見られない', 'notLookedYet'],
  ['帰った', 'inHaste'],
] as const)('%s has not the sign %s', (text, sign) => {
  expect(signsIn(text)).not.toContain(sign);
});
