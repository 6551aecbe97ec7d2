import type { DateTime } from 'luxon';
import type { HandOffReason } from '../core/effect.ts';
import type { Heard } from '../engine/heard-ports.ts';

/** Whole days in Japan: from the beginning of the first to the end of the last. */
export interface Days {
  readonly first: DateTime;
  readonly last: DateTime;
}

export interface DayCount {
  /** Such as 2025-08-19. */
  readonly day: string;
  readonly count: number;
}

/** A ticket as far as figures are made of it. */
export interface CountedTicket {
  readonly conversation: string;
  readonly reason: HandOffReason;
  /** Of its opening. */
  readonly day: string;
  /** From its opening until somebody wrote; null: nobody has. */
  readonly replyMinutes: number | null;
  /** From its opening until it was over; null: it is not. */
  readonly endMinutes: number | null;
}

/** All that figures are made of. Nothing of it holds words. */
export interface RawFigures {
  /** Of merchants who spoke with the bot on that day. */
  readonly talks: readonly DayCount[];
  readonly tickets: readonly CountedTicket[];
  readonly topics: readonly {
    readonly topic: string;
    readonly hour: number;
    readonly count: number;
  }[];
  readonly heard: readonly { readonly heard: Heard; readonly count: number }[];
  /** Terminals that were seen with the update for the first time. */
  readonly updated: readonly DayCount[];
  /** Seen with it before the first day. */
  readonly updatedBefore: number;
  /** What merchants answered when they were asked whether the help was good. */
  readonly ratings: readonly (DayCount & { readonly rating: 'good' | 'fair' | 'bad' })[];
  /** Sent by push, which counts against LINE's quota. */
  readonly pushes: readonly DayCount[];
}

export interface FigureStore {
  read(days: Days): Promise<RawFigures>;
  /** These terminals are seen with the update; when one was first seen so stays. */
  noteUpdated(terminalIds: readonly string[], at: DateTime): Promise<void>;
}
