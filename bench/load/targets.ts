import type { Measured } from './measure.ts';
import type { Part, Result } from './opened.ts';

interface Target {
  readonly name: string;
  readonly bound: string;
  readonly value: number;
  readonly isMet: boolean;
}

type Find = (part: Part, system: string, at?: string) => Measured | undefined;

const RULES: readonly {
  readonly name: string;
  readonly least?: number;
  readonly most?: number;
  readonly value: (find: Find, results: readonly Result[]) => number | null;
}[] = [
  {
    name: 'accepted on SQLite, against the echo',
    least: 0.7,
    value: (find) => againstEcho(find, find('in-turns', 'Madoguchi, SQLite')),
  },
  {
    name: 'accepted on PostgreSQL, against the echo',
    least: 0.5,
    value: (find) => againstEcho(find, find('in-turns', 'Madoguchi, PostgreSQL')),
  },
  {
    name: 'turns/s on SQLite',
    least: 1500,
    value: (find) => find('in-turns', 'Madoguchi, SQLite')?.answeredPerSecond ?? null,
  },
  {
    name: 'turns/s on PostgreSQL, with as many workers as are best',
    least: 700,
    value: (_find, results) => best(results, 'postgres'),
  },
  {
    // The bare echo is the yardstick of acceptance above; nothing that keeps a talk answers as often.
    name: 'turns/s on SQLite, against the best peer but the bare echo',
    least: 1,
    value: (find, results) => againstPeers(results, find('in-turns', 'Madoguchi, SQLite')),
  },
  {
    name: 'the same on PostgreSQL',
    least: 1,
    value: (find, results) => againstPeers(results, find('in-turns', 'Madoguchi, PostgreSQL')),
  },
  {
    name: 'answer p99 at 200/s on SQLite, ms',
    most: 100,
    value: (find) => find('sqlite', '', '200/s')?.answer.p99 ?? null,
  },
  {
    name: 'answer p99 at 200/s on PostgreSQL with one worker, ms',
    most: 100,
    value: (find) => find('postgres', '', '200/s')?.answer.p99 ?? null,
  },
  {
    name: 'the same with four workers, on the machine that has all else too',
    most: 100,
    value: (find) => find('postgres', 'Madoguchi, PostgreSQL, 4', '200/s')?.answer.p99 ?? null,
  },
  {
    name: 'CPU of a turn with 1,000,000 stored against 1,000, SQLite',
    most: 1.1,
    value: (find) => growth(find, 'SQLite'),
  },
  {
    name: 'the same on PostgreSQL, with that of the database',
    most: 1.1,
    value: (find) => growth(find, 'PostgreSQL'),
  },
  {
    name: 'turns/s with 1,000,000 stored against 1,000, SQLite',
    least: 0.9,
    value: (find) => kept(find, 'SQLite'),
  },
  {
    name: 'the same on PostgreSQL',
    least: 0.9,
    value: (find) => kept(find, 'PostgreSQL'),
  },
];

/** How far the targets are met, of those that were measured. */
export function targetsOf(results: readonly Result[]): readonly Target[] {
  const find: Find = (part, system, at = 'saturation') =>
    results.find((one) => one.part === part && one.at === at && one.system.startsWith(system))
      ?.measured;
  return RULES.flatMap(({ name, least = -Infinity, most = Infinity, value: valueOf }) => {
    const value = valueOf(find, results);
    if (value === null) return [];
    const bound = most === Infinity ? `≥ ${least}` : `≤ ${most}`;
    return [{ name, bound, value, isMet: value >= least && value <= most }];
  });
}

function againstEcho(find: Find, ours: Measured | undefined): number | null {
  const echo = find('in-turns', 'Express')?.acceptedPerSecond;
  return ours && echo ? ours.acceptedPerSecond / echo : null;
}

/** Turns a second, against the best of those beside us but the bare echo. */
function againstPeers(results: readonly Result[], ours: Measured | undefined): number | null {
  const others = results.filter(({ system }) => !/^(?:Madoguchi|Express)/.test(system));
  const peers = best(others, 'in-turns');
  return ours && peers ? ours.answeredPerSecond / peers : null;
}

function best(results: readonly Result[], part: Part): number | null {
  const rates = results
    .filter((one) => one.part === part && one.at === 'saturation')
    .map(({ measured }) => measured.answeredPerSecond);
  return rates.length === 0 ? null : Math.max(...rates);
}

function kept(find: Find, engine: string): number | null {
  return againstFew(find, `${engine}, saturation`, (of) => of.answeredPerSecond);
}

function growth(find: Find, engine: string): number | null {
  return againstFew(find, `${engine}, 200/s`, (of) => of.cpuMsPerEvent + of.databaseCpuMsPerEvent);
}

/** A figure with a million conversations stored, as a share of the same with a thousand. */
function againstFew(find: Find, system: string, figure: (of: Measured) => number): number | null {
  const [few, many] = ['1,000', '1,000,000'].map((at) => {
    const measured = find('stored', system, at);
    return measured && figure(measured);
  });
  return few && many ? many / few : null;
}
