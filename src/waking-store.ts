import type { WholeStore } from './store/store.ts';

/** The same store; what is kept from outside is looked at without delay. */
export function waking(store: WholeStore, wake: () => void): WholeStore {
  return {
    ...store,
    receive: async (arrivals) => {
      await store.receive(arrivals);
      wake();
    },
    wakeWatches: async (...event) => {
      const woken = await store.wakeWatches(...event);
      wake();
      return woken;
    },
    desk: {
      ...store.desk,
      tell: async (...told) => {
        await store.desk.tell(...told);
        wake();
      },
    },
  };
}
