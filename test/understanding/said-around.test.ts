import { aroundHints } from '../../src/understanding/said-around.ts';

describe('what is said around a check and nothing besides', () => {
  test.each([
    ['お客さんずっと待ってるんですけど', 'onlyWaits'],
    ['履歴なんか見てる時間ないよ', 'onlyWaits'],
    ['じゃあお客様の控えはどうなる？', 'ofSlipAlone'],
    ['レシートとかも変わらないですよね', 'ofSlipAlone'],
    ['please hurry, my customer is waiting', 'onlyWaits'],
    ['客人还在等', 'onlyWaits'],
    ['손님이 지금 기다리고 있어요', 'onlyWaits'],
    ['何をすればいいですか', 'onlyWhatNow'],
    ['so what should i do', 'onlyWhatNow'],
    ['那现在怎么办', 'onlyWhatNow'],
    ['이제 어떡하죠', 'onlyWhatNow'],
    ['お客様が帰りたいと言ってます', 'customerGoes'],
    ['それで合ってる', 'rightOne'],
    ['そう、それ', 'rightOne'],
    ['ほかの会計じゃない', 'rightOne'],
    ['お客さんの番号知らない', 'noContact'],
    ['相手の連絡先分からん', 'noContact'],
    ['should i let her go', 'customerGoes'],
    ['客人要走了', 'customerGoes'],
    ['お客さんには払えてますって言っていいんすか', 'asksToTellPaid'],
    ['決済できてるって伝えて大丈夫ですか', 'asksToTellPaid'],
    ['손님 보내도 돼요?', 'customerGoes'],
    ['伝票が出ませんでした', 'onlyNoReceipt'],
    ['レシート出えへん', 'onlyNoReceipt'],
    ['控え出らんかった', 'onlyNoReceipt'],
    ["the receipt didn't print", 'onlyNoReceipt'],
    ['小票没打出来', 'onlyNoReceipt'],
    ['영수증 안 나왔어요', 'onlyNoReceipt'],
    ['もう受け取らなくて大丈夫ですか', 'asksIfSettled'],
    ["i don't need to charge again, right", 'asksIfSettled'],
    ['那就不用再刷了吧', 'asksIfSettled'],
    ['다시 안 긁어도 되죠', 'asksIfSettled'],
    ['電池が切れてたからですかね', 'wondersWhy'],
    ['えっなんでまた失敗するん?', 'wondersWhy'],
    ['何が原因ですか', 'wondersWhy'],
    ['原因は?', 'wondersWhy'],
    ['はい、やり直します', 'takesLeave'],
    ["great, i'll try it again", 'takesLeave'],
    ['那我再刷一次吧', 'takesLeave'],
    ['그럼 다시 긁을게요', 'takesLeave'],
    ['今から始めますね', 'takesLeave'],
    ['了解です、すぐやってみます', 'takesLeave'],
    ['ほなこれからやるわ', 'takesLeave'],
    ["ok, i'll run it now", 'takesLeave'],
    ['好的，我马上刷', 'takesLeave'],
    ['네, 바로 할게요', 'takesLeave'],
    ['能再收一次吗', 'asksLeaveAbroad'],
    ['다시 받아도 되나요?', 'asksLeaveAbroad'],
    ['ok it went through', 'wentThrough'],
    ['再刷成功了', 'wentThrough'],
    ['다시 하니까 됐어요', 'wentThrough'],
  ])('%s: %s', (text, hint) => {
    expect(aroundHints(text)).toContain(hint);
  });

  test.each([
    ['お客さん待ってるけどカード払えたって', 'onlyWaits'],
    ['customer is waiting, he paid cash', 'onlyWaits'],
    ['客人在等 已经扣款了', 'onlyWaits'],
    ['손님 기다리는데 결제됐대요', 'onlyWaits'],
    ['更新はどうすればいい', 'onlyWhatNow'],
    ['お客さんもう帰っちゃいました', 'customerGoes'],
    ['次のお客さん帰りそう', 'customerGoes'],
    ['the payment did not go through', 'customerGoes'],
    ['the receipt came out', 'onlyNoReceipt'],
    ['履歴にもレシートにも出てない', 'onlyNoReceipt'],
    ['もう一回やったけど止まった', 'takesLeave'],
    ['もう一回やりました', 'takesLeave'],
    ['今から更新します', 'takesLeave'],
    ['今やってみました', 'takesLeave'],
    ['これから電源切ります', 'takesLeave'],
    ['昨日の分も今からやります', 'takesLeave'],
    ['i tried again and it froze', 'takesLeave'],
    ['再刷又卡住了', 'takesLeave'],
    ['다시 했는데 안 돼요', 'takesLeave'],
    ['もう一回やったけど通りませんでした', 'wentThrough'],
    ["it didn't go through", 'wentThrough'],
    ['收过了', 'wentThrough'],
  ])('%s: not %s', (text, hint) => {
    expect(aroundHints(text)).not.toContain(hint);
  });
});

test.each([
  'その15分の間レジは打てますか',
  'その間もクレカいける？',
  '了解です。その間はカードが使えないってことですね?',
  'じゃあ終わるまで会計できないの?',
  'will my machine take cards during that time?',
  '那段时间还能刷卡吗',
  '그동안에는 카드 결제가 되나요',
])('%s asks to pay in the time that was told', (text) => {
  expect(aroundHints(text)).toContain('paysMeanwhile');
});

test.each(['その間に決済が止まった', 'その間違えた会計はできますか', 'その日は会計できますか'])(
  '%s does not',
  (text) => {
    expect(aroundHints(text)).not.toContain('paysMeanwhile');
  },
);
