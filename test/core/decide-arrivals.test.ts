import { Talk } from './a-talk.ts';
import { layer, SILENT, terminal, told, tokyo, updated } from './the-shop.ts';

test('a new friend is greeted, with a person from the first message on', () => {
  const { said, buttons, texts } = new Talk().hear({
    type: 'merchantFollowed',
    isUnblocked: false,
  });
  expect(said).toEqual(['greet.first']);
  expect(buttons).toContain('person');
  expect(texts.join()).toContain('担当者に相談');
});

test('who comes back after a block is greeted otherwise', () => {
  const { said } = new Talk().hear({ type: 'merchantFollowed', isUnblocked: true });
  expect(said).toEqual(['greet.again']);
});

test('after a block nothing rings, nothing waits, nothing is said', () => {
  const talk = new Talk();
  talk.ask('flow.update');
  talk.ask('handoff');
  const { effects, state } = talk.hear({ type: 'merchantUnfollowed' });
  expect(effects).toEqual([
    { type: 'cancelTimer', timer: 'watch' },
    { type: 'cancelTimer', timer: 'reminder' },
    { type: 'cancelTimer', timer: 'afterCare' },
    { type: 'cancelTimer', timer: 'watchRemote' },
    { type: 'withdrawTicket', number: '0819-2' },
  ]);
  expect(state).toMatchObject({ position: null, interrupted: null, handOff: null });
});

test.each([
  ['somebody has', { reason: 'merchantAsked', isClaimed: true }],
  ['is about a payment in doubt', { reason: 'paymentUnknown', isClaimed: false }],
  ['is about people in danger', { reason: 'unsafe', isClaimed: false }],
] as const)('a ticket that %s outlives a block', (_title, changes) => {
  const talk = new Talk();
  talk.ask('handoff');
  const { handOff } = talk.state;
  if (handOff === null) throw new Error('no ticket');
  const kept = { ...handOff, ...changes };
  const { effects, state } = new Talk({ state: { handOff: kept } }).hear({
    type: 'merchantUnfollowed',
  });
  expect(effects.map(({ type }) => type)).not.toContain('withdrawTicket');
  expect(state).toMatchObject({ position: null, handOff: kept });
});

test('a message taken back is blanked, not spoken of, and what it answered is not believed', () => {
  const talk = new Talk();
  talk.ask('flow.update');
  const { effects, state, before } = talk.hear({ type: 'merchantUnsent', messageId: 'm1' });
  expect(effects).toEqual([{ type: 'blank', messageId: 'm1' }]);
  expect(state).toEqual({ ...before, against: { unread: talk.now.toUTC().toISO() } });
});

test('a group is told to write one to one, without a word about any shop', () => {
  const { said, buttons } = new Talk().hear({ type: 'joinedGroup' });
  expect(said).toEqual(['group.only']);
  expect(buttons).toEqual([]);
});

const KINDS = ['sticker', 'image', 'voice', 'video', 'file', 'location', 'unknown'] as const;

test.each(KINDS)('%s is acknowledged and led on', (kind) => {
  const { said, buttons } = new Talk().hear({ type: 'merchantSent', kind, messageId: 'm' });
  expect(said).toEqual([`sent.${kind}`]);
  expect(buttons).toContain('flow:update-terminal');
  expect(buttons).toContain('person');
});

test.each(KINDS)('in a flow, %s is acknowledged and the question asked again', (kind) => {
  const talk = new Talk();
  talk.ask('flow.update');
  const { said, state } = talk.hear({ type: 'merchantSent', kind, messageId: 'm' });
  expect(said).toEqual([`sent.${kind}`, 'flow.update-terminal.askBattery.text']);
  expect(state.position?.step).toBe('askBattery');
});

const STATES = [
  ['charged and waiting', {}, /いま更新できます/],
  [
    'low',
    {
      battery: { levelPercent: 18, charging: 'NO' as const, observedAt: tokyo('2025-08-19T09:30') },
    },
    /先に充電してください[^]*25%/,
  ],
  ['updating', updated('INSTALLING'), /いま更新しています/],
  ['done', updated('UP_TO_DATE'), /更新は終わっています/],
  ['with an outdated app', { ...updated('UP_TO_DATE'), paymentApp: layer('AVAILABLE') }, /アプリ/],
] as const;

