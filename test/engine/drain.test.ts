import { drain } from '../../src/engine/drain.ts';

const NEVER = 60_000;

test('news is looked for at once, though what is in hand takes long', async () => {
  const first = Promise.withResolvers<void>();
  let tell = Promise.withResolvers<void>();
  const waiting = ['slow'];
  const begun: string[] = [];
  const all = drain<string>({
    take: async () => waiting.splice(0),
    run: async (item) => {
      begun.push(item);
      if (item === 'slow') await first.promise;
    },
    atOnce: 2,
    lookAgainMs: NEVER,
    news: () => tell.promise,
    inHand: new Set(),
    wish: { isStopped: false },
  });
  await new Promise((ready) => setTimeout(ready, 5));
  waiting.push('quick');
  const told = tell;
  tell = Promise.withResolvers();
  told.resolve();
  await new Promise((ready) => setTimeout(ready, 20));
  expect(begun).toEqual(['slow', 'quick']);
  first.resolve();
  expect(await all).toBe(2);
});

test('news that comes during the look itself is not missed', async () => {
  let next = Promise.withResolvers<void>();
  const tell = () => {
    const told = next;
    next = Promise.withResolvers();
    told.resolve();
  };
  const begun: string[] = [];
  const first = Promise.withResolvers<void>();
  const looks = [
    () => ['a'],
    () => {
      // Something is kept just after this look has read.
      tell();
      return [];
    },
    () => {
      first.resolve();
      return ['b'];
    },
  ];
  const all = drain<string>({
    take: async () => looks.shift()?.() ?? [],
    run: async (item) => {
      begun.push(item);
      if (item === 'a') await first.promise;
    },
    atOnce: 2,
    lookAgainMs: NEVER,
    news: () => next.promise,
    inHand: new Set(),
    wish: { isStopped: false },
  });
  await new Promise((ready) => setTimeout(ready, 5));
  tell();
  await all;
  expect(begun).toEqual(['a', 'b']);
});

test('while one look is worked on the next is under way, until enough is in hand', async () => {
  const waiting = [1, 2, 3, 4, 5, 6, 7];
  const asked: number[] = [];
  const end = Promise.withResolvers<void>();
  const all = drain<number>({
    take: async (limit) => {
      asked.push(limit);
      return waiting.splice(0, limit);
    },
    run: () => end.promise,
    atOnce: 5,
    perLook: 2,
    lookAgainMs: NEVER,
    news: () => new Promise(() => undefined),
    inHand: new Set(),
    wish: { isStopped: false },
  });
  await new Promise((ready) => setTimeout(ready, 20));
  expect(asked).toEqual([2, 2, 1]);
  end.resolve();
  expect(await all).toBe(7);
});

test('a look that fails leaves what is in hand counted: the next drain takes no more than is allowed, and waits for it', async () => {
  const end = Promise.withResolvers<void>();
  let looks = 0;
  let running = 0;
  let most = 0;
  const means = {
    take: async (limit: number) => {
      looks += 1;
      if (looks === 2) throw new Error('the database is away');
      return Array.from({ length: limit }, (_, item) => item);
    },
    run: async () => {
      running += 1;
      most = Math.max(most, running);
      await end.promise;
      running -= 1;
    },
    inHand: new Set<Promise<void>>(),
    atOnce: 4,
    perLook: 3,
    lookAgainMs: NEVER,
    news: () => new Promise<void>(() => undefined),
    wish: { isStopped: false },
  };
  await expect(drain<number>(means)).rejects.toThrow('the database is away');
  expect(means.inHand.size).toBe(3);
  const next = drain<number>(means);
  await new Promise((ready) => setTimeout(ready, 20));
  expect([running, most]).toEqual([4, 4]);
  means.wish.isStopped = true;
  end.resolve();
  expect(await next).toBe(1);
  expect([running, means.inHand.size]).toEqual([0, 0]);
});
