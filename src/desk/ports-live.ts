import type { StaffEvent } from '../core/event.ts';
import type { Ticket } from '../engine/ports.ts';
import type { Act, Doer, StaffMember } from './ports.ts';

/** What changed at the desk between two numbers. */
export interface DeskChanges {
  /** All changes up to this number are told. */
  readonly upTo: number;
  readonly conversations: readonly string[];
}

/** Something that is done to a ticket, once however often it is asked for. */
export interface DeskAct {
  /** Made by the page. */
  readonly id: string;
  readonly ticket: string;
  readonly what:
    | 'claim'
    | 'pass'
    | 'write'
    | 'call'
    | 'refresh'
    | 'release'
    | 'return'
    | 'close'
    | 'reopen';
  /** Whose it becomes, where that is not the doer. */
  readonly to?: Pick<StaffMember, 'id' | 'name'>;
  /** What the talk hears of it. */
  readonly toEvent: (ticket: Ticket) => StaffEvent;
  /** Its line in the record, beside those for a claim. */
  readonly recorded: Act | null;
  /** How it was settled, or when is to be called: kept with the ticket and told in the record. Of words: what was warned of. */
  readonly note: string | null;
  /** Even if somebody else holds the ticket. */
  readonly takesOver: boolean;
  /** So long the ticket is theirs without a sign of them. */
  readonly leaseMs: number;
}

export type Acted =
  | { readonly kind: 'done' | 'missing' | 'over' | 'open' }
  | { readonly kind: 'taken'; readonly by: string }
  /** The talk has another ticket that is open. */
  | { readonly kind: 'another'; readonly number: string };

/** Somebody at an open page. */
export interface Seat {
  readonly ticket: string;
  readonly member: Pick<StaffMember, 'id' | 'name'>;
  /** False: they left. */
  readonly isHere: boolean;
  readonly isTyping: boolean;
  readonly forMs: number;
  /** Whoever works keeps their ticket for so long; null: the page is only open. */
  readonly leaseMs: number | null;
}

export interface Present extends Pick<StaffMember, 'id' | 'name'> {
  readonly ticket: string;
  readonly isTyping: boolean;
  /** So long it counts without another sign. */
  readonly forMs: number;
}

/** What pages of the desk do to tickets, and what they are told of them. */
export interface LiveStore {
  /** Does something to a ticket, or says why not. */
  act(act: DeskAct, doer: Doer): Promise<Acted>;
  /** Somebody has a ticket before them; false: there is no such ticket. */
  sit(seat: Seat): Promise<boolean>;
  /** Who has these tickets before them. */
  present(tickets: readonly string[] | 'all'): Promise<readonly Present[]>;
  /** The talks that changed after a number given before; null: too long ago to tell. With null it only tells the number. */
  changes(after: number | null): Promise<DeskChanges | null>;
  /** The tickets that words are about, the latest first: number, shop, summary, or what was said in the talk. */
  search(words: string): Promise<readonly Ticket[]>;
  /** The tickets of these talks, the latest first. */
  ticketsOf(conversations: readonly string[]): Promise<readonly Ticket[]>;
}
