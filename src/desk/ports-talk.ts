import type { DateTime } from 'luxon';
import type { BoundMerchant, Role } from '../core/account.ts';
import type { Ticket } from '../engine/ports.ts';
import type { TalkLine } from '../engine/talk-ports.ts';
import type { Doer, Product, StaffMember } from './ports.ts';

type Person = Pick<StaffMember, 'id' | 'name'>;

/** What staff write down about a talk for each other; no merchant ever sees it. */
export interface Note {
  readonly id: string;
  /** The ticket on which it was written; it is shown on all of the talk. */
  readonly ticket: string;
  readonly text: string;
  readonly at: DateTime;
  readonly changedAt: DateTime | null;
  readonly by: Person;
}

/** What stands around a talk. */
export interface Surrounding {
  /** null: not linked to a shop. */
  readonly merchant: BoundMerchant | null;
  /** All tickets of this talk and of the shop's others, the latest first. */
  readonly tickets: readonly Ticket[];
  readonly others: readonly OtherUser[];
}

/** Another LINE user of the same shop. */
export interface OtherUser {
  readonly conversation: string;
  readonly role: Role;
  /** When they last wrote; null: never. */
  readonly lastAt: DateTime | null;
}

/** What the desk keeps and reads beside a talk. */
export interface TalkStore {
  /** All of a talk with the events that are nobody's words, oldest first. */
  wholeTalk(conversation: string): Promise<readonly TalkLine[]>;
  around(conversation: string): Promise<Surrounding>;
  /** Oldest first. */
  notes(conversation: string): Promise<readonly Note[]>;
  /**
   * The words are not part of the record. The same id again is the same note: with other words its author has written on
   * since the first try, whose answer may be lost. `taken`: it is a note of somebody else, or of another talk.
   */
  keepNote(
    note: Pick<Note, 'id' | 'ticket' | 'text'> & { readonly conversation: string },
    doer: Doer,
  ): Promise<'kept' | 'taken'>;
  /** Only its author may. */
  changeNote(
    note: Pick<Note, 'id' | 'text'> & { readonly conversation: string },
    doer: Doer,
  ): Promise<'changed' | 'gone' | 'notTheirs'>;

  /** Something of a talk leaves the desk. */
  recordExport(ticket: string, what: 'page' | 'json' | 'transcript', doer: Doer): Promise<void>;
  /** The LINE users who are linked to a shop. */
  usersOf(merchantId: string): Promise<readonly string[]>;
  /** Deletes all that is kept of these LINE users; gives how many of them were known. */
  erase(
    conversations: readonly string[],
    doer: Doer | Product,
    ticket: string | null,
  ): Promise<number>;
}
