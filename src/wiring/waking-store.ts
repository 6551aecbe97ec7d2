import type { WholeStore } from '../store/store.ts';

/** The same store; `told` hears of everything in it that a page of the desk may show. */
export function telling(store: WholeStore, told: () => void): WholeStore {
  const after =
    <Given extends readonly unknown[], Done>(act: (...given: Given) => Promise<Done>) =>
    async (...given: Given): Promise<Done> => {
      const done = await act(...given);
      told();
      return done;
    };
  return {
    ...store,
    receive: after((...given) => store.receive(...given)),
    commit: after((...given) => store.commit(...given)),
    settle: after((...given) => store.settle(...given)),
    desk: {
      ...store.desk,
      act: after((...given) => store.desk.act(...given)),
      sit: after((...given) => store.desk.sit(...given)),
    },
  };
}

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
      act: async (...given) => {
        const acted = await store.desk.act(...given);
        wake();
        return acted;
      },
    },
  };
}
