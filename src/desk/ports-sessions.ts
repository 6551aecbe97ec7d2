import type { DateTime } from 'luxon';
import type { Doer } from './ports.ts';

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

/** Where members see where they are signed in. */
export interface SessionStore {
  /** The one that was used last first. */
  openSessions(memberId: string, now: DateTime): Promise<readonly OpenSession[]>;
  /** Ends one of the doer's own; false: they have none with this digest. */
  endOwnSession(digest: string, doer: Doer): Promise<boolean>;
}