test.each(STATES)(
  'a terminal that is %s is told as it is, with its time',
  (_what, changes, words) => {
    const talk = new Talk({ fleet: (now) => told(now, terminal(now, changes)) });
    const { texts } = talk.ask('fleet.status');
    expect(texts.join()).toMatch(words);
    expect(texts.join()).toMatch(/レジ横\(8\/19 9:30時点/);
  },
);

test('of many terminals the worst are told, and the rest counted', () => {
  const ids = ['T-1', 'T-2', 'T-3', 'T-4', 'T-5'];
  const talk = new Talk({
    fleet: (now) =>
      told(
        now,
        ...ids.map((id, i) =>
          terminal(now, { id, label: id, ...(i < 3 ? updated('UP_TO_DATE', now) : {}) }),
        ),
      ),
  });
  const { texts } = talk.ask('fleet.status');
  expect(texts.join('\n')).toMatch(/T-4[^]*T-5[^]*全5台のうち3台が更新済み/);
});

test.each([
  ['unlinked', null, 'fleet.unlinked'],
  ['silent', SILENT, 'fleet.silentAsk'],
  ['unknown to the fleet', { kind: 'silent', because: 'notFound' } as const, 'fleet.notFound'],
  ['without terminals', told(tokyo('2025-08-19T09:30')), 'fleet.none'],
])('a shop that is %s is told so, and what to do', (_what, answer, message) => {
  const talk = new Talk(answer === null ? {} : { fleet: () => answer });
  const { said, buttons } = talk.ask('fleet.status');
  expect(said).toEqual([message]);
  expect(buttons).toContain('person');
});

const CARD = { hasCardNumber: true, topics: ['unsafe'] };

test.each([
  ['a card number', '[カード番号]', CARD, 'unsafe.card'],
  ['another shop’s data', '他の店の端末は?', { topics: ['unsafe'] }, 'unsafe.refused'],
])('%s is refused', (_what, text, reading, message) => {
  expect(new Talk().write(text, reading).said).toEqual([message]);
});

test('an unsure message is offered its nearest topics, and a person', () => {
  const { said, buttons } = new Talk().write('それのことなんだけど', {
    suggested: ['os.dialog', 'update.error'],
  });
  expect(said).toEqual(['maybe']);
  expect(buttons).toEqual(['topic:os.dialog', 'topic:update.error', 'person']);
});

test('who is half understood again gets other words, and the third time a person', () => {
  const talk = new Talk();
  const near = { suggested: ['flow.update', 'update.error'] };
  const replies = ['更新なんやけど', '更新やて', '更新なんやけどな'].map((text) =>
    talk.write(text, near),
  );
  expect(replies.map(({ said }) => said)).toEqual([
    ['maybe'],
    ['notUnderstood.person'],
    ['handOff.opened'],
  ]);
  expect(replies[1]?.buttons).toEqual([
    'flow:update-terminal',
    'topic:payment.check_history',
    'person',
  ]);
});

test('a figure with a wish to update leads into the update at the charge', () => {
  const low = new Talk().write('18%なんですけど更新できますか', { topics: ['prep.charge'] });
  expect(low.said).toContain('flow.update-terminal.charge.text');
  const enough = new Talk().write('30%なんですけど更新できますか', { topics: ['prep.charge'] });
  expect(enough.said).toContain('flow.update-terminal.askBoot.text');
});

test('in the middle of a payment no restart is led through', () => {
  const talk = new Talk();
  talk.ask('flow.restart');
  const { said, buttons, state } = talk.tap('step:yes');
  // The question itself was asked a moment ago: its buttons are enough.
  expect(said).toEqual(['flow.restart-terminal.payFirst']);
  expect(buttons).toEqual(['step:no', 'step:yes', 'step:unsure', 'person', 'cancel']);
  expect(state.position?.step).toBe('askPayment');
});

test('a terminal that updates is not restarted', () => {
  const talk = new Talk({ fleet: (now) => told(now, terminal(now, updated('INSTALLING', now))) });
  talk.ask('flow.restart');
  const { said, state } = talk.tap('step:no');
  expect(said).toEqual(['flow.restart-terminal.wait']);
  expect(state.position).toBeNull();
});
