import type { DateTime } from 'luxon';
import type { AccountChange, BoundMerchant } from '../core/account.ts';
import type { KeptEvent } from '../core/event.ts';
import type { Language } from '../core/reading.ts';
import type { ConversationState } from '../core/state.ts';
import type { AccountStore } from './account-ports.ts';
import type { FleetStore } from './fleet-ports.ts';
import type { OperationStore } from './operation-ports.ts';
import type { TurnFigures } from './heard-ports.ts';
import type { RatingChange, RatingStore } from './rating-ports.ts';
import type { TalkLine, TalkPart, TurnTrace } from './talk-ports.ts';
import type { NewTicket, QueueStore, Ticket, TicketChange } from './ticket-ports.ts';

export type { NewTicket, Ticket, TicketChange };

/** One thing that arrived, not yet kept. `eventId` makes keeping it twice harmless. */
export interface Arrival {
  readonly eventId: string;
  /** The LINE user id: one user, one conversation. */
  readonly conversation: string;
  readonly event: KeptEvent;
  /** On the product's clock (the demo clock in a demo). */
  readonly receivedAt: DateTime;
  readonly replyToken: string | null;
  /** `standby`: another channel holds the talk; kept, nothing is sent. */
  readonly mode: 'active' | 'standby';
}

/** A conversation in hand, under a lease that only this worker holds: its oldest waiting event, or a burst of messages as one. */
export interface Turn {
  readonly lease: string;
  readonly conversation: string;
  /** The newest event's number in the inbox: unique, rising. */
  readonly number: number;
  /** Of all events that this turn answers, oldest first. */
  readonly numbers: readonly number[];
  /** Those among them whose words were gone when the turn began. */
  readonly takenBack: readonly number[];
  readonly event: KeptEvent;
  readonly receivedAt: DateTime;
  readonly replyToken: string | null;
  readonly mode: 'active' | 'standby';
  readonly state: ConversationState;
  readonly merchant: BoundMerchant | null;
  readonly attempts: number;
}

/** All that one turn leaves behind, kept in one transaction with its events' done-marks. */
export interface TurnOutcome {
  readonly state: ConversationState;
  /** One row of the outbox: at most five LINE messages that go out together; empty says nothing. */
  readonly messages: readonly unknown[];
  /** What the conversation hears (`notSent`) when these messages are given up unsent; null: nothing. */
  readonly ifNotSent: string | null;
  readonly timers: readonly SetTimer[];
  readonly cancelledTimers: readonly string[];
  readonly ticket: NewTicket | null;
  readonly ticketChanges: readonly TicketChange[];
  readonly ratings: readonly RatingChange[];
  readonly accountChanges: readonly AccountChange[];
  /** Ids of LINE messages whose words must be blanked wherever they are kept. */
  readonly blankedMessages: readonly string[];
  /** What was understood and decided, for the desk and for replay: no merchant's words. */
  readonly trace: TurnTrace;
  readonly figures: TurnFigures;
  /** It could not be decided, however often it was tried; for the figures. */
  readonly isGivenUp?: true;
  /** The product's clock. */
  readonly at: DateTime;
}

export interface SetTimer {
  readonly timer: string;
  readonly dueAt: DateTime;
  readonly about: string;
}

/** One outbox row in hand, under a lease. */
export interface Outgoing {
  readonly id: number;
  readonly lease: string;
  readonly conversation: string;
  readonly messages: readonly unknown[];
  readonly replyToken: string | null;
  /** When the reply token was received, on the product's clock. */
  readonly receivedAt: DateTime;
  /** When the words were made, on the same clock. */
  readonly saidAt: DateTime;
  /** Made once with the row: the same push twice is one push. */
  readonly retryKey: string;
  /** Tries recorded before this one; 0 = none. */
  readonly attempts: number;
  /** The way of the last recorded try, null before the first. */
  readonly lastWay: 'reply' | 'push' | null;
  /** The conversation says it another time if these words cannot be sent: no push is worth waiting for. */
  readonly isSaidLater: boolean;
  /** They allow what may be wrong minutes later: then they are not sent any more. */
  readonly isSoonUntrue: boolean;
  /** True when the last try's outcome was never learnt (time-out, 5xx, crash). */
  readonly isAmbiguous: boolean;
  /** The way of the try that begins now, where it was recorded with the words. */
  readonly recorded?: 'reply' | null;
}

