import { isMinded } from '../../src/core/against.ts';
import { MONEY_FLOW } from '../../src/core/money-flow.ts';
import { Talk } from './a-talk.ts';
import { standingAt, written } from './standing-at.ts';

/** The leave was given: the payment failed on every side. */
function afterLeave(): Talk {
  const talk = new Talk();
  talk.ask('payment.check_history');
  for (const answer of ['failed', 'unpaid', 'notTaken']) talk.tap(`step:${answer}`);
  expect(talk.state.allowedRetryAt).not.toBeNull();
  return talk;
}

test.each([
  'ランプは付いたし音もなった、でもアプリがとじた',
  'チェックマークみたいなの出てすぐホームに戻った',
])('「%s」 takes the leave back, though it is of an app that closed', (text) => {
  const talk = afterLeave();
  expect(written(talk, text).said).toContain('payment.withdrawn');
  expect(talk.state.allowedRetryAt).toBeNull();
});

test('what is only made out to be of an update may be of the sale', () => {
  const talk = standingAt('update-terminal/updating', 'en');
  written(talk, 'a slip came out after it restarted');
  expect(isMinded(talk.state, 'unread', talk.now)).toBe(true);
});

test.each(['終わりました', '61%', 'まだ動いてます'])('「%s」 is of the update', (text) => {
  const talk = standingAt('update-terminal/updating');
  written(talk, text);
  expect(talk.state.against).toEqual({});
});

test.each([
  ['paid', 'お客さんのアプリでは引き落とされてます'],
  ['void', 'その会計の取り消しが途中で止まりました'],
])('a customer who waits is not sent on to pay beside a payment in doubt: %s', (_what, text) => {
  const talk = standingAt('update-terminal/askBattery');
  const state = talk.state;
  written(talk, text);
  // As if the talk had gone back to the update.
  talk.state = { ...state, against: talk.state.against };
  const { said } = written(talk, 'お客さん待ってます');
  expect(said).toContain('counter.whatHappened');
  expect(said).not.toContain('counter.payFirst');
});

test('nor beside a check that was left', () => {
  const talk = new Talk();
  talk.ask('payment.check_history');
  talk.tap('step:failed');
  talk.pass(240);
  expect(written(talk, 'お客さん怒ってる').said).not.toContain('counter.payFirst');
});

test('that nobody can look at the customer’s side is kept while the history is asked for', () => {
  const talk = standingAt(`${MONEY_FLOW}/history`);
  expect(written(talk, 'お客さんのスマホが電池切れで見れない').said).toContain(
    'payment.historyNext',
  );
  written(talk, '失敗');
  expect(talk.state.handOff?.reason).toBe('paymentUnknown');
});

const TO_THE_LEAVE = ['resume', 'step:failed', 'step:unpaid', 'step:notTaken'];

/** All that is said where each question is answered towards the leave, as long as one is asked. */
function ledToItsEnd(talk: Talk): readonly string[] {
  const said: string[] = [];
  for (let tap = 0; tap < 8; tap += 1) {
    const offered = new Set(talk.state.offer?.choices.map(({ id }) => id));
    const next = TO_THE_LEAVE.find((id) => offered.has(id));
    if (next === undefined) break;
    said.push(...talk.tap(next).said);
  }
  return said;
}

test.each([
  '引かれてないわけないって怒ってる',
  'お客さんアプリ開けないから確認できないって',
  '引き継ぎノートに失敗って書いてあった',
])('「%s」 is kept where the check had stood still for hours', (text) => {
  const talk = new Talk();
  talk.ask('payment.check_history');
  talk.tap('step:failed');
  talk.pass(240);
  written(talk, text);
  written(talk, '履歴は失敗');
  const said = ledToItsEnd(talk);
  expect(said).toContain('handOff.payment');
  expect(said).not.toContain('payment.takeAgain');
});
