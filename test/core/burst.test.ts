import { mayGoOn, together } from '../../src/core/burst.ts';
import type { KeptEvent } from '../../src/core/event.ts';

const wrote = (text: string): KeptEvent => ({ type: 'merchantWrote', text, messageId: 'm' });

test.each(['あの', '端末が', '動かないんですけど', '18%', 'はい', 'いつまでですか', 'my terminal'])(
  'after 「%s」 more may come',
  (text) => {
    expect(mayGoOn(wrote(text))).toBe(true);
  },
);

test.each([
  '決済の途中でアプリが落ちました',
  'もう一度お会計していいですか',
  '二重に引き落とされてませんか',
  '支払い済みになっています',
  'Can I take the payment again?',
  '可以再次付款吗',
  '결제를 다시 해도 되나요',
])('a sentence about a payment is not held up: 「%s」', (text) => {
  expect(mayGoOn(wrote(text))).toBe(false);
});

test.each(['決済が', 'お会計', 'さっきの会計の', 'お客様の決済なんですが、'])(
  'but a piece of one is: 「%s」',
  (text) => {
    expect(mayGoOn(wrote(text))).toBe(true);
  },
);

test.each<KeptEvent>([
  { type: 'merchantTapped', data: 't1:person' },
  { type: 'merchantSent', kind: 'sticker', messageId: 'm' },
  { type: 'merchantFollowed', isUnblocked: false },
  { type: 'timeCame', timer: 'watch', about: '' },
  { type: 'staffWrote', staff: '係', text: 'お待たせしました' },
])('nothing is held up that is not written by the merchant: $type', (event) => {
  expect(mayGoOn(event)).toBe(false);
});

test('what is taken back in the middle does not end the burst', () => {
  expect(mayGoOn({ type: 'merchantUnsent', messageId: 'm' })).toBe(true);
});

test.each([
  [['あの', '端末が', '動かないんですけど'], 'あの 端末が 動かないんですけど'],
  [['端末が動かない', 'んですけど'], '端末が動かない んですけど'],
  [['いつまでですか', '何分かかりますか'], 'いつまでですか\n何分かかりますか'],
  [['更新しました😊', '次は'], '更新しました😊\n次は'],
  [['my terminal', "won't update"], "my terminal won't update"],
  [['When does it start?', 'How long?'], 'When does it start?\nHow long?'],
  [['18%'], '18%'],
])('%j is read as %j', (texts, expected) => {
  expect(together(texts)).toBe(expected);
});
