import type { DateTime } from 'luxon';
import type { Doer, StaffMember } from './ports.ts';

/** A session ends at `endsAt` whatever happens, and at `idleEndsAt` unless it is used. Real time: the demo's clock jumps. */
export interface NewSession {
  /** Of the secret in the cookie: whoever reads the database cannot sign in with what is there. */
  readonly digest: string;
  readonly memberId: string;
  readonly endsAt: DateTime;
  readonly idleEndsAt: DateTime;
  /** When they have proven who they are; null: nobody told us. */
  readonly provenAt: DateTime | null;
}

/** A session that is under way, on the world's clock. */
interface OpenSession {
  readonly digest: string;
  readonly device: string | null;
  /** null: a version that did not tell it began it. */
  readonly begunAt: DateTime | null;
  /** It ends then, whatever happens. */
  readonly endsAt: DateTime;
  readonly idleEndsAt: DateTime;
}

/** Sessions of members. */
export interface SessionStore {
  /** `device`: what tells the member which of their devices it is. */
  beginSession(
    session: NewSession,
    now: DateTime,
    doer: Doer,
    way: string,
    device?: string | null,
  ): Promise<void>;
  /** Who is signed in; null when the session is over, or the member is disabled. */
  signedIn(digest: string, now: DateTime): Promise<StaffMember | null>;
  /** When whoever has this session has last proven who they are; null: not in this session. */
  provenAt(digest: string): Promise<DateTime | null>;
  /** They have proven it again at that moment; false: the session is over, or another member's. */
  proveAgain(digest: string, memberId: string, at: DateTime): Promise<boolean>;
  /** Somebody is there: the session is idle only after `idleEndsAt`. */
  keepSession(digest: string, idleEndsAt: DateTime): Promise<void>;
  endSession(digest: string, doer: Doer): Promise<void>;
  /** All sessions of the doer. */
  endSessions(doer: Doer): Promise<void>;

  /** The ids of all members who are signed in somewhere. */
  whoIsSignedIn(now: DateTime): Promise<readonly string[]>;
  /** The one that was used last first. */
  openSessions(memberId: string, now: DateTime): Promise<readonly OpenSession[]>;
  /** Ends one of the doer's own; false: they have none with this digest. */
  endOwnSession(digest: string, doer: Doer): Promise<boolean>;
}
