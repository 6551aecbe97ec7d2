import { createAtOnce } from '../../src/model/at-once.ts';

const never = new AbortController().signal;

test('those who wait come in the order they came', async () => {
  const places = createAtOnce(1);
  const order: string[] = [];
  await places.enter(never);
  const waiting = ['first', 'second'].map(async (name) => {
    await places.enter(never);
    order.push(name);
    places.leave();
  });
  places.leave();
  await Promise.all(waiting);
  expect(order).toEqual(['first', 'second']);
  expect(await places.enter(never)).toBe(true);
});

test('who gives up waiting takes no place', async () => {
  const places = createAtOnce(1);
  const patience = new AbortController();
  await places.enter(never);
  const waiting = places.enter(patience.signal);
  patience.abort();
  expect(await waiting).toBe(false);
  expect(await places.enter(patience.signal)).toBe(false);
  places.leave();
  expect(await places.enter(never)).toBe(true);
});
