import { live, MORNING_HOURS } from './morning.ts';

/** The reader's own, in one currency. */
export interface Prices {
  readonly coreHour: number;
  readonly gbMonth: number;
  readonly push: number;
}

/** Events a second that one core of each answers, and all of LINE. */
export interface Rates {
  readonly workers: number;
  readonly web: number;
  readonly database: number;
  readonly LINE: number;
}

export interface Load {
  readonly curve: readonly number[];
  readonly bytes: number;
  readonly reminders: number;
}

export interface Bill {
  readonly cores: Readonly<Record<'workers' | 'web' | 'database', number>>;
  /** Of all of them, the database's too, from before the morning to its end. */
  readonly coreHours: number;
  /** What of that is calculated in; the rest stands ready. */
  readonly usedCoreHours: number;
  readonly gb: number;
  readonly pushes: number;
  readonly machines: number;
  readonly disk: number;
  readonly line: number;
  readonly sum: number;
}

/** One more than are needed: one of them may be exchanged, or fail. */
const SPARE_WORKERS = 1;

/** The fewest cores with which nothing waits for us, and what they, the disk for a month and the pushes come to. */
export function billOf({ curve, bytes, reminders }: Load, rates: Rates, prices: Prices): Bill {
  const peak = curve.reduce((most, events) => Math.max(most, events), 0);
  const needed = Math.min(peak, rates.LINE);
  const fewest = (rate: number) => Math.ceil(needed / rate);
  const workers = fewest(rates.workers);
  const [web, database] = [fewest(rates.web), fewest(rates.database)];
  const limits = {
    workers: workers * rates.workers,
    web: web * rates.web,
    database: database * rates.database,
    LINE: rates.LINE,
  };
  const cores = { workers: workers + SPARE_WORKERS, web, database };
  const coreHours = (cores.workers + web + database) * MORNING_HOURS;
  const gb = bytes / 1e9;
  const pushes = live(curve, { limits }).pushes + reminders;
  const [machines, disk, line] = [
    coreHours * prices.coreHour,
    gb * prices.gbMonth,
    pushes * prices.push,
  ];
  const sum = machines + disk + line;
  return {
    cores,
    coreHours,
    usedCoreHours: used(curve, rates),
    gb,
    pushes,
    machines,
    disk,
    line,
    sum,
  };
}

function used(curve: readonly number[], { workers, web, database }: Rates): number {
  const events = curve.reduce((all, some) => all + some, 0);
  return (events * (1 / workers + 1 / web + 1 / database)) / 3600;
}
