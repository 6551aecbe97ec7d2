import type { Generated } from 'kysely';
import type { Act, Role } from '../desk/ports.ts';

export interface StaffTable {
  id: string;
  name: string;
  role: Role;
  is_disabled: Generated<number>;
  sign_in_name: string | null;
  password_hash: string | null;
  issuer: string | null;
  subject: string | null;
}

/** What somebody has beside their password: the secret that their app makes codes from. */
export interface StaffFactorTable {
  member_id: string;
  /** null: none is in force. */
  secret: string | null;
  /** Shown, and not tried yet. */
  pending: string | null;
  /** The last step of time whose code was used: none is good twice. */
  last_step: Generated<number>;
}

/** Codes for whoever has lost their app, as digests; gone when used. */
export interface StaffRecoveryTable {
  member_id: string;
  digest: string;
}

/** Links that were given out and not used yet. */
export interface InvitationTable {
  /** Never the secret itself, here and in sessions. */
  digest: string;
  /** 1: whoever uses it loses their second factor, too. */
  drops_factor: Generated<number>;
  member_id: string;
  ends_at: string;
}

export interface SessionTable {
  digest: string;
  /** What tells its member which device it is, and when it began; null: a version before began it. */
  device: string | null;
  begun_at: string | null;
  member_id: string;
  ends_at: string;
  idle_ends_at: string;
  /** When whoever has it has proven who they are; null: nobody told us, or a version before began it. */
  proven_at: string | null;
}

/** Tries to sign in that failed or are under way, one row for each key that is counted. */
export interface SignInTryTable {
  id: string;
  key: string;
  at: string;
}

/** What was done at the desk. A trigger refuses to change or delete anything of it. */
export interface AuditTable {
  number: Generated<number>;
  at: string;
  /** Null: the product itself. */
  member_id: string | null;
  /** As it was then. */
  member_name: string | null;
  act: Act;
  ticket: string | null;
  /** The member whom it was done to. */
  about_id: string | null;
  about_name: string | null;
  before: string | null;
  after: string | null;
}

/** Talks that changed, for the open pages of the desk. Numbers become visible in their order. */
export interface DeskChangeTable {
  number: Generated<number>;
  conversation: string;
}

/** Who has a talk before them on an open page, until when on the database's clock. */
export interface DeskSeatTable {
  ticket: string;
  member_id: string;
  name: string;
  is_typing: Generated<number>;
  until: number;
}

/** Replies that are written once and used often. */
export interface CannedReplyTable {
  id: string;
  title: string;
  text: string;
  changed_at: string;
  changed_by: string;
}

/** Parts of the queue that somebody keeps for themselves. */
export interface DeskViewTable {
  id: string;
  member_id: string;
  name: string;
  part: string;
  words: string;
}

/** Photos that staff sent to merchants. */
export interface StaffPhotoTable {
  name: string;
  ticket: string;
  kind: string;
  base64: string;
  sent_at: string;
}
