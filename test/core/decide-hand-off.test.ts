import type { ReadEvent } from '../../src/core/event.ts';
import { readingOf, Talk, type Heard } from './a-talk.ts';
import { SHOP, SILENT, terminal, told, tokyo, updated } from './the-shop.ts';

const CLAIM = { type: 'staffWrote', staff: '山本', text: 'お電話ありがとうございます' } as const;

function handedOver(): Talk {
  const talk = new Talk();
  talk.ask('handoff');
  return talk;
}

function claimed(): Talk {
  const talk = handedOver();
  talk.hear(CLAIM);
  return talk;
}

test('a wish for a person opens a ticket with a number, the hotline, and a way back', () => {
  const talk = new Talk({ now: tokyo('2025-08-19T08:10') });
  const { effects, says, texts, buttons, state } = talk.ask('handoff');
  expect(effects).toContainEqual(
    expect.objectContaining({ type: 'handOff', number: '0819-1', reason: 'merchantAsked' }),
  );
  expect(texts.join()).toMatch(/0819-1[^]*0120-126-440[^]*受付のみ/);
  expect(says[0]?.call).toBe('hotline');
  expect(buttons.slice(-2)).toEqual(['wait', 'withdraw']);
  expect(state.handOff).toMatchObject({ number: '0819-1', isClaimed: false });
});

const askedFor = (topics: readonly string[]) =>
  new Talk().write('人と話したい', { topics }).effects.find(({ type }) => type === 'handOff');

test('a wish for a person is told by the reason alone, and what it is about beside it', () => {
  const topic = { message: 'choice.topic.app.email' };
  expect(askedFor(['handoff'])).toMatchObject({ summary: [] });
  expect(askedFor(['app.email', 'handoff'])).toMatchObject({
    summary: [{ message: 'summary.topic', values: { topic } }],
  });
});

test('the desk reads the flow and the terminals with their times', () => {
  const talk = new Talk({ fleet: (now) => told(now, terminal(now)) });
  talk.ask('flow.update');
  const { effects } = talk.write('人と話したい', { topics: ['handoff'] });
  const ticket = effects.find(({ type }) => type === 'handOff');
  expect(ticket).toMatchObject({
    position: 'name.flow.update-terminal',
    summary: [{ message: 'summary.flow' }],
    terminals: [{ message: 'summary.terminal', values: { terminal: 'レジ横' } }],
  });
});

test('a fleet that is silent does not keep a merchant from a person', () => {
  const { effects } = new Talk({ fleet: () => SILENT }).ask('handoff');
  expect(effects).toContainEqual(
    expect.objectContaining({ type: 'handOff', terminals: [{ message: 'summary.fleetSilent' }] }),
  );
});

test('a ticket can be taken back until somebody has it', () => {
  const talk = handedOver();
  const { effects, state, said } = talk.tap('withdraw');
  expect(effects).toContainEqual({ type: 'withdrawTicket', number: '0819-1' });
  expect(said).toEqual(['handOff.withdrawn']);
  expect(state.handOff).toBeNull();
});

test('asking for a person again opens no second ticket', () => {
  const { said, effects } = handedOver().ask('handoff');
  expect(said).toEqual(['handOff.waiting']);
  expect(effects.some(({ type }) => type === 'handOff')).toBe(false);
});

test('while a ticket waits the bot says so once, and answers questions still', () => {
  const talk = handedOver();
  expect(talk.write('ぬるぽ').said).toEqual(['handOff.waiting']);
  expect(talk.write('ぬるぽ').said).toEqual([]);
  expect(talk.ask('os.deadline').said).toEqual(['topic.os.deadline']);
});

const SENT: readonly (readonly [string, Heard])[] = [
  ['a question', asked('更新はいつ', ['update.when'])],
  ['a battery figure', asked('18%', [])],
  ['a payment question', asked('もう一回決済していい?', ['payment.retry'])],
  ['a wish for a person', asked('担当者', ['handoff'])],
  [
    'a card number',
    { ...asked('[カード番号]', []), reading: readingOf('x', { hasCardNumber: true }) },
  ],
  ['やめる', asked('やめる', [])],
  ['a tap', { type: 'merchantTapped', data: 't1:withdraw' }],
  ['a tap on the rich menu', { type: 'merchantTapped', data: 'menu:hotline' }],
  ['a picture', { type: 'merchantSent', kind: 'image', messageId: 'm1' }],
  ['a sticker', { type: 'merchantSent', kind: 'sticker', messageId: 'm2' }],
  ['the watch', { type: 'timeCame', timer: 'watch', about: 'update-terminal/updating' }],
  ['a reminder', { type: 'timeCame', timer: 'reminder', about: 'update' }],
  ['an unsent message', { type: 'merchantUnsent', messageId: 'm3' }],
  ['a block', { type: 'merchantUnfollowed' }],
  ['a link that LINE confirms', { type: 'linkProven', proof: { merchant: SHOP, nonce: 'n' } }],
  ['a link without proof', { type: 'linkProven', proof: null }],
  ['being followed again', { type: 'merchantFollowed', isUnblocked: true }],
];

