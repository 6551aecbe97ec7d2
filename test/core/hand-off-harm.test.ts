import type { HandOff } from '../../src/core/effect.ts';
import { Talk, type Turned } from './a-talk.ts';
import { terminal, told, tokyo, updated } from './the-shop.ts';

const NO_PAYMENT = ['brokenDown', 'takesNoPayment'] as const;

test('who said a moment ago that a customer waits is as urgent when they ask for a person', () => {
  const talk = new Talk({
    now: tokyo('2025-08-26T13:00'),
    fleet: (now) => told(now, terminal(now, updated('NOT_OFFERED', now))),
  });
  talk.write('お客さん並んでる 決済できない', { customerWaiting: true });
  talk.pass(5);
  const ticket = ticketIn(talk.ask('handoff'));
  expect(ticket).toMatchObject({ reason: 'merchantAsked', urgency: 'cannotTakePayments' });
  expect(ticket?.summary.map(({ message }) => message)).toEqual(
    expect.arrayContaining(['summary.cannotPay', 'summary.counter']),
  );
});

test('a customer who waited yesterday, before the deadline, makes nothing urgent', () => {
  const talk = new Talk({ now: tokyo('2025-08-20T13:00') });
  talk.write('お客さん並んでる', { customerWaiting: true });
  talk.pass(61);
  expect(ticketIn(talk.ask('handoff'))).toMatchObject({ urgency: 'canWait' });
});

test('after the deadline who cannot pay is urgent at night too, and who is updated is not', () => {
  const now = tokyo('2025-08-26T23:30');
  const blocked = new Talk({
    now,
    fleet: (at) => told(at, terminal(at, updated('NOT_OFFERED', at))),
  });
  expect(ticketIn(blocked.ask('handoff'))).toMatchObject({ urgency: 'cannotTakePayments' });
  const done = new Talk({ now, fleet: (at) => told(at, terminal(at, updated('UP_TO_DATE', at))) });
  expect(ticketIn(done.ask('handoff'))).toMatchObject({ urgency: 'canWait' });
});

test('who said a moment ago that nothing can be paid is as urgent before the deadline', () => {
  const talk = new Talk({ now: tokyo('2025-08-20T13:00') });
  talk.write('朝から決済が一切できません', { topics: ['update.error'], signs: NO_PAYMENT });
  talk.pass(30);
  expect(ticketIn(talk.ask('handoff'))).toMatchObject({
    reason: 'merchantAsked',
    urgency: 'cannotTakePayments',
  });
});

test.each([
  ['決済できなくなるのはいつですか', ['os.deadline'], 1],
  ['朝から決済が一切できません', ['update.error'], 61],
])('nothing can be paid now is not told by %s, %j, %d minutes ago', (text, topics, minutes) => {
  const talk = new Talk({ now: tokyo('2025-08-20T13:00') });
  talk.write(text, { topics, signs: NO_PAYMENT });
  talk.pass(minutes);
  expect(ticketIn(talk.ask('handoff'))).toMatchObject({ urgency: 'canWait' });
});

test('somebody angry waits no longer than a customer at the counter would', () => {
  const talk = new Talk({ now: tokyo('2025-08-20T13:00') });
  const ticket = ticketIn(talk.write('いい加減にしろ。責任者を出せ', {}));
  expect(ticket).toMatchObject({ reason: 'angry', urgency: 'customerWaiting' });
});

test.each([
  ['決済ができません', { topics: ['update.error'], signs: NO_PAYMENT }, 'cannotTakePayments', null],
  ['いい加減にしろ', {}, 'customerWaiting', 'angry'],
] as const)('a ticket that waits is raised by %s', (text, reading, urgency, reason) => {
  const talk = new Talk({ now: tokyo('2025-08-20T13:00') });
  talk.ask('handoff');
  expect(talk.write(text, reading).effects).toContainEqual({
    type: 'raiseTicket',
    number: '0820-1',
    urgency,
    reason,
  });
});

test('danger is told what to do before all else, and raises a ticket that waits for less', () => {
  const talk = new Talk();
  talk.ask('handoff');
  const { said, effects } = talk.write('端末から煙', { danger: 'device' });
  expect(said.slice(0, 2)).toEqual(['danger.device', 'handOff.opened']);
  expect(effects).toContainEqual({ type: 'withdrawTicket', number: '0819-1' });
  expect(effects).toContainEqual(
    expect.objectContaining({ reason: 'unsafe', urgency: 'cannotTakePayments' }),
  );
  expect(talk.write('煙がまだ出てる', { danger: 'device' }).said).toEqual([
    'danger.device',
    'handOff.waiting',
  ]);
});

function ticketIn({ effects }: Turned): HandOff | undefined {
  return effects.find((effect) => effect.type === 'handOff');
}
