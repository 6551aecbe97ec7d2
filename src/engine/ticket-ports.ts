import type { DateTime } from 'luxon';
import type { HandOffReason, Urgency, RaisedReason } from '../core/effect.ts';
import type { KeptEvent } from '../core/event.ts';
import type { QueueAnswer } from '../core/queue.ts';
import type { Delivery } from './talk-ports.ts';

/** What the bot itself says of a ticket. */
export interface TicketWords {
  readonly summary: string;
  readonly position: string | null;
  /** Terminals as the fleet told them in this turn, each line with its time. */
  readonly terminals: readonly string[];
}

export interface NewTicket extends TicketWords {
  readonly number: string;
  readonly reason: HandOffReason;
  readonly urgency: Urgency;
  readonly storeName: string | null;
  /** The same for who reads no Japanese; null: kept before it was written in English, too. */
  readonly inEnglish: TicketWords | null;
}

/** What a turn changes of a ticket. Whose it is and when it is over is changed by the act of staff itself (`desk-acts.ts`). */
export type TicketChange =
  /** When the merchant wishes to be called; null: not at all. */
  | { readonly type: 'callBack'; readonly number: string; readonly at: DateTime | null }
  /** As urgent at least. */
  | {
      readonly type: 'raise';
      readonly number: string;
      readonly urgency: Urgency;
      readonly reason: RaisedReason | null;
    }
  /** Of no payment, as was found out. */
  | { readonly type: 'clear'; readonly number: string; readonly reason: HandOffReason }
  | { readonly type: 'withdraw'; readonly number: string };

export interface Ticket extends NewTicket {
  readonly conversation: string;
  readonly openedAt: DateTime;
  readonly status: 'waiting' | 'claimed' | 'returned' | 'closed' | 'withdrawn';
  readonly claimedBy: string | null;
  readonly claimedById: string | null;
  /** Who handed it to them, as long as they have done nothing to it; null: nobody did. */
  readonly passedBy: string | null;
  /** When staff first wrote something. */
  readonly firstReplyAt: DateTime | null;
  /** When staff ended it. */
  readonly closedAt: DateTime | null;
  /** How it was settled, in staff's words. */
  readonly resolution: string | null;
  /** When staff are to call. */
  readonly callBackAt: DateTime | null;
  /** Who wants it so: the merchant, or staff who promised it; null: no call, or nobody kept who. */
  readonly callBackBy: 'merchant' | 'staff' | null;
  /** What the merchant last wrote before it was opened, as long as it is open and they have not taken it back. */
  readonly openingWords: readonly string[];
  /** What the merchant has said since staff last did; null: nothing, or the ticket is over. */
  readonly unanswered: Unanswered | null;
  /** The merchant has blocked us, and sees nothing that is written. */
  readonly isBlocked: boolean;
  /** Why the last words of staff have not arrived; null: they have, or are on their way. */
  readonly notArrived: Extract<Delivery, 'never' | 'blocked' | 'noPushLeft'> | null;
  /** The last words of staff are on their way, are tried again, or nobody knows whether they arrived; null: none of that. */
  readonly onItsWay: Extract<Delivery, 'waiting' | 'later' | 'unknown'> | null;
  /** What the merchant calls themselves at LINE; null: not known, or not any more. */
  readonly lineName: string | null;
}

type SentKind = Extract<KeptEvent, { readonly type: 'merchantSent' }>['kind'];

/** Words of the merchant that nobody has answered. */
export interface Unanswered {
  readonly count: number;
  readonly since: DateTime;
  readonly last: DateTime;
  /** The last of them; null: no text. */
  readonly words: string | null;
  /** What came last, where that is no text. */
  readonly sent: SentKind | null;
}

export interface QueueStore {
  /** How the desk stands for this talk: who waits before it, and how staff answered in the last hours. */
  queue(conversation: string, now: DateTime): Promise<QueueAnswer>;
}
