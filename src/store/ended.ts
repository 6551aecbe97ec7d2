import type { Outgoing, Turn, TurnOutcome } from '../engine/ports.ts';

/** A decided turn, with all that it leaves behind. */
export interface Ended {
  readonly turn: Turn;
  readonly outcome: TurnOutcome;
  /** Who would send its words at once; undefined: whoever takes them. */
  readonly hand?: Hand | undefined;
}

export interface Hand {
  readonly lease: string;
  readonly leaseMs: number;
  /** Called before they are kept, and again when that is tried again; null: others of their talk go before them. */
  readonly take: (row: Outgoing | null) => void;
}
