import { setTimeout as pause } from 'node:timers/promises';
import type { WholeStore } from '../store/store.ts';

/** So many webhooks kept at once are a rush: they come faster than one process takes them beside its turns. */
const RUSH = 16;
/** With nothing else to do for so long, a process hears of a rush that goes on. */
const LISTENS_MS = 5;
/** However many come: then the merchants who wait are answered for a moment. */
const LONGEST_MS = 250;

/**
 * The same store, for a process that takes webhooks and turns: in a rush webhooks are kept first, since LINE gives up on
 * those that it does not see accepted, while a turn that waits loses nothing.
 */
export function arrivalsFirst(store: WholeStore): WholeStore {
  let inHand = 0;
  let isRush = false;
  const look = () => {
    if (inHand >= RUSH) isRush = true;
  };
  return {
    ...store,
    async receive(arrivals) {
      inHand += 1;
      look();
      await store.receive(arrivals).finally(() => {
        inHand -= 1;
      });
    },
    async takeTurns(limit) {
      const until = performance.now() + LONGEST_MS;
      while (isRush && performance.now() < until) {
        isRush = false;
        await pause(LISTENS_MS);
        look();
      }
      return await store.takeTurns(limit);
    },
  };
}
