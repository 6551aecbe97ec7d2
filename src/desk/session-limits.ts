/** A shift. Whoever works longer signs in once more. */
export const LONGEST_SESSION = { hours: 12 } as const;

/** So long a proof of who somebody is opens what asks for a fresh one: a few acts in a row, and no coffee break. */
export const PROOF_LASTS = { minutes: 10 } as const;

/** So long nobody touched the page. A quiet desk is watched without touching it, so it is not short. */
export const IDLE_SESSION = { hours: 2 } as const;
