import type { Turn, TurnOutcome } from '../engine/ports.ts';

/** A decided turn, with all that it leaves behind. */
export interface Ended {
  readonly turn: Turn;
  readonly outcome: TurnOutcome;
}
