import { languageOf } from '../../src/understanding/language.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { isVoidStopped } from '../../src/understanding/payment-void.ts';
import { tellsPaid } from '../../src/understanding/tells-paid.ts';

test.each([
  '取消処理中に固まった',
  '返金の途中で画面が止まった',
  '払い戻し操作中に電源が落ちた',
  'キャンセル処理が途中で…',
  'さっきの会計を取り消ししてたら端末が固まりました',
  'とりけし中にとまった',
  '取消しようとしたけどできない',
  '返金ボタンを押したあと画面がそのまま',
  '取消押したのに何も起きません',
  'キャンセルかけたら処理未了になった',
  '取消できたか分からない',
  '返金したけど結果がわかりません',
  '取り消しが効いてるかわからん',
  '赤伝切ってたら固まった',
  'カードの返金がくるくるしたまま',
  'もう一回取消押したらエラー',
  '更新が始まって返金が途中で止まった',
  '取り消し処理をやってたら更新が始まった',
  '返金ボタンの直後に更新になりました',
  'the refund was running when it started to update',
  '退款时突然升级了',
  'the void froze halfway',
  'mid-refund the wifi dropped',
  'we tried to cancel the charge but the terminal rebooted',
  'power went out during the refund',
  '退款退到一半没电了',
  '撤销交易失败了，可以重新刷卡吗',
  '取消付款的时候闪退了',
  '환불하다가 멈췄어요',
  '결제 취소가 제대로 됐는지 모르겠어요',
  '취소 버튼 눌렀는데 화면이 안 넘어가요',
  '取り消しボタン押したらアップデートになった',
  '取り消しかけたら更新が来た',
  '売上の取り消し、更新で飛んだ',
  '撤销到一半更新界面跳出来了',
  '환불 취소하려는데 업데이트 시작됐어요',
  // Asked of doing it again, and so one was begun.
  'もういっぺん返金してもええ?',
  '再度取り消し処理していいですか',
  '返金もう一度していいですか',
  'should I retry the refund',
  'Can I refund her again?',
  '能重新退款吗',
  '취소 다시 해도 돼요?',
])('%s tells of a void that may not have come to its end', (text) => {
  expect(isVoidStopped(normalise(text))).toBe(true);
});

test.each([
  '取消のやり方を教えて',
  '返金の方法がわからない',
  '決済が途中で固まったので取り消したい',
  'エラーになったから返金してほしいと言われた',
  'もし返金中に止まったらどうしたらいい?',
  '取消中に落ちた場合はどうすれば',
  '予約のキャンセルで画面が止まった',
  '更新をキャンセルしたら固まった',
  '引き継ぎを取り消す',
  '決済途中で固まった。取消はしてません',
  'スキップをキャンセルしたらエラー',
  '申込の取り消しが終わらない',
  'How do I refund a sale?',
  'I cancelled the update and it froze',
  '如果退款的时候卡住怎么办',
  '업데이트 취소했더니 멈췄어요',
  '更新画面で取消押したら消えた',
  '取り消してもう一回通していい?',
  'キャンセルしてもう一回決済していい?',
  'もう一回返金のやり方教えて',
  'リマインドもう一回取り消したい',
  '更新のお知らせが出たのでもう一回キャンセルしていい?',
  'Can I void it and charge again?',
  'Can I cancel the update again?',
  '可以取消再刷一次吗',
  '취소하고 다시 결제해도 돼요?',
  '알림 다시 취소해 주세요',
])('%s does not', (text) => {
  expect(isVoidStopped(normalise(text))).toBe(false);
});

test.each([
  ['取消しました', true],
  ['返金処理しました', true],
  ['キャンセルされてる', true],
  ['I refunded it', true],
  ['已经退款', true],
  ['환불했어요', true],
  ['取り消した方がいいですか', false],
  ['返金してほしいって', false],
  ['取消はしていません', false],
  ['更新をキャンセルした', false],
  ['キャンセル', false],
])('%s tells that the sale was paid: %s', (text, isTold) => {
  expect(tellsPaid(normalise(text), languageOf(text))).toBe(isTold);
});