interface Later {
  readonly outcome: 'later';
  readonly afterMs: number;
  readonly because: string;
  readonly isAmbiguous: boolean;
}

export type Settlement =
  | { readonly outcome: 'sent'; readonly lineMessageIds: readonly string[] }
  | Later
  | { readonly outcome: 'unknown' | 'never'; readonly because: string };

export type HandOver = (row: Outgoing) => void;

/** Where conversations are kept. SQLite and PostgreSQL pass the same suite (`test/store`). */
export interface Store extends AccountStore, FleetStore, OperationStore, QueueStore, RatingStore {
  /** Keeps arrivals durably in one commit; those whose `eventId` is known are ignored. Throws when nothing could be kept. */
  receive(arrivals: readonly Arrival[]): Promise<void>;
  /** Leases up to `limit` free conversations and gives what waits first in each. */
  takeTurns(limit: number): Promise<readonly Turn[]>;
  /**
   * Keeps the whole outcome; false when the lease was lost meanwhile, and then nothing of it is kept. Words that nothing of
   * their talk goes before are handed over once they are kept, as if they had been taken.
   */
  commit(turn: Turn, outcome: TurnOutcome, handOver?: HandOver): Promise<boolean>;
  /** Gives a failed turn back: waits `afterMs`, or parks its events for good when `afterMs` is null. */
  giveBack(turn: Turn, because: string, afterMs: number | null): Promise<void>;
  /** Turns timers due at `now` into waiting events, each once; gives how many. */
  ringTimers(now: DateTime): Promise<number>;
  /** Puts tickets back in the queue whose holders were not seen for a while; gives how many. */
  releaseLapsed(now: DateTime): Promise<number>;
  /** What is set to ring in a conversation, soonest first. */
  timers(conversation: string): Promise<readonly SetTimer[]>;
  /** Leases up to `limit` outbox rows, of each conversation the oldest; one that backs off long is passed by. */
  takeOutgoing(limit: number): Promise<readonly Outgoing[]>;
  /** Recorded before the call to LINE, so that a crash in the middle is known to be ambiguous. */
  recordAttempt(row: Outgoing, way: 'reply' | 'push'): Promise<void>;
  /** Words given up for good (`never`) are told to their conversation, where it asked for that (`ifNotSent`). */
  settle(row: Outgoing, settlement: Settlement): Promise<void>;
  tickets(): Promise<readonly Ticket[]>;
  ticket(number: string): Promise<Ticket | null>;
  /** A part of what was said; empty: nothing is there. */
  talk(conversation: string, part?: TalkPart): Promise<readonly TalkLine[]>;
  /** With which event the part before this one begins; null: it is the first. */
  startOfPart(conversation: string, before: number): Promise<number | null>;
  /** The trace of the latest turn of a conversation (`replay`, desk). */
  lastTrace(conversation: string): Promise<TurnTrace | null>;
  state(conversation: string): Promise<ConversationState | null>;
  /** Whether nothing is waiting now: no event, no outbox row, whatever their back-off. */
  isIdle(): Promise<boolean>;
  /** Cheap proof that the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** How staff and merchants are reached. `line/client.ts` is the only one that owns the ambiguous case. */
export interface Courier {
  deliver(
    row: Outgoing,
    recordAttempt: (way: 'reply' | 'push') => Promise<void>,
  ): Promise<Settlement>;
  /** Shows the typing sign while something is looked up. Never throws, never waited for. */
  showTyping(conversation: string): void;
  leaveGroup(groupId: string): void;
  /** The menu that a linked merchant's phone is to show. */
  readonly linkedMenu: string;
  /** Shows that menu, or gives the phone back to the one for all. Never throws, never waited for. */
  showMenu(conversation: string, isLinked: boolean): void;
  /** The language of the user's LINE app, as far as it is one of ours; null when nobody tells. Never throws. */
  languageOf(conversation: string): Promise<Language | null>;
}
