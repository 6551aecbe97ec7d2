import { Talk } from './a-talk.ts';
import { content } from './the-content.ts';
import { battery, SILENT, terminal, told } from './the-shop.ts';

const LOW = { battery: battery(18) };

test('a button does what it says', () => {
  const talk = new Talk();
  talk.ask('greeting');
  expect(talk.tap('flow:update-terminal').state.position?.flow).toBe('update-terminal');
});

test('a button of an earlier turn does nothing: a word, and what counts now', () => {
  const talk = new Talk();
  talk.ask('greeting');
  const old = talk.dataOf('flow:update-terminal');
  talk.ask('update.when');
  const { said, state, buttons } = talk.hear({ type: 'merchantTapped', data: old });
  expect(said).toEqual(['oldButton']);
  expect(state.position).toBeNull();
  expect(buttons).toContain('flow:update-terminal');
});

test('an old button inside a flow asks the present question again', () => {
  const talk = new Talk();
  talk.ask('flow.update');
  const old = talk.dataOf('step:low');
  talk.tap('step:enough');
  const { said, state } = talk.hear({ type: 'merchantTapped', data: old });
  expect(said).toEqual(['oldButton', 'flow.update-terminal.askBoot.text']);
  expect(state.position?.step).toBe('askBoot');
});

test('the button of an answer that was taken back at the desk is an old one', () => {
  const talk = new Talk({
    state: {
      topics: ['own.1'],
      offer: {
        isNumbered: false,
        turn: 1,
        choices: [{ id: 'topic:own.1', label: 'choice.topic.own.1' }],
      },
    },
  });
  const { said, buttons } = talk.hear({ type: 'merchantTapped', data: 't1:topic:own.1' });
  expect(said).toEqual(['oldButton']);
  expect(buttons).toContain('topic:os.deadline');
});

test('a double tap acts once', () => {
  const talk = new Talk();
  talk.ask('flow.update');
  const data = talk.dataOf('step:enough');
  talk.hear({ type: 'merchantTapped', data });
  const again = talk.hear({ type: 'merchantTapped', data });
  expect(again.effects).toEqual([]);
  expect(again.state).toEqual(again.before);
});

test('a double tap on the person’s button opens one ticket', () => {
  const talk = new Talk();
  talk.ask('greeting');
  const data = talk.dataOf('person');
  const first = talk.hear({ type: 'merchantTapped', data });
  const second = talk.hear({ type: 'merchantTapped', data });
  const tickets = [...first.effects, ...second.effects].filter(({ type }) => type === 'handOff');
  expect(tickets).toHaveLength(1);
});

test.each(['', 'rubbish', 't1', 't1:', 'tx:person', 't0:person', 't999:person', 'menu:nothing'])(
  'foreign tap data %j does nothing',
  (data) => {
    const talk = new Talk();
    talk.ask('greeting');
    const { said, state, before } = talk.hear({ type: 'merchantTapped', data });
    expect(said).toEqual(['oldButton']);
    expect({ ...state, offer: null }).toEqual({ ...before, offer: null });
  },
);

test('a button that was never offered in this reply does nothing', () => {
  const talk = new Talk();
  talk.ask('greeting');
  expect(talk.tap('step:enough').said).toEqual(['oldButton']);
});

test('the rich menu never grows old', () => {
  const talk = new Talk();
  const tap = { type: 'merchantTapped', data: 'menu:payment.check_history' } as const;
  expect(talk.hear(tap).state.position?.flow).toBe('verify-payment');
  expect(talk.hear(tap).said).toEqual(['flow.verify-payment.history.text']);
  // In the middle of the check the payment is in doubt, and staff must see that.
  expect(talk.hear({ type: 'merchantTapped', data: 'menu:handoff' }).said).toEqual([
    'handOff.payment',
    'handOff.place',
  ]);
  expect(talk.state.handOff?.reason).toBe('paymentUnknown');
});

test('a typed label, or its number in the list, is the button', () => {
  for (const typed of ['担当者に相談', ' 担当者に相談。']) {
    const talk = new Talk();
    talk.ask('greeting');
    expect(talk.write(typed).said).toEqual(['handOff.opened']);
  }
  const talk = new Talk();
  talk.write('ぬるぽ');
  const [first] = talk.state.offer?.choices ?? [];
  expect(first?.id).toBe('flow:update-terminal');
  expect(talk.write('１', { battery: null }).state.position?.flow).toBe('update-terminal');
});

test('with several terminals the talk asks which one, once, and goes on there', () => {
  const talk = new Talk({
    fleet: (now) =>
      told(now, terminal(now, LOW), terminal(now, { id: 'T-2', label: null, serialEnd: '0022' })),
  });
  const asked = talk.ask('flow.update');
  expect(asked.said).toEqual(['terminal.which']);
  expect(asked.texts.join()).toMatch(/1 レジ横\n2 …0022/);
  const chosen = talk.tap('terminal:T-1');
  expect(chosen.said).toEqual(['flow.update-terminal.charge.text']);
  expect(chosen.texts.join()).toContain('18%');
  expect(talk.tap('step:done').said).not.toContain('terminal.which');
});

test('a shop with one terminal is not asked which', () => {
  const talk = new Talk({ fleet: (now) => told(now, terminal(now, LOW)) });
  expect(talk.ask('flow.update').said).toEqual(['flow.update-terminal.charge.text']);
});

test('that the fleet is silent is told once a walk', () => {
  const talk = new Talk({ fleet: () => SILENT });
  const begun = talk.ask('flow.update');
  expect(begun.said.filter((message) => message === 'fleet.silent')).toHaveLength(1);
  expect(talk.tap('step:enough').said).toEqual(['flow.update-terminal.askBoot.text']);
  expect(talk.tap('step:yes').said).toEqual(['flow.update-terminal.askNetwork.text']);
});

test.each(['charge', 'begin', 'updating'])(
  'every question of the update (%s) offers a person and a way out',
  (name) => {
    const step = content.flows['update-terminal']?.steps[name];
    if (!step || !('ask' in step)) throw new Error(`no question ${name}`);
    const position = {
      flow: 'update-terminal',
      version: 1,
      step: name,
      since: '',
      stepSince: '',
      answers: {},
      trail: [],
      terminalId: null,
    };
    const talk = new Talk({ state: { position } });
    const { buttons } = talk.write('もう一回');
    expect(buttons).toEqual([
      ...Object.keys(step.choices).map((id) => `step:${id}`),
      'person',
      'cancel',
    ]);
  },
);

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'the word %s is a message like any other',
  (word) => {
    expect(new Talk().write(word).said).toEqual(['notUnderstood.first']);
    const data = `menu:${word}`;
    expect(new Talk().hear({ type: 'merchantTapped', data }).said).toEqual(['oldButton']);
  },
);
