import { useRef, useState } from 'react';

export interface Held<T> {
  readonly value: T;
  readonly hold: (wish: T) => void;
  /** Orders it, and shows it until the answer is there. */
  readonly settle: (wish: T) => Promise<void>;
}

/** While the hand is on a control, the hand's value counts and not what the server last said. */
export function useHeld<T>(told: T, order: (wish: T) => Promise<void>): Held<T> {
  const [held, setHeld] = useState<{ readonly wish: T } | null>(null);
  const orders = useRef(0);
  return {
    value: held === null ? told : held.wish,
    hold: (wish) => setHeld({ wish }),
    settle: async (wish) => {
      setHeld({ wish });
      const mine = ++orders.current;
      await order(wish);
      // The answer to an earlier step of the slider is old by now.
      if (mine === orders.current) setHeld(null);
    },
  };
}
