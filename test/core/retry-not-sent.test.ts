import { RETRY_SAID } from '../../src/core/retry-taken-back.ts';
import { Talk } from './a-talk.ts';

const NOT_SENT = { type: 'notSent', about: RETRY_SAID } as const;

function allowed(): Talk {
  const talk = new Talk();
  talk.ask('payment.retry');
  const said = ['failed', 'unpaid', 'notTaken'].flatMap((one) => talk.tap(`step:${one}`).said);
  expect(said).toContain('payment.takeAgain');
  return talk;
}

test('the leave to take a payment again that was not sent in time falls, and a person looks at it', () => {
  const talk = allowed();
  talk.pass(6);
  const { said } = talk.hear(NOT_SENT);
  expect(said[0]).toBe('handOff.payment');
  expect(talk.state).toMatchObject({ allowedRetryAt: null, handOff: { reason: 'paymentUnknown' } });
});

test('one that has fallen already, or was never given, changes nothing', () => {
  const talk = new Talk();
  expect(talk.hear(NOT_SENT).effects).toEqual([]);
  expect(talk.state).toEqual(new Talk().state);
});
