import { standingAt, written } from './standing-at.ts';

const CHECK = 'verify-payment';

/** What is known to be harmless costs nobody the leave: the question stays, and its own answer counts. */
test.each([
  ['history', 'レシートも出てない', 'payment.lookFirst'],
  ['history', '会計中にアプリが落ちました', 'payment.isItFailed'],
  ['customer', 'お客さんのスマホには通知来てないです', 'payment.unpaidThen'],
  ['customer', '音は鳴りませんでした', 'payment.nothingSeen'],
  ['otherwise', '控えも出てないです', 'payment.nothingSeen'],
] as const)('asked for %s, 「%s」 is answered by %s', (step, text, message) => {
  const talk = standingAt(`${CHECK}/${step}`);
  const { said } = written(talk, text);
  expect(said).toEqual([message, `flow.verify-payment.${step}.text`]);
  expect(talk.state.position?.step).toBe(step);
  expect(talk.state.against).toEqual({});
});

test('a slip that did not come is no payment that the history lacks', () => {
  const talk = standingAt(`${CHECK}/history`);
  written(talk, 'レシート出てない');
  expect(talk.state.handOff).toBeNull();
});

test.each(['控え出ました', '音が鳴りました', '通知来たって', '引かれてないわけない'])(
  '「%s」 still stands against a failure',
  (text) => {
    const talk = standingAt(`${CHECK}/history`);
    written(talk, text);
    expect(Object.keys(talk.state.against).length).toBeGreaterThan(0);
  },
);
