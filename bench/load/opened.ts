import type { Measured, Meter, Wish } from './measure.ts';
import type { Surroundings, System } from './systems.ts';

export const PARTS = ['sqlite', 'postgres', 'peers', 'in-turns', 'stored', 'texts'] as const;
export type Part = (typeof PARTS)[number];
export const STORES = ['sqlite', 'postgres'] as const;

export interface Result {
  readonly part: Part;
  readonly system: string;
  /** Which rate, or how much was stored. */
  readonly at: string;
  readonly measured: Measured;
}

export interface Means {
  readonly around: Surroundings;
  readonly meter: Meter;
  readonly seconds: number;
  /** Which ones the part `stored` fills. */
  readonly stores: readonly (typeof STORES)[number][];
  readonly tell: (line: string) => void;
}

/** More than are ever in hand at once, few enough to be met often. */
const CONVERSATIONS = 2000;
/** At saturation: so that the last is answered while its reply token lives. */
const MOST_AT_ONCE = 6000;

export const AT_REST = { kind: 'tap', most: MOST_AT_ONCE, conversations: CONVERSATIONS } as const;

/** Warms them up first: what runs for the first time is slower for everybody. */
export async function whileOpen(
  systems: readonly System[],
  { meter }: Means,
  work: () => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  try {
    for (const system of systems) {
      await meter.measure(system, { ...AT_REST, perSecond: 250, seconds: 4 });
    }
    return await work();
  } finally {
    for (const system of systems) await system.close();
  }
}

/** One run, told while the next ones go on. */
export async function one(
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
