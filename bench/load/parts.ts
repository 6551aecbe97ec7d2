import { saturated, stored } from './compared.ts';
import type { Wish } from './measure.ts';
import { AT_REST, type Means, one, type Part, type Result, whileOpen } from './opened.ts';
import {
  ON_POSTGRES,
  ON_SQLITE,
  onPostgres,
  onSqlite,
  peer,
  PEERS,
  type System,
} from './systems.ts';

const RATES: readonly (number | null)[] = [50, 200, 500, null];

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
      return await atRates(part, ON_SQLITE, await onSqlite(around), means);
    case 'postgres':
      return await inOrder([1, 2, 4], async (workers) =>
        atRates(
          part,
          `${ON_POSTGRES}, ${workers} worker${workers === 1 ? '' : 's'}`,
          await onPostgres(around, workers),
          means,
        ),
      );
    case 'peers':
      return await inOrder(PEERS, async ([file, name]) =>
        atRates(part, name, await peer(around, file), means),
      );
    case 'in-turns':
      return await saturated(part, means);
    case 'stored':
      return await inOrder(means.stores, (store) => stored(store, means));
    case 'texts':
      return await atOne(part, ON_SQLITE, await onSqlite(around), means, {
        ...AT_REST,
        kind: 'text',
        perSecond: 200,
      });
  }
}

async function inOrder<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(...(await work(item)));
  return results;
}

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
  return await whileOpen([system], means, async () => {
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
  return await whileOpen([system], means, async () => [
    await one({ part, system: name, at: `${wish.perSecond ?? 0}/s` }, system, means, {
      ...wish,
      seconds: means.seconds,
    }),
  ]);
}
