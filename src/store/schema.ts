import type { Generated } from 'kysely';
import type {
  AuditTable,
  DeskChangeTable,
  CannedReplyTable,
  DeskSeatTable,
  DeskViewTable,
  StaffPhotoTable,
  InvitationTable,
  SessionTable,
  SignInTryTable,
  StaffFactorTable,
  StaffRecoveryTable,
  StaffTable,
} from './desk-schema.ts';
import type { ContentWishTable, PictureTable } from './schema-content.ts';
import type { LearningTables } from './schema-learning.ts';
import type { OperationTables } from './schema-operation.ts';
import type { NoteTable, SatisfactionTable } from './schema-talk.ts';

/**
 * Moments are UTC ISO text: on the product's clock, and on the real one for sessions and sign-in.
 * Leases and back-off are integer ms of the database's clock.
 */
export interface Schema extends LearningTables, OperationTables {
  inbox: InboxTable;
  mailbox: MailboxTable;
  conversation: ConversationTable;
  binding: BindingTable;
  link: LinkTable;
  outbox: OutboxTable;
  timer: TimerTable;
  ticket: TicketTable;
  tombstone: TombstoneTable;
  staff: StaffTable;
  staff_factor: StaffFactorTable;
  staff_recovery: StaffRecoveryTable;
  staff_invitation: InvitationTable;
  staff_session: SessionTable;
  sign_in_try: SignInTryTable;
  audit: AuditTable;
  desk_change: DeskChangeTable;
  desk_seat: DeskSeatTable;
  canned_reply: CannedReplyTable;
  desk_view: DeskViewTable;
  staff_photo: StaffPhotoTable;
  call_budget: CallBudgetTable;
  picture: PictureTable;
  content_wish: ContentWishTable;
  note: NoteTable;
  satisfaction: SatisfactionTable;
}

/** Everything that arrived, once each; its number is the order of a conversation. */
interface InboxTable {
  number: Generated<number>;
  event_id: string;
  conversation: string;
  /** A KeptEvent as JSON. */
  payload: string;
  /** The LINE message the payload holds the words of, so that they can be blanked. */
  message_id: string | null;
  received_at: string;
  reply_token: string | null;
  mode: 'active' | 'standby';
  status: 'waiting' | 'done' | 'parked';
  done_at: string | null;
  /** The TurnTrace of the turn that answered this event, as JSON. */
  trace: string | null;
  /** Why the last try failed. */
  because: string | null;
  is_blanked: Generated<number>;
}

/** One row per conversation in which something waits: who holds it, and from when it may be taken. Others may have one, too. */
interface MailboxTable {
  conversation: string;
  /** Null when nothing waits: a version before left the row there. */
  ready_at: number | null;
  /** Until when more of the same burst is waited for; null when what waits has its moment already. */
  gathers_until: number | null;
  lease: string | null;
  leased_until: Generated<number>;
  /** Tries of the oldest waiting event, those that ended in a crash too. */
  attempts: Generated<number>;
  /** 1 when something arrived since the lease began: the turn's end may not see it in its snapshot. */
  has_news: Generated<number>;
}

interface ConversationTable {
  conversation: string;
  /** A ConversationState as JSON. */
  state: string;
  /** 1: the last that we heard is that we are blocked. */
  is_blocked: Generated<number>;
}

interface BindingTable {
  conversation: string;
  merchant_id: string;
  store_name: string;
  role: Generated<string>;
}

/** A link given out to a user, at most one each, until LINE has confirmed it. */
interface LinkTable {
  conversation: string;
  /** Digest of LINE's link token. */
  token: string;
  ends_at: string;
  /** Digest of the nonce, with the BoundMerchant as JSON: since somebody has signed in. */
  nonce: string | null;
  merchant: string | null;
}

/** What was said and what is still to be sent; settled rows stay, for the desk. */
interface OutboxTable {
  id: Generated<number>;
  conversation: string;
  /** The number of the inbox event that was answered. */
  turn: number;
  said_by: 'bot' | 'staff';
  said_at: string;
  messages: string;
  retry_key: string;
  reply_token: string | null;
  received_at: string;
  /** What the conversation hears when the row ends as `never`. */
  if_not_sent: string | null;
  status: 'waiting' | 'sent' | 'unknown' | 'never';
  ready_at: Generated<number>;
  lease: string | null;
  leased_until: Generated<number>;
  attempts: Generated<number>;
  /** Of the last try; before the first one the way that it will most likely be. */
  last_way: 'reply' | 'push' | null;
  is_ambiguous: Generated<number>;
  because: string | null;
  line_message_ids: string | null;
  /** 1: the talk was blocked when LINE took the words. */
  is_blocked: Generated<number>;
}

interface TimerTable {
  conversation: string;
  timer: string;
  /** New each time the timer is set, so that each setting rings once. */
  setting: string;
  due_at: string;
  about: string;
}

interface TicketTable {
  number: string;
  conversation: string;
  reason: string;
  urgency: string;
  store_name: string | null;
  summary: string;
  position: string | null;
  terminals: string;
  /** The three before it in English, as JSON; null: not written in it. */
  in_english: string | null;
  opened_at: string;
  status: 'waiting' | 'claimed' | 'returned' | 'withdrawn';
  claimed_by: string | null;
  claimed_by_id: string | null;
  /** Who gave it to the one who has it, and who has done nothing to it since; null: they took it themselves. */
  passed_by: string | null;
  /** On the database's clock; 0: nobody holds it. */
  claimed_until: Generated<number>;
  /** When staff first wrote something. */
  first_reply_at: string | null;
  closed_at: string | null;
  /** How it was settled; null while it is open, and when it was only given back. */
  resolution: string | null;
  call_back_at: string | null;
  /** Who wants the call so; null: there is none, or a version before kept it. */
  call_back_by: 'merchant' | 'staff' | null;
}

/** Messages their merchants took back, those that have not arrived yet too. */
interface TombstoneTable {
  message_id: string;
}

/** What all processes together may still ask of another service; one row per service. */
interface CallBudgetTable {
  name: string;
  /** When the budget would be whole again. */
  free_at: number;
  paused_until: Generated<number>;
}
