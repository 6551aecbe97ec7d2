import { FRESH_STATE } from '../../src/core/state.ts';
import { runTurn } from '../../src/engine/turn.ts';
import { layer, MORNING, SILENT, terminal, told } from '../core/the-shop.ts';
import { visibleText } from '../../src/line/visible.ts';
import { fakes, LINKED, turn, type Given } from './means.ts';

async function run(asked: ReturnType<typeof turn>, given: Given = {}) {
  const world = fakes(given);
  const isKept = await runTurn(asked, world.means);
  const outcome = world.kept[0]?.outcome;
  const text = outcome?.messages.map(visibleText).join('\n') ?? '';
  return { ...world, isKept, outcome, text };
}

test('a question is answered and kept with its buttons in one outcome', async () => {
  const asked = turn('?os.deadline');
  const { isKept, outcome, text, askedOf } = await run(asked);
  expect(isKept).toBe(true);
  expect(text).toContain('8月26日');
  expect(outcome?.state.offer).toMatchObject({ turn: asked.number });
  expect(askedOf).toEqual([]);
});

test('the fleet is asked once a turn, with the typing sign, and its answer is in the words', async () => {
  const { askedOf, typing, text } = await run(turn('?fleet.status', LINKED));
  expect(askedOf).toEqual(['M-1']);
  expect(typing).toEqual(['U1']);
  expect(text).toContain('レジ横');
});

test('a silent fleet is an answer too', async () => {
  const { text } = await run(turn('?fleet.status', LINKED), { fleet: async () => SILENT });
  expect(text).toContain('端末の状態を取得できません');
});

test('without a shop the fleet is not asked', async () => {
  const { askedOf, text } = await run(turn('?fleet.status'));
  expect(askedOf).toEqual([]);
  expect(text).toContain('お店と連携していない');
});

test.each([
  ['a question', turn('?os.deadline', { mode: 'standby' })],
  ['a wish for a person', turn('?handoff', { mode: 'standby', ...LINKED })],
  ['a tap', turn({ type: 'merchantTapped', data: 't1:person' }, { mode: 'standby' })],
  ['a new friend', turn({ type: 'merchantFollowed', isUnblocked: false }, { mode: 'standby' })],
])('in standby %s is kept and nothing is said', async (_what, asked) => {
  const { isKept, outcome, askedOf, typing } = await run(asked);
  expect(isKept).toBe(true);
  expect(outcome).toMatchObject({ messages: [], ticket: null, state: FRESH_STATE });
  expect([...askedOf, ...typing]).toEqual([]);
});

test('a turn whose lease was lost leaves nothing behind', async () => {
  const join = turn({ type: 'joinedGroup' }, { conversation: 'C1' });
  const { isKept, kept, left } = await run(join, { commit: async () => false });
  expect(isKept).toBe(false);
  expect(kept).toEqual([]);
  expect(left).toEqual([]);
});

test('a group is told where to write instead, and left only after its words went out', async () => {
  const { text, left } = await run(turn({ type: 'joinedGroup' }, { conversation: 'C1' }));
  expect(text).toContain('一対一');
  expect(left).toEqual([]);
});

test('what is silent leaves the buttons on offer as they are', async () => {
  const offer = { turn: 3, isNumbered: false, choices: [{ id: 'person', label: '担当者に相談' }] };
  const unsent = turn(
    { type: 'merchantUnsent', messageId: 'm9' },
    { state: { ...FRESH_STATE, offer } },
  );
  const { outcome } = await run(unsent);
  expect(outcome).toMatchObject({ messages: [], blankedMessages: ['m9'], state: { offer } });
});

const position = {
  flow: 'update-terminal',
  version: 1,
  since: '2025-08-19T00:00:00.000Z',
  stepSince: '2025-08-19T00:00:00.000Z',
  answers: {},
  trail: [],
  terminalId: null,
};

test('a bare figure is read as a charge only where the charge is asked', async () => {
  const expected: (string | null)[] = [];
  const read: NonNullable<Given['read']> = (text, { expects }) => {
    expected.push(expects);
    return fakes().means.read(text, { expects, lastTopics: [] });
  };
  for (const step of ['askBattery', 'askBoot']) {
    await run(turn('30', { state: { ...FRESH_STATE, position: { ...position, step } } }), { read });
  }
  expect(expected).toEqual(['battery', null]);
});

test('the same turn decided again says the same words', async () => {
  const asked = turn('?handoff');
  const [first, second] = [await run(asked), await run(asked)];
  expect(second.outcome).toEqual(first.outcome);
});

function withReminder(at: string | null) {
  const set = at === null ? [] : [at];
  return { ...FRESH_STATE, reminders: { ...FRESH_STATE.reminders, set } };
}

test.each([
  ['a question alone may be answered from a moment ago', turn('?fleet.status', LINKED), null],
  [
    'an answer in a guided talk needs what is asked from then on',
    turn('?fleet.status', {
      ...LINKED,
      state: { ...FRESH_STATE, position: { ...position, step: 'askBoot' } },
    }),
    MORNING,
  ],
  [
    'so does a reminder',
    turn(
      { type: 'timeCame', timer: 'reminder', about: 'update' },
      { ...LINKED, state: withReminder(MORNING.toISO()) },
    ),
    MORNING,
  ],
])('%s', async (_what, asked, since) => {
  expect((await run(asked)).askedSince).toEqual([since]);
});

test('of a terminal that nobody knows when it was seen, no time is told, and no turn fails', async () => {
  const unseen = { state: 'UNKNOWN', lastSeenAt: null, signal: 'UNKNOWN' } as const;
  const done = { firmware: layer('UP_TO_DATE'), os: layer('UP_TO_DATE') };
  const fleet = async () => told(MORNING, terminal(MORNING, { ...done, connectivity: unseen }));
  const { text } = await run(turn('?flow.update', LINKED), { fleet });
  expect(text).toContain('更新は終わっています');
  expect(text).not.toContain('時点');
});

test.each([
  ['a message that waited for three minutes', { minutes: 3 }, ['少し前に送られた内容']],
  ['one that was just written', { minutes: 2 }, ['お客様側']],
])('in the check of a payment %s is heard as of its time', async (_what, waited, shows) => {
  const checked = { ...position, flow: 'verify-payment', step: 'history' };
  const state = { ...FRESH_STATE, position: { ...checked, since: MORNING.toISO() ?? '' } };
  const failed = { type: 'merchantWrote', text: '失敗', messageId: 'm1', sentAt: 1 } as const;
  const asked = turn(failed, { state, receivedAt: MORNING.minus(waited) });
  const { text } = await run(asked);
  for (const words of shows) expect(text).toContain(words);
});
