import type { DateTime } from 'luxon';
import type { FactorStore } from './ports-factor.ts';
import type { TalkStore } from './ports-talk.ts';
import type { KeptStore } from './ports-kept.ts';
import type { LiveStore } from './ports-live.ts';
import type { SessionStore } from './ports-sessions.ts';

/** From the least to the most: each may do all that those before it may. */
export const ROLES = ['viewer', 'agent', 'supervisor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Whether somebody may do all that another role may. */
export function isAtLeast(mine: Role, least: Role): boolean {
  return ROLES.indexOf(mine) >= ROLES.indexOf(least);
}

/** Somebody who may work at the desk. */
export interface StaffMember {
  readonly id: string;
  /** What merchants see beside this person's words. */
  readonly name: string;
  readonly role: Role;
  readonly isDisabled: boolean;
  /** null: invited, and has not joined yet. */
  readonly wayIn: WayIn | null;
}

/** How somebody signs in: with a password of ours, or with an account at an OpenID provider. */
export type WayIn =
  | { readonly kind: 'password'; readonly signInName: string }
  | { readonly kind: 'provider'; readonly issuer: string };

/** What proves that it is them. Of a password only its hash is kept. */
export type Proof =
  | { readonly kind: 'password'; readonly signInName: string; readonly passwordHash: string }
  | { readonly kind: 'provider'; readonly issuer: string; readonly subject: string };

/** Everything that the record of the desk tells. */
export const ACTS = [
  'signedIn',
  'signInRefused',
  'signedOut',
  'signedOutEverywhere',
  'changedPassword',
  'setFactor',
  'removedFactor',
  'usedRecoveryCode',
  'saw',
  'claimed',
  'wrote',
  'overruledMoney',
  'sentAgain',
  'returned',
  'noted',
  'changedNote',
  'erased',
  'tookOver',
  'passed',
  'released',
  'closed',
  'reopened',
  'promisedCall',
  'ledOn',
  'sentPhoto',
  'askedRefresh',
  'keptReply',
  'removedReply',
  'added',
  'invited',
  'joined',
  'renamed',
  'changedRole',
  'disabled',
  'enabled',
  'exported',
  'taught',
  'published',
  'rejected',
  'tookBack',
  'dismissed',
] as const;
export type Act = (typeof ACTS)[number];

type Person = Pick<StaffMember, 'id' | 'name'>;

/** Who does it, and when on the product's clock. */
export interface Doer {
  readonly by: Person;
  readonly at: DateTime;
}

/** Nobody: what the product does by itself. */
export interface Product {
  readonly by: null;
  readonly at: DateTime;
}

/** One line of the record; names as they were then. */
export interface AuditLine {
  /** Rising with time, never given twice. */
  readonly number: number;
  readonly at: DateTime;
  /** null: the product itself. */
  readonly by: Person | null;
  readonly act: Act;
  readonly ticket: string | null;
  /** Whom it was done to, if not to the doer. */
  readonly member: Person | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** What of the record is wanted: all that is given must fit. */
export interface AuditFilter {
  /** The doer, or whom it was done to. */
  readonly member?: string | undefined;
  readonly act?: Act | undefined;
  readonly ticket?: string | undefined;
  readonly from?: DateTime | undefined;
  /** Not that moment itself. */
  readonly until?: DateTime | undefined;
  /** Only lines before this one. */
  readonly beforeNumber?: number | undefined;
}

export interface Invitation {
  readonly digest: string;
  /** Whoever uses it loses their second factor, too: for those who have lost phone and recovery codes. */
  readonly dropsFactor?: boolean;
  readonly endsAt: DateTime;
}

/** Where the desk keeps people, sessions and its record. What is done is recorded in the same transaction. */
export interface DeskStore extends TalkStore, LiveStore, KeptStore, FactorStore, SessionStore {
  members(): Promise<readonly StaffMember[]>;
  addMember(member: Person & Pick<StaffMember, 'role'>, doer: Doer | Product): Promise<void>;
  /** Ends the sessions of whoever is disabled. `lastAdmin`: nobody could undo it, so nothing is changed. */
  changeMember(
    id: string,
    change: Partial<Pick<StaffMember, 'name' | 'role' | 'isDisabled'>>,
    doer: Doer,
  ): Promise<StaffMember | 'gone' | 'lastAdmin'>;

  /** A new link replaces the ones before; false: there is no such member, or a disabled one. */
  invite(memberId: string, invitation: Invitation, doer: Doer): Promise<boolean>;
  /** As long as no admin can sign in, makes one who is invited by this link, beside others; false: there is one. */
  inviteFirstAdmin(
    name: string,
    invitation: Invitation,
    at: DateTime,
    canSignIn: (member: StaffMember) => boolean,
  ): Promise<boolean>;
  /** Whom an invitation is for; null when it was used, is over or was never there. */
  invited(digest: string, now: DateTime): Promise<StaffMember | null>;
  /** Uses an invitation up: from now on this proof is the member's only one, and earlier sessions are over. */
  join(
    digest: string,
    proof: Proof,
    now: DateTime,
    at: DateTime,
  ): Promise<StaffMember | 'gone' | 'taken'>;
  memberBySignInName(
    signInName: string,
  ): Promise<{ readonly member: StaffMember; readonly passwordHash: string } | null>;
  memberAtProvider(issuer: string, subject: string): Promise<StaffMember | null>;
  /** Ends all other sessions of the doer, whose password it is. */
  changePassword(passwordHash: string, keptSession: string, doer: Doer): Promise<void>;

  /** Counts a try under each key, before it is known how it ends; gives the tries since `since`, with this one. */
  countTry(
    id: string,
    keys: readonly string[],
    at: DateTime,
    since: DateTime,
  ): Promise<readonly number[]>;
  /** The try was a good one; all others under these keys are forgiven, too. */
  forgiveTry(id: string, keys: readonly string[]): Promise<void>;
  /** null: a name that nobody has. What was typed is not kept: people type passwords where names belong. */
  refuseSignIn(member: Person | null, at: DateTime): Promise<void>;

  /** What left the desk as a file. */
  noteExport(what: string, doer: Doer): Promise<void>;
  /** Recorded once within `since`: a page that stays open asks every second. */
  sawTalk(ticket: string, since: DateTime, doer: Doer): Promise<void>;
  /** The latest lines first, at most `limit`. */
  audit(filter: AuditFilter, limit: number): Promise<readonly AuditLine[]>;
}
