/** Lets so many work at the same time; the others wait in the order they came. */
export interface AtOnce {
  /** True when it is one's turn, false when `signal` ended the waiting. */
  readonly enter: (signal: AbortSignal) => Promise<boolean>;
  /** Must follow every `enter` that gave true. */
  readonly leave: () => void;
}

export function createAtOnce(most: number): AtOnce {
  let inside = 0;
  const waiting = new Set<() => void>();
  return {
    enter: async (signal) => {
      if (signal.aborted) return false;
      if (inside < most) {
        inside += 1;
        return true;
      }
      return await new Promise<boolean>((resolve) => {
        const giveUp = () => {
          waiting.delete(goOn);
          resolve(false);
        };
        const goOn = () => {
          signal.removeEventListener('abort', giveUp);
          resolve(true);
        };
        waiting.add(goOn);
        signal.addEventListener('abort', giveUp, { once: true });
      });
    },
    leave: () => {
      const [next] = waiting;
      if (next === undefined) {
        inside -= 1;
        return;
      }
      // The place is handed on: nobody who comes now can slip in between.
      waiting.delete(next);
      next();
    },
  };
}