test.each(SENT)('while a person has the talk, the bot is silent on %s', (_what, event) => {
  expect(claimed().hear(event).says).toEqual([]);
});

test('what staff write goes out under their name, and the talk is theirs', () => {
  const { says, state, texts } = handedOver().hear(CLAIM);
  expect(says).toEqual([expect.objectContaining({ message: 'staff.words', staff: '山本' })]);
  expect(texts).toEqual([CLAIM.text]);
  expect(state.handOff?.isClaimed).toBe(true);
});

test('staff give the talk back with one short line, and nothing old hands it over again', () => {
  const talk = new Talk();
  talk.write('ぬるぽ');
  talk.write('ぬるぽ');
  expect(talk.write('ぬるぽ').said).toEqual(['handOff.opened']);
  talk.hear(CLAIM);
  const back = talk.hear({ type: 'staffReturned', staff: '山本' });
  expect(back.said).toEqual(['handOff.returned']);
  expect(back.state).toMatchObject({ handOff: null, position: null, misunderstandings: 0 });
  expect(talk.write('ぬるぽ').said).toEqual(['notUnderstood.first']);
});

test('a return without a ticket says nothing', () => {
  expect(new Talk().hear({ type: 'staffReturned', staff: '山本' }).effects).toEqual([]);
});

test('three messages that are not understood lead to a person, never twice in the same words', () => {
  const talk = new Talk();
  expect(talk.write('ぬるぽ').said).toEqual(['notUnderstood.first']);
  expect(talk.write('ほげ').said).toEqual(['notUnderstood.person']);
  const third = talk.write('ふが');
  expect(third.said).toEqual(['handOff.opened']);
  expect(third.effects).toContainEqual(
    expect.objectContaining({ type: 'handOff', reason: 'notUnderstood' }),
  );
});

test('what is understood in between starts the count anew', () => {
  const talk = new Talk();
  talk.write('ぬるぽ');
  talk.write('ぬるぽ');
  talk.ask('os.deadline');
  expect(talk.write('ぬるぽ').said).toEqual(['notUnderstood.first']);
});

const HARM = [
  ['2025-08-20T13:00', 'merchantAsked', false, 'canWait'],
  ['2025-08-20T07:00', 'merchantAsked', false, 'beforeOpening'],
  ['2025-08-20T13:00', 'merchantAsked', true, 'customerWaiting'],
] as const;

test.each(HARM)('at %s a ticket (%s, customer waiting: %s) is %s', (at, reason, waits, urgency) => {
  const talk = new Talk({ now: tokyo(at) });
  const { effects } = talk.write('人と', { topics: ['handoff'], customerWaiting: waits });
  expect(effects).toContainEqual(expect.objectContaining({ type: 'handOff', reason, urgency }));
});

test('after the deadline a failed update is the most urgent there is', () => {
  const talk = new Talk({
    now: tokyo('2025-08-26T13:00'),
    fleet: (now) => told(now, terminal(now, updated('NOT_OFFERED', now))),
  });
  const { effects, said } = talk.ask('flow.update');
  expect(effects).toContainEqual(
    expect.objectContaining({ reason: 'notOffered', urgency: 'cannotTakePayments' }),
  );
  expect(said).toContain('handOff.opened');
});

test('an unknown payment is handed over with a request for time, amount and method', () => {
  const talk = new Talk();
  talk.ask('payment.retry');
  const { said, texts, effects } = talk.tap('step:missing');
  expect(said).toEqual(['handOff.payment', 'handOff.place']);
  expect(texts.join()).toMatch(/時刻・金額・支払い方法/);
  expect(effects).toContainEqual(
    expect.objectContaining({ reason: 'paymentUnknown', urgency: 'customerWaiting' }),
  );
});

function asked(text: string, topics: readonly string[]): ReadEvent {
  return { type: 'merchantAsked', text, reading: readingOf(text, { topics }) };
}
