import { DateTime } from 'luxon';
import { isMinded, mindedAnew, minding } from '../../src/core/against.ts';
import { FRESH_STATE } from '../../src/core/state.ts';
import { Talk } from './a-talk.ts';

/** Told in the check that the customer's side shows it as paid; the check stands at its first question again. */
function toldPaid(): Talk {
  const talk = new Talk();
  talk.ask('payment.retry');
  const payment = { history: null, shown: null, customer: 'paid' } as const;
  talk.write('お客様のアプリでは支払い済み', { payment });
  return talk;
}

/** The check, walked as if the payment had failed on every side; whether it may be taken again. */
function mayTakeAgain(talk: Talk): boolean {
  const said: string[] = [];
  const hear = (turned: { readonly said: readonly string[] }) => said.push(...turned.said);
  hear(talk.ask('payment.retry'));
  for (const answer of ['failed', 'unpaid', 'notTaken']) {
    if (talk.state.position?.flow === 'verify-payment') hear(talk.tap(`step:${answer}`));
  }
  return said.includes('payment.takeAgain');
}

test('the walk itself would allow it', () => {
  expect(mayTakeAgain(new Talk())).toBe(true);
});

describe('what was told of the customer outlives', () => {
  test('leaving the check', () => {
    const talk = toldPaid();
    talk.write('やめる', { command: 'cancel' });
    expect(mayTakeAgain(talk)).toBe(false);
  });

  test('a switch to another flow', () => {
    const talk = toldPaid();
    talk.ask('flow.update');
    talk.state = { ...talk.state, position: null, interrupted: null, stopped: null };
    expect(mayTakeAgain(talk)).toBe(false);
  });

  test('blocking us, and coming back', () => {
    const talk = toldPaid();
    talk.hear({ type: 'merchantUnfollowed' });
    talk.hear({ type: 'merchantFollowed', isUnblocked: true });
    expect(mayTakeAgain(talk)).toBe(false);
  });

  test('a ticket that was opened meanwhile and given back', () => {
    const talk = toldPaid();
    talk.ask('handoff');
    talk.hear({ type: 'staffClaimed', staff: '窓口 山本' });
    talk.hear({ type: 'staffWrote', staff: '窓口 山本', text: '少々お待ちください' });
    talk.hear({ type: 'staffReturned', staff: '窓口 山本' });
    expect(mayTakeAgain(talk)).toBe(false);
  });

  test('not the hour', () => {
    const talk = toldPaid();
    talk.write('やめる', { command: 'cancel' });
    talk.pass(61);
    expect(mayTakeAgain(talk)).toBe(true);
  });
});

test('a failure that was read long ago is looked at once more, however soon the answers come', () => {
  const talk = new Talk();
  talk.ask('payment.retry');
  talk.tap('step:failed');
  talk.pass(9);
  talk.tap('step:unpaid');
  talk.pass(9);
  expect(talk.tap('step:notTaken').said).toContain('payment.lookAgain');
});

test('an answer that was unsent is not believed', () => {
  const talk = new Talk();
  talk.ask('payment.retry');
  talk.tap('step:failed');
  talk.hear({ type: 'merchantUnsent', messageId: 'm1' });
  talk.tap('step:unpaid');
  expect(talk.state.handOff?.reason).toBe('paymentUnknown');
});

test('staff are told that leave was given, and that something was not understood', () => {
  const talk = new Talk();
  talk.ask('payment.retry');
  for (const answer of ['failed', 'unpaid', 'notTaken']) talk.tap(`step:${answer}`);
  const { effects } = talk.write('ポイントが付いてた', { signs: ['tellsAnything'] });
  const ticket = effects.find((effect) => effect.type === 'handOff');
  expect(ticket?.summary.map(({ message }) => message)).toEqual([
    'summary.payment.allowed',
    'summary.payment.unread',
    'summary.topic',
  ]);
  expect(talk.state.allowedRetryAt).toBeNull();
});

test('each counts for an hour from when it was last said', () => {
  const now = DateTime.fromISO('2025-08-19T12:00:00+09:00');
  const state = minding(minding(FRESH_STATE, 'paid', now.minus({ minutes: 30 })), 'unread', now);
  expect(isMinded(state, 'paid', now)).toBe(true);
  expect(isMinded(state, 'paid', now.plus({ minutes: 30 }))).toBe(false);
  expect(isMinded(state, 'unread', now.plus({ minutes: 30 }))).toBe(true);
  expect(isMinded(state, 'besides', now)).toBe(false);
});

test('what counted when staff were called counts anew when they give the talk back', () => {
  const called = DateTime.fromISO('2025-08-19T12:00:00+09:00');
  const before = minding(FRESH_STATE, 'besides', called.minus({ hours: 2 }));
  const state = minding(before, 'paid', called.minus({ minutes: 5 }));
  const now = called.plus({ hours: 3 });
  expect(mindedAnew(state, called.toISO() ?? '', now).against).toEqual({
    paid: now.toUTC().toISO(),
  });
});
