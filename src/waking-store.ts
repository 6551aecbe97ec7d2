import type { WholeStore } from './store/store.ts';

/** The same store; what is kept from outside is looked at without delay. */
export function waking(store: WholeStore, wake: () => void): WholeStore {
  return {
    ...store,
    receive: async (arrivals) => {
      await store.receive(arrivals);
      wake();
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
