import { foldSpelling } from '../../src/understanding/spelling.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { asksToTakeAgain } from '../../src/understanding/retry-wish.ts';

const asks = (text: string) => asksToTakeAgain(foldSpelling(normalise(text)));

test.each([
  '端末再起動してからもう一回切っていい？',
  '電源入れ直してから再決済していい？',
  '再起動したらもう一回切っていい？',
  '電源切ったら決済途中だった。入れ直してまた切る',
  'もう1度カード通しても大丈夫ですか',
  '再度決済してもいいでしょうか',
  'もういっぺん、いやもう一回会計し直して切ってもええか?',
  '決済の途中で落ちたんですけど',
  '2回目のカード切っても平気?',
])('%s asks whether a payment may be taken again, or tells of one cut off', (text) => {
  expect(asks(text)).toBe(true);
});

test.each([
  'もう一回電源を切っていい?',
  'もう一度電源切って入れ直すんですか',
  'もう一回更新してもいい?',
  'いつからまた決済できますか',
  '更新が終わったらまた決済できるようになりますか',
  'また決済は前と同じですか?',
  'もう一度教えてもらっていいですか',
  '途中で電源を切っていい?',
  'また明日来ていい?',
])('%s asks nothing of a payment', (text) => {
  expect(asks(text)).toBe(false);
});
