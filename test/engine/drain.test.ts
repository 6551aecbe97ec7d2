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
    wish: { isStopped: false },
  });
  await new Promise((ready) => setTimeout(ready, 20));
  expect(asked).toEqual([2, 2, 1]);
  end.resolve();
  expect(await all).toBe(7);
});
