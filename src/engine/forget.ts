import type { Log } from './log.ts';
import type { Loop } from './loop.ts';
import type { Clock } from './means.ts';
import { repeat } from './repeat.ts';
import type { RetentionStore } from './retention-ports.ts';

interface ForgettingMeans {
  readonly store: RetentionStore;
  /** For how many days talks, and tickets with their notes, are kept. */
  readonly keep: { readonly talks: number; readonly tickets: number };
  readonly now: Clock;
  readonly log: Log;
}

const LOOK_EVERY_MS = 10 * 60_000;
/** Between two parts, so that whoever waits for the database has their turn. */
const REST_MS = 100;

/** The same loop, beside which what is too old is deleted, a little at a time. */
export function withForgetting(loop: Loop, means: ForgettingMeans): Loop {
  const wish = { isStopped: false };
  const work = repeat('forget', () => deleteOld(means, wish), LOOK_EVERY_MS, means.log);
  work.kick();
  return {
    wake: loop.wake,
    hanging: loop.hanging,
    stop: async () => {
      wish.isStopped = true;
      await work.stop();
      await loop.stop();
    },
  };
}

/** Deletes part after part until nothing is too old. */
async function deleteOld(
  { store, keep, now, log }: ForgettingMeans,
  wish: { readonly isStopped: boolean },
): Promise<void> {
  const at = now();
  const kept = {
    talksFrom: at.minus({ days: keep.talks }),
    ticketsFrom: at.minus({ days: keep.tickets }),
    unusedFrom: at.minus({ days: 1 }),
  };
  let rows = 0;
  while (!wish.isStopped) {
    const deleted = await store.deleteOld(kept);
    if (deleted === 0) break;
    rows += deleted;
    await new Promise((rested) => setTimeout(rested, REST_MS));
  }
  if (rows > 0) log.info({ rows }, 'what was too old was deleted');
}
