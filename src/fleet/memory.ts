import type { DateTime } from 'luxon';

/** What somebody told, and when they were asked. */
export interface Told {
  readonly askedAt: DateTime;
}

/** What was told last of each shop, for a short while. Whoever asks for the same at the same time gets the same answer. */
export interface Memory<T extends Told> {
  /** Asked after `since`, and less than a minute ago; null: nothing of that kind. */
  readonly recall: (key: string, since: DateTime | null) => T | null;
  /** Told within the last quarter of an hour: better than nothing, with its times. */
  readonly recallOld: (key: string) => T | null;
  readonly keep: (key: string, told: T) => void;
  /** Something has happened: what was told before does not count. */
  readonly forget: (key: string) => void;
}

const FRESH_SECONDS = 60;
const OLD_SECONDS = 15 * 60;
/** Shops; a process that serves more asks some of them again. */
const MOST = 2000;

export function createMemory<T extends Told>(now: () => DateTime): Memory<T> {
  const kept = new Map<string, T>();
  // On a clock that was set back, or stands still, nothing is a moment ago.
  const isWithin = ({ askedAt }: T, seconds: number): boolean => {
    const age = now().diff(askedAt).as('seconds');
    return age > 0 && age < seconds;
  };
  return {
    recall: (key, since) => {
      const told = kept.get(key);
      if (told === undefined || !isWithin(told, FRESH_SECONDS)) return null;
      return since === null || told.askedAt > since ? told : null;
    },
    recallOld: (key) => {
      const told = kept.get(key);
      return told !== undefined && isWithin(told, OLD_SECONDS) ? told : null;
    },
    keep: (key, told) => {
      kept.delete(key);
      kept.set(key, told);
      const [oldest] = kept.size > MOST ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
    },
    forget: (key) => void kept.delete(key),
  };
}
