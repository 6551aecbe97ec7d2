/** What is assumed of the morning; none of it is known, so it is varied. */
export interface Assumed {
  readonly merchants: number;
  /** The share of them that writes at all before noon. */
  readonly share: number;
  readonly eventsPerTalk: number;
  /** Of those who write, how many do when terminals are switched on and show the dialog. */
  readonly atEight: number;
  /** The dialog comes to one part of the merchants each hour from eight, over so many hours. */
  readonly hours: number;
}

export interface Means {
  /** Events a second of each part; the one with the least of it is the limit. */
  readonly limits: Readonly<Record<Part, number>>;
}

type Part = 'workers' | 'web' | 'database' | 'LINE';

export interface Outcome {
  readonly peakPerSecond: number;
  readonly limitedBy: Part | 'nothing';
  readonly longestWaitSeconds: number;
  readonly waitedOverFive: number;
  /** Answers that came after the reply token had ended, so that they are pushes and cost. */
  readonly pushes: number;
}

const HOUR = 3600;
const FROM = 7.5 * HOUR;
const TO = 13 * HOUR;
/** So long machines stand ready for it. */
export const MORNING_HOURS = (TO - FROM) / HOUR;
const EIGHT = 8 * HOUR;
/** The crowd of eight o'clock thins out by half in seven minutes. */
const THINS_OUT = 600;
const SHOPS_OPEN = 9.75 * HOUR;
const SPREAD = 45 * 60;
const BETWEEN_MESSAGES = 25;
/** What LINE's token lives, less a margin (`src/engine/deliver.ts`). */
const TOKEN_SECONDS = 50;

/** Events a second, each second of the morning. */
export function arrivals(assumed: Assumed): readonly number[] {
  const { merchants, share, eventsPerTalk, atEight } = assumed;
  const begun = Array.from({ length: TO - FROM }, (_, at) => {
    const second = FROM + at;
    const early = crowd(second, assumed.hours);
    return merchants * share * (atEight * early + (1 - atEight) * opening(second));
  });
  return begun.map((_, at) => {
    let events = 0;
    for (let one = 0; one < eventsPerTalk; one += 1)
      events += begun[at - one * BETWEEN_MESSAGES] ?? 0;
    return events;
  });
}

function crowd(second: number, hours: number): number {
  let share = 0;
  for (let hour = 0; hour < hours; hour += 1) {
    const since = second - EIGHT - hour * HOUR;
    if (since >= 0) share += Math.exp(-since / THINS_OUT) / THINS_OUT / hours;
  }
  return share;
}

function opening(second: number): number {
  const spread = SPREAD * Math.sqrt(2 * Math.PI);
  return Math.exp(-((second - SHOPS_OPEN) ** 2) / (2 * SPREAD ** 2)) / spread;
}

/** The morning second by second: what cannot be answered waits, in order. */
export function live(curve: readonly number[], { limits }: Means): Outcome {
  const parts = ['workers', 'web', 'database', 'LINE'] as const;
  const perSecond = Math.min(...parts.map((part) => limits[part]));
  let waiting = 0;
  let longest = 0;
  let late = 0;
  let pushes = 0;
  for (const events of curve) {
    waiting = Math.max(0, waiting + events - perSecond);
    const wait = waiting / perSecond;
    longest = Math.max(longest, wait);
    if (wait > 5) late += events;
    if (wait > TOKEN_SECONDS) pushes += events;
  }
  const peak = curve.reduce((most, events) => Math.max(most, events), 0);
  const first = parts.find((part) => limits[part] === perSecond) ?? 'workers';
  return {
    peakPerSecond: peak,
    limitedBy: peak <= perSecond ? 'nothing' : first,
    longestWaitSeconds: longest,
    waitedOverFive: late,
    pushes,
  };
}
