/** What is assumed of the morning; none of it is known, so it is varied. */
export interface Assumed {
  readonly merchants: number;
  /** The share of them that writes at all before noon. */
  readonly share: number;
  readonly eventsPerTalk: number;
  /** Of those who write, how many do at eight o'clock sharp, when terminals are switched on and show the dialog. */
  readonly atEight: number;
}

export interface Means {
  readonly workers: number;
  /** Of one core, for one event from the webhook to LINE. */
  readonly cpuMsPerEvent: number;
  /** How much of a core may be used before waits grow by themselves. */
  readonly usable: number;
  /** Turns a second that one database commits. */
  readonly databasePerSecond: number;
  /** Calls a second that LINE takes of one channel. */
  readonly linePerSecond: number;
}

export interface Outcome {
  readonly peakPerSecond: number;
  readonly limitedBy: 'nothing' | 'workers' | 'database' | 'LINE';
  readonly longestWaitSeconds: number;
  readonly waitedOverFive: number;
  /** Answers that came after the reply token had ended, so that they are pushes and cost. */
  readonly pushes: number;
}

const FROM = 7.5 * 3600;
const TO = 13 * 3600;
const EIGHT = 8 * 3600;
/** The crowd of eight o'clock thins out by half in seven minutes. */
const THINS_OUT = 600;
const SHOPS_OPEN = 9.75 * 3600;
const SPREAD = 45 * 60;
const BETWEEN_MESSAGES = 25;
/** An answer is a reply, every third one after a typing sign. */
const CALLS_PER_EVENT = 1.33;
/** What LINE's token lives, less a margin (`src/engine/deliver.ts`). */
const TOKEN_SECONDS = 50;

/** Events a second, each second of the morning. */
export function arrivals({ merchants, share, eventsPerTalk, atEight }: Assumed): readonly number[] {
  const talks = merchants * share;
  const begun = Array.from({ length: TO - FROM }, (_, at) => {
    const second = FROM + at;
    const early = second < EIGHT ? 0 : Math.exp(-(second - EIGHT) / THINS_OUT) / THINS_OUT;
    const late =
      Math.exp(-((second - SHOPS_OPEN) ** 2) / (2 * SPREAD ** 2)) /
      (SPREAD * Math.sqrt(2 * Math.PI));
    return talks * (atEight * early + (1 - atEight) * late);
  });
  return begun.map((_, at) => {
    let events = 0;
    for (let one = 0; one < eventsPerTalk; one += 1)
      events += begun[at - one * BETWEEN_MESSAGES] ?? 0;
    return events;
  });
}

/** The morning second by second: what cannot be answered waits, in order. */
export function live(curve: readonly number[], means: Means): Outcome {
  const limits = {
    workers: (means.workers * 1000 * means.usable) / means.cpuMsPerEvent,
    database: means.databasePerSecond,
    LINE: means.linePerSecond / CALLS_PER_EVENT,
  };
  const perSecond = Math.min(limits.workers, limits.database, limits.LINE);
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
  const peak = Math.max(...curve);
  const names = ['workers', 'database', 'LINE'] as const;
  const first = names.find((name) => limits[name] === perSecond) ?? 'workers';
  return {
    peakPerSecond: peak,
    limitedBy: peak <= perSecond ? 'nothing' : first,
    longestWaitSeconds: longest,
    waitedOverFive: late,
    pushes,
  };
}
