import { FRESH_STATE } from '../../src/core/state.ts';
import { floodWatch } from '../../src/engine/flood.ts';
import { startLoop } from '../../src/engine/loop.ts';
import { visibleText } from '../../src/line/visible.ts';
import { fakes, turn } from './means.ts';

const tap = { type: 'merchantTapped', data: 'x' } as const;
const sticker = { type: 'merchantSent', kind: 'sticker', messageId: 'm' } as const;

function watchedAt() {
  const clock = { ms: 0 };
  const verdictOn = floodWatch(() => clock.ms);
  const many = (times: number, event: Parameters<typeof turn>[0] = tap, changes = {}) =>
    Array.from({ length: times }, () => verdictOn(turn(event, changes)));
  return { clock, many };
}

test('forty answers in ten seconds are given; then it is said once, and the rest is kept still', () => {
  const { many } = watchedAt();
  expect(new Set(many(40))).toEqual(new Set(['answer']));
  expect(many(3)).toEqual(['tell', 'quiet', 'quiet']);
});

test('after ten seconds in which nothing came answers begin again', () => {
  const { clock, many } = watchedAt();
  many(41);
  clock.ms = 9999;
  expect(many(1)).toEqual(['quiet']);
  clock.ms = 19_998;
  expect(many(1)).toEqual(['quiet']);
  clock.ms = 29_998;
  expect(many(1)).toEqual(['answer']);
});

test('who only taps fast is answered for ever', () => {
  const { clock, many } = watchedAt();
  for (let second = 0; second < 100; second += 1) {
    clock.ms = second * 1000;
    expect(many(3)).toEqual(['answer', 'answer', 'answer']);
  }
});

test.each([
  ['what speaks of a payment', '二重に決済されたかもしれません', {}],
  ['a timer', { type: 'timeCame', timer: 'watch', about: '' } as const, {}],
  ['what staff do', { type: 'staffReturned', staff: '山本' } as const, {}],
  ['another channel’s talk', tap, { mode: 'standby' }],
  [
    'a talk that staff have',
    tap,
    {
      state: {
        ...FRESH_STATE,
        handOff: {
          number: '0819-1',
          reason: 'merchantAsked',
          openedAt: '2025-08-19T00:00:00.000Z',
          isClaimed: true,
          hasSaidWaiting: false,
        },
      },
    },
  ],
])('%s is never held up', (_what, event, changes) => {
  const { many } = watchedAt();
  many(50);
  expect(new Set(many(50, event, changes))).toEqual(new Set(['answer']));
});

test('others are not counted with them', () => {
  const { many } = watchedAt();
  many(60);
  expect(many(1, tap, { conversation: 'U2' })).toEqual(['answer']);
});

test('a flood of one merchant is answered once, all of it is kept, and the others are answered beside it', async () => {
  const world = fakes();
  const FLOOD = 500;
  for (let at = 0; at < FLOOD; at += 1) {
    world.waiting.push(turn(sticker));
    if (at % 50 === 0) world.waiting.push(turn('?thanks', { conversation: `V${at}` }));
  }
  const loop = startLoop(world.means);
  loop.wake();
  while (world.kept.length < FLOOD + 10) await new Promise((resolve) => setTimeout(resolve, 5));
  await loop.stop();
  const said = world.kept
    .filter(({ turn: one }) => one.conversation === 'U1')
    .map(({ outcome }) => outcome.messages.map(visibleText).join());
  expect(said).toHaveLength(FLOOD);
  expect(said.filter((text) => text !== '')).toHaveLength(41);
  expect(said[40]).toMatch(/届いた内容は消えていません[^]*0120-126-440/);
  const others = world.kept.filter(({ turn: one }) => one.conversation !== 'U1');
  expect(others.map(({ outcome }) => outcome.messages.length)).toEqual(Array(10).fill(1));
  // None of them had to wait for the flood to end.
  const first = world.kept.findIndex(({ turn: one }) => one.conversation !== 'U1');
  expect(first).toBeLessThan(100);
  expect(world.means.log.lines).toHaveLength(1);
});
