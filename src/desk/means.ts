import type { Notice } from '../core/notice.ts';
import type { Clock } from '../engine/means.ts';
import type { Log } from '../engine/log.ts';
import type { PictureStore } from '../engine/picture-ports.ts';
import type { Fleet } from '../engine/fleet-ports.ts';
import type { Store } from '../engine/ports.ts';
import type { SignIn } from '../guard/oidc.ts';
import type { DeskCookies } from './cookies.ts';
import type { DoorWatch } from './door-watch.ts';
import type { DeskLanguage, InBoth } from './in-both.ts';
import type { Live } from './live.ts';
import type { FigureStore } from './figure-ports.ts';
import type { LearningStore } from './learning-ports.ts';
import type { Teacher } from './teacher-ports.ts';
import type { DeskStore, Role, StaffMember, WayIn } from './ports.ts';

export interface StaffProvider {
  readonly issuer: string;
  readonly signIn: SignIn;
}

export interface DeskMeans {
  readonly store: Pick<
    Store,
    'tickets' | 'ticket' | 'talk' | 'startOfPart' | 'state' | 'unknownDeliveries' | 'quota'
  >;
  readonly desk: DeskStore;
  readonly pictures: Pick<PictureStore, 'find' | 'of'>;
  /** What links to pictures are signed with. */
  readonly pictureKey: string;
  /** What the keys for members' drafts are derived from. */
  readonly draftSecret: string;
  /** Tells open pages what changes. */
  readonly live: Live;
  readonly figures: FigureStore;
  readonly learning: LearningStore;
  readonly teacher: Teacher;
  /** The product's clock: talks, tickets and the record. */
  readonly now: Clock;
  /** The world's clock: sessions, links and tries. */
  readonly realNow: Clock;
  readonly cookies: DeskCookies;
  /** Is told of everybody who is refused. */
  readonly door: DoorWatch;
  /** Of the address that the public knows, where there is one. */
  readonly publicOrigin: string | null;
  /** Where staff have their accounts; null: passwords of our own. */
  readonly provider: StaffProvider | null;
  /** From this role on a password alone is not enough; null: for nobody. */
  readonly factorFrom: Role | null;
  /** Members whom anyone may be, without a proof: in the demo. null: nobody. */
  readonly demoStaff: readonly string[] | null;
  /** What LINE counts of this month's pushes; `limit` null: without one. null: it does not tell. */
  readonly pushQuota: () => Promise<{
    readonly limit: number | null;
    readonly used: number;
  } | null>;
  readonly fleet: Pick<Fleet, 'askTerminals'>;
  /** Takes personal figures out of a text: nobody's card number is kept, whoever writes it. */
  readonly mask: (text: string) => string;
  /** The words of a message of the locale; null where there is none by that name. */
  readonly nameOf: (message: string, language: DeskLanguage) => string | null;
  /** So long a ticket is somebody's without a sign of them. */
  readonly claimMs: number;
  /** Merchants' phones can fetch pictures from this server. */
  readonly canSendPhotos: boolean;
  /** Where they fetch them; null: nowhere. */
  readonly pictureBase: string | null;
  /** Its facts stand in canned replies. */
  readonly notice: Notice;
  /** Within so many minutes staff want to have written. */
  readonly firstReplyMinutes: number;
  /** The guided talks that staff can send a merchant through, by what they are called. */
  readonly flows: readonly { readonly id: string; readonly name: InBoth }[];
  readonly log: Log;
}

/** How members prove who they are here. What they had before a change of the configuration counts no more. */
export function canSignIn({ provider }: Pick<DeskMeans, 'provider'>, { wayIn }: StaffMember) {
  return wayIn !== null && isOpen({ provider }, wayIn);
}

function isOpen({ provider }: Pick<DeskMeans, 'provider'>, wayIn: WayIn): boolean {
  switch (wayIn.kind) {
    case 'password':
      return provider === null;
    case 'provider':
      return wayIn.issuer === provider?.issuer;
  }
}
