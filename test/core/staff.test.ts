import type { StaffEvent } from '../../src/core/event.ts';
import { Talk } from './a-talk.ts';

const staff = '山本';
const tell = (talk: Talk, event: StaffEvent) => talk.hear(event);

function waiting(): Talk {
  const talk = new Talk();
  talk.ask('handoff');
  return talk;
}

test('who takes a ticket says nothing, and the bot keeps still from then on', () => {
  const talk = waiting();
  expect(tell(talk, { type: 'staffClaimed', staff }).says).toEqual([]);
  expect(talk.write('更新はいつですか').says).toEqual([]);
});

test('a ticket that is put back waits again, and the next word is told so', () => {
  const talk = waiting();
  tell(talk, { type: 'staffClaimed', staff });
  expect(tell(talk, { type: 'staffReleased', staff }).says).toEqual([]);
  expect(talk.state.handOff).toMatchObject({ isClaimed: false, hasSaidWaiting: false });
});

test('a talk that was closed is the bot’s again', () => {
  const talk = waiting();
  const { says, state } = tell(talk, { type: 'staffClosed', staff, resolution: '済み' });
  expect(says.map(({ message }) => message)).toEqual(['handOff.closed']);
  expect(state.handOff).toBeNull();
});

test('given back with a guided talk, the bot leads on at once', () => {
  const talk = waiting();
  const { says, state } = tell(talk, { type: 'staffReturned', staff, flow: 'verify-payment' });
  expect(says[0]?.message).toBe('handOff.ledOn');
  expect(state.position?.flow).toBe('verify-payment');
  expect(state.handOff).toBeNull();
});

test('a flow that is gone since is only given back', () => {
  const { says, state } = tell(waiting(), { type: 'staffReturned', staff, flow: 'gone' });
  expect(says.map(({ message }) => message)).toEqual(['handOff.returned']);
  expect(state.position).toBeNull();
});

test('a promised call is told with the time in Japan and the name', () => {
  const at = '2025-08-19T02:00:00.000Z';
  const { says, state } = tell(waiting(), { type: 'staffPromisedCall', staff, at });
  expect(says).toMatchObject([{ message: 'handOff.callBack', staff, values: { staff } }]);
  expect(state.handOff?.isClaimed).toBe(true);
});

test('a ticket that is opened again is theirs, and a newer one gives way', () => {
  const talk = waiting();
  const newer = talk.state.handOff?.number;
  const event = { type: 'staffReopened', staff, number: '0818-3', reason: 'angry' } as const;
  const { effects, state } = tell(talk, event);
  expect(effects).toContainEqual({ type: 'withdrawTicket', number: newer });
  expect(state.handOff).toMatchObject({ number: '0818-3', reason: 'angry', isClaimed: true });
});

test('a photo of staff goes out under their name', () => {
  const event = { type: 'staffSentPicture', staff, picture: 'desk/1' } as const;
  expect(tell(waiting(), event).says).toMatchObject([{ photo: 'desk/1', staff }]);
});

describe('what speaks against taking a payment again', () => {
  const said = '2025-08-19T09:00:00+09:00';
  const inDoubt = () => {
    const talk = waiting();
    talk.state = { ...talk.state, against: { paid: said } };
    return talk;
  };

  test('is kept where staff give the talk back, from then on, whatever they have written', () => {
    const talk = inDoubt();
    tell(talk, { type: 'staffClaimed', staff });
    tell(talk, { type: 'staffWrote', staff, text: '少々お待ちください' });
    const { state } = tell(talk, { type: 'staffReturned', staff });
    expect(state.against).toEqual({ paid: talk.now.toUTC().toISO() });
  });

  test('is kept where they only promise a call, or lead on into the check of a payment', () => {
    const talk = inDoubt();
    const at = '2025-08-19T02:00:00.000Z';
    expect(tell(talk, { type: 'staffPromisedCall', staff, at }).state.against).toEqual({
      paid: said,
    });
    const { state } = tell(talk, { type: 'staffReturned', staff, flow: 'verify-payment' });
    expect(state.position?.answers).toEqual({ 'stated:customer': 'paid' });
  });

  test('is kept of what a merchant writes while they have the talk', () => {
    const talk = waiting();
    tell(talk, { type: 'staffClaimed', staff });
    const payment = { history: null, shown: null, customer: 'paid' } as const;
    const { state } = talk.write('お客さんのカードから引かれたそうです', { payment });
    expect(Object.keys(state.against)).toEqual(['paid']);
  });

  test('makes a payment in doubt of a ticket that was opened for less', () => {
    const talk = waiting();
    tell(talk, { type: 'staffClaimed', staff });
    const signs = ['ofPayment'] as const;
    const { effects, state } = talk.write('決済の結果が分からない', {
      topics: ['payment.check_history'],
      signs,
    });
    const number = state.handOff?.number;
    expect(effects).toContainEqual({
      type: 'raiseTicket',
      number,
      urgency: 'customerWaiting',
      reason: 'paymentUnknown',
    });
    expect(state.handOff?.reason).toBe('paymentUnknown');
  });

  test('ages all the same', () => {
    const talk = waiting();
    const long = talk.now.minus({ hours: 2 }).toISO() ?? '';
    talk.state = { ...talk.state, against: { paid: long } };
    tell(talk, { type: 'staffClaimed', staff });
    expect(tell(talk, { type: 'staffReturned', staff }).state.against).toEqual({});
  });
});
