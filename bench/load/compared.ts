import { filledWith } from './fill.ts';
import { inTurns } from './in-turns.ts';
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

const STORED = [1000, 100_000, 1_000_000] as const;

/** Who is compared with whom by the targets, all open at once. */
export async function saturated(part: Part, means: Means): Promise<readonly Result[]> {
  const { around } = means;
  const opened = [
    { system: ON_SQLITE, opened: await onSqlite(around) },
    { system: `${ON_POSTGRES}, 1 worker`, opened: await onPostgres(around, 1) },
    ...(await Promise.all(
      PEERS.map(async ([file, system]) => ({ system, opened: await peer(around, file) })),
    )),
  ];
  return await each(
    opened.flatMap(({ system, opened: open }) =>
      open === null
        ? []
        : [{ named: { part, system, at: 'saturation' }, system: open, wish: saturation(means) }],
    ),
    means,
  );
}

const saturation = ({ seconds }: Means): Wish => ({ ...AT_REST, perSecond: null, seconds });

/** With few conversations stored and with many, all open at once. */
export async function stored(
  store: Means['stores'][number],
  means: Means,
): Promise<readonly Result[]> {
  const engine = store === 'sqlite' ? 'SQLite' : 'PostgreSQL';
  const contenders: Named[] = [];
  for (const conversations of STORED) {
    const at = conversations.toLocaleString('en');
    means.tell(`${engine}: is filled with ${at} conversations`);
    const fill = filledWith(conversations);
    const system =
      store === 'sqlite'
        ? await onSqlite(means.around, fill)
        : await onPostgres(means.around, 1, fill);
    const wish = { ...saturation(means), conversations };
    const named = { part: 'stored', at } as const;
    contenders.push(
      { named: { ...named, system: `${engine}, saturation` }, system, wish },
      {
        named: { ...named, system: `${engine}, 200/s` },
        system,
        wish: { ...wish, perSecond: 200 },
      },
    );
  }
  return await each(contenders, means);
}

interface Named {
  readonly named: Omit<Result, 'measured'>;
  readonly system: System;
  readonly wish: Wish;
}

async function each(contenders: readonly Named[], means: Means): Promise<readonly Result[]> {
  const systems = [...new Set(contenders.map(({ system }) => system))];
  return await whileOpen(systems, means, async () => {
    const measured = await inTurns(contenders, async ({ named, system, wish }) => {
      return (await one(named, system, means, wish)).measured;
    });
    return measured.map(({ named, measured: middle }) => ({ ...named, measured: middle }));
  });
}
