export interface Bell {
  readonly ring: () => void;
  readonly whenRung: (listener: () => void) => void;
}

/** Lets the store tell of what was done before anybody is there to hear it. One listener. */
export function createBell(): Bell {
  let heard: (() => void) | null = null;
  return {
    ring: () => heard?.(),
    whenRung: (listener) => {
      heard = listener;
    },
  };
}
