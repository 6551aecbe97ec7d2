import type { DateTime } from 'luxon';
import type { Outgoing } from '../engine/ports.ts';

/** Tells a LINE that is out of order from one that takes all but these words. */
export interface Lonely {
  /** LINE took a message. */
  tookOne(): void;
  /** A try of this push ended in doubt once more: whether all behind it has waited for long enough. */
  isPastHope(row: Outgoing, now: DateTime): boolean;
}

// As long as LINE itself may be out of order words keep their place: others would overtake them.
const LEAST_AGE_MS = 15 * 60 * 1000;
/** So often it failed, and LINE had taken another message since the time before. */
const TRIES_ALONE = 3;
/** Who is forgotten is counted anew. */
const MOST_WATCHED = 1000;

/** Pushes that LINE fails on again and again while it takes others: each keeps its whole talk waiting. */
export function createLonely(): Lonely {
  let taken = 0;
  const watched = new Map<number, { readonly taken: number; readonly alone: number }>();
  return {
    tookOne() {
      taken += 1;
    },
    isPastHope(row, now) {
      const before = watched.get(row.id) ?? { taken, alone: 0 };
      const alone = before.alone + (taken > before.taken ? 1 : 0);
      watched.delete(row.id);
      const age = now.toMillis() - row.saidAt.toMillis();
      if (alone >= TRIES_ALONE && age >= LEAST_AGE_MS) return true;
      watched.set(row.id, { taken, alone });
      const [oldest] = watched.keys();
      if (watched.size > MOST_WATCHED && oldest !== undefined) watched.delete(oldest);
      return false;
    },
  };
}
