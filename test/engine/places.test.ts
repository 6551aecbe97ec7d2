import { places, sendingAtOnce } from '../../src/engine/places.ts';
import { outgoing } from './an-outgoing.ts';
import type { HandOver, Outgoing, Turn, TurnOutcome } from '../../src/engine/ports.ts';
import { outcome } from '../store/given.ts';
import { turn } from './means.ts';

/** A store that keeps every turn, and hands over a row of its words, as far as somebody takes it. */
function world({
  most = 1,
  hasWords = true,
  failing = [],
}: { most?: number; hasWords?: boolean; failing?: readonly number[] } = {}) {
  const sent: number[] = [];
  const wish = { isStopped: false };
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  const send = async ({ id }: Outgoing) => {
    sent.push(id);
    await answered;
  };
  const handed = places(send, most, wish);
  let looks = 0;
  const kept = {
    commit: async ({ number }: Turn, _: TurnOutcome, handOver?: HandOver) => {
      if (failing.includes(number)) throw new Error('the database is away');
      if (hasWords) handOver?.(outgoing(number));
      return true;
    },
  };
  const store = sendingAtOnce(kept, handed, () => void (looks += 1));
  return { store, sent, wish, answer, rest: () => handed.rest(), looks: () => looks };
}

test('words of a turn that is kept are sent without being looked for', async () => {
  const { store, sent, looks } = world();
  expect(await store.commit(turn('?thanks', { number: 7 }), outcome())).toBe(true);
  expect(sent).toEqual([7]);
  expect(looks()).toBe(0);
});

test('words without a place are looked for, until there is one again', async () => {
  const { store, sent, answer, rest, looks } = world();
  await store.commit(turn('?thanks', { number: 1 }), outcome());
  await store.commit(turn('?thanks', { number: 2 }), outcome());
  expect(sent).toEqual([1]);
  expect(looks()).toBe(1);
  answer();
  await rest();
  await store.commit(turn('?thanks', { number: 3 }), outcome());
  expect(sent).toEqual([1, 3]);
});

test('a turn that hands nothing over gives its place back, and others may wait to be sent', async () => {
  const { store, looks } = world({ hasWords: false });
  for (const number of [1, 2, 3]) await store.commit(turn('?thanks', { number }), outcome());
  expect(looks()).toBe(3);
});

test('a turn that cannot be kept gives its place back', async () => {
  const { store, sent } = world({ failing: [1] });
  const commit = (number: number) => store.commit(turn('?thanks', { number }), outcome());
  await expect(commit(1)).rejects.toThrow('the database is away');
  await commit(2);
  expect(sent).toEqual([2]);
});

test('who closes takes nothing more, and waits for what was handed over', async () => {
  const { store, sent, wish, answer, rest, looks } = world({ most: 5 });
  await store.commit(turn('?thanks', { number: 1 }), outcome());
  wish.isStopped = true;
  await store.commit(turn('?thanks', { number: 2 }), outcome());
  expect(sent).toEqual([1]);
  expect(looks()).toBe(1);
  let isAtRest = false;
  const resting = rest().then(() => (isAtRest = true));
  await Promise.resolve();
  expect(isAtRest).toBe(false);
  answer();
  await resting;
});
