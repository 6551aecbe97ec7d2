import type { HandOver, Outgoing, Store } from './ports.ts';

/** Words that go out as soon as they are kept, without being looked for in the outbox. */
export interface Places {
  /** Keeps a place free for the words of a turn that ends; null when there is none. */
  reserve(): Place | null;
  /** Waits for all that was handed over. */
  rest(): Promise<void>;
}

interface Place {
  /** Takes the place until they are settled. */
  readonly handOver: HandOver;
  /** Free again, if it was not taken; tells whether it was. */
  readonly leave: () => boolean;
}

/** So many at once; more wait in the outbox, under nobody's lease. `send` must catch for itself. */
export function places(
  send: (row: Outgoing) => Promise<void>,
  most: number,
  wish: { readonly isStopped: boolean },
): Places {
  const taken = new Set<Promise<void>>();
  let reserved = 0;
  return {
    reserve() {
      if (wish.isStopped || taken.size + reserved >= most) return null;
      reserved += 1;
      let isTaken = false;
      return {
        handOver(row) {
          isTaken = true;
          const sending = send(row).finally(() => taken.delete(sending));
          taken.add(sending);
        },
        leave() {
          reserved -= 1;
          return isTaken;
        },
      };
    },
    async rest() {
      await Promise.all(taken);
    },
  };
}

/** The same store; the words of its turns are sent at once where there is a place for them, and else `look` looks for them. */
export function sendingAtOnce<Kept extends Pick<Store, 'commit'>>(
  store: Kept,
  { reserve }: Pick<Places, 'reserve'>,
  look: () => void,
): Kept {
  const commit: Store['commit'] = async (turn, outcome) => {
    const place = reserve();
    try {
      return await store.commit(turn, outcome, place?.handOver);
    } finally {
      if (place?.leave() !== true) look();
    }
  };
  return { ...store, commit };
}
