/** Keeps from calling what has just failed again and again. */
export interface Breaker {
  /** Whether a call may be made now; after the pause one call is let through to find out. */
  readonly mayCall: () => boolean;
  /** Whether it keeps from calling, or lets one through to find out. */
  readonly isOpen: () => boolean;
  readonly succeeded: () => void;
  readonly failed: () => void;
  /** The call told nothing about the other side. */
  readonly forgotten: () => void;
}

const FAILURES_IN_A_ROW = 4;
const PAUSE_MS = 60_000;

export function createBreaker(nowMs: () => number): Breaker {
  let failures = 0;
  let opensAgainAt = 0;
  let isTrying = false;
  const isOpen = () => failures >= FAILURES_IN_A_ROW;
  return {
    isOpen,
    mayCall: () => {
      if (!isOpen()) return true;
      if (isTrying || nowMs() < opensAgainAt) return false;
      isTrying = true;
      return true;
    },
    succeeded: () => {
      failures = 0;
      isTrying = false;
    },
    failed: () => {
      failures += 1;
      isTrying = false;
      if (isOpen()) opensAgainAt = nowMs() + PAUSE_MS;
    },
    forgotten: () => {
      isTrying = false;
    },
  };
}
