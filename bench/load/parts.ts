import { filledWith } from './fill.ts';
import type { Measured, Meter, Wish } from './measure.ts';
import { onPostgres, onSqlite, peer, type Surroundings, type System } from './systems.ts';

export const PARTS = ['sqlite', 'postgres', 'peers', 'stored', 'texts'] as const;
export type Part = (typeof PARTS)[number];

export interface Result {
  readonly part: Part;
  readonly system: string;
  /** Which rate, or how much was stored. */
  readonly at: string;
  readonly measured: Measured;
}

interface Means {
  readonly around: Surroundings;
  readonly meter: Meter;
  readonly seconds: number;
  readonly tell: (line: string) => void;
}

/** More than are ever in hand at once, few enough to be met often. */
const CONVERSATIONS = 2000;
const RATES: readonly (number | null)[] = [50, 200, 500, null];
/** At saturation: so that the last is answered while its reply token lives. */
const MOST_AT_ONCE = 6000;
const STORED = [1000, 100_000, 1_000_000] as const;

/** One part after the other, one system at a time. */
export async function runParts(parts: readonly Part[], means: Means): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const part of parts) results.push(...(await run(part, means)));
  return results;
}

async function run(part: Part, means: Means): Promise<readonly Result[]> {
  const { around } = means;
  switch (part) {
    case 'sqlite':
      return await atRates(part, 'Madoguchi, SQLite', await onSqlite(around), means);
    case 'postgres':
      return await inOrder([1, 2, 4], async (workers) =>
        atRates(
          part,
          `Madoguchi, PostgreSQL, ${workers} worker${workers === 1 ? '' : 's'}`,
          await onPostgres(around, workers),
          means,
        ),
      );
    case 'peers':
      return await inOrder(PEERS, async ([file, name]) =>
        atRates(part, name, await peer(around, file), means),
      );
    case 'stored':
      return await inOrder(STORED, async (conversations) => [
        ...(await stored('SQLite', conversations, means)),
        ...(await stored('PostgreSQL', conversations, means)),
      ]);
    case 'texts':
      return await atOne(part, 'Madoguchi, SQLite', await onSqlite(around), means, {
        ...AT_REST,
        kind: 'text',
        perSecond: 200,
      });
  }
}

const PEERS = [
  ['echo.ts', 'Express + @line/bot-sdk, an echo that stores nothing'],
  ['bottender.mjs', 'Bottender, an echo that stores nothing'],
  ['pg-boss.mjs', 'The same turn through pg-boss'],
] as const;

async function inOrder<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(...(await work(item)));
  return results;
}

const AT_REST = { kind: 'tap', most: MOST_AT_ONCE, conversations: CONVERSATIONS } as const;

async function atRates(
  part: Part,
  name: string,
  system: System | null,
  means: Means,
): Promise<readonly Result[]> {
  if (system === null) {
    means.tell(`${name}: could not be installed, left out`);
    return [];
  }
  return await whileOpen(system, means, async () => {
    const results: Result[] = [];
    for (const perSecond of RATES) {
      const wish = { ...AT_REST, perSecond, seconds: means.seconds };
      const at = perSecond === null ? 'saturation' : `${perSecond}/s`;
      results.push(await one({ part, system: name, at }, system, means, wish));
    }
    return results;
  });
}

async function atOne(
  part: Part,
  name: string,
  system: System,
  means: Means,
  wish: Omit<Wish, 'seconds'>,
): Promise<readonly Result[]> {
  return await whileOpen(system, means, async () => [
    await one({ part, system: name, at: `${wish.perSecond ?? 0}/s` }, system, means, {
      ...wish,
      seconds: means.seconds,
    }),
  ]);
}

async function stored(
  engine: 'SQLite' | 'PostgreSQL',
  conversations: number,
  means: Means,
): Promise<readonly Result[]> {
  const fill = filledWith(conversations);
  const at = conversations.toLocaleString('en');
  means.tell(`${engine}: is filled with ${at} conversations`);
  const system =
    engine === 'SQLite'
      ? await onSqlite(means.around, fill)
      : await onPostgres(means.around, 1, fill);
  return await whileOpen(system, means, async () => {
    const wish = { ...AT_REST, conversations, seconds: means.seconds };
    const saturated = { ...wish, perSecond: null };
    // What is compared between the sizes is measured when all code has long been warm.
    await means.meter.measure(system, saturated);
    return [
      await one({ part: 'stored', system: `${engine}, 200/s`, at }, system, means, {
        ...wish,
        perSecond: 200,
      }),
      await one({ part: 'stored', system: `${engine}, saturation`, at }, system, means, saturated),
    ];
  });
}

/** Warms it up first: what runs for the first time is slower for everybody. */
async function whileOpen(
  system: System,
  { meter }: Means,
  work: () => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  try {
    await meter.measure(system, { ...AT_REST, perSecond: 250, seconds: 4 });
    return await work();
  } finally {
    await system.close();
  }
}

async function one(
  named: Omit<Result, 'measured'>,
  system: System,
  { meter, tell }: Means,
  wish: Wish,
): Promise<Result> {
  const measured = await meter.measure(system, wish);
  const { acceptedPerSecond, answeredPerSecond, answer } = measured;
  tell(
    `${named.system}, ${named.at}: ${Math.round(acceptedPerSecond)} accepted/s, ` +
      `${Math.round(answeredPerSecond)} answered/s, p99 ${Math.round(answer.p99)} ms`,
  );
  return { ...named, measured };
}
