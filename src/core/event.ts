import type { LinkAnswer, LinkProof } from './account.ts';
import type { HandOffReason } from './effect.ts';
import type { ModelAnswer } from './model-answer.ts';
import type { PictureAnswer } from './picture.ts';
import type { QueueAnswer } from './queue.ts';
import type { Reading } from './reading.ts';
import type { RemoteAnswer } from './remote.ts';
import type { FleetAnswer } from './terminal.ts';

/** Kinds that the bot can neither hear nor open: they are kept for staff. */
export const FOR_STAFF = ['voice', 'video', 'file'] as const;

/** Something that happened in one conversation. */
export type ConversationEvent =
  | KeptEvent
  | ReadEvent
  | LinkProven
  | FleetAnswered
  | ModelAnswered
  | PictureSeen
  | LinkAnswered
  | QueueAnswered
  | RemoteAnswered;

/** What LINE, the desk and the clock bring: kept in the inbox as it is. */
export type KeptEvent =
  | (FromLine & Timed)
  | { readonly type: 'timeCame'; readonly timer: string; readonly about: string }
  /** Words said by the bot on its own that LINE did not take (`Say.ifNotSent`). */
  | { readonly type: 'notSent'; readonly about: string }
  | StaffEvent;

/** How what comes from LINE stands in time: it may be brought again, behind what was written after it. */
export interface Timed {
  /** When it happened, in ms on LINE's clock. */
  readonly sentAt?: number | undefined;
  /** LINE has brought it again, or it has waited long to be heard: what it tells was so then. */
  readonly isBelated?: boolean | undefined;
}

type FromLine =
  | {
      readonly type: 'merchantWrote';
      /** As it is kept and shown: personal figures masked. */
      readonly text: string;
      readonly messageId: string;
      /** When the merchant changed the message to this, in ms; without it they wrote it so. */
      readonly editedAt?: number | undefined;
    }
  | { readonly type: 'merchantTapped'; readonly data: string }
  | {
      readonly type: 'merchantSent';
      readonly kind: 'sticker' | 'image' | 'voice' | 'video' | 'file' | 'location' | 'unknown';
      readonly messageId: string;
      readonly what?: SentThing | undefined;
    }
  | { readonly type: 'merchantFollowed'; readonly isUnblocked: boolean }
  | { readonly type: 'merchantUnfollowed' }
  | { readonly type: 'merchantUnsent'; readonly messageId: string }
  | { readonly type: 'joinedGroup' }
  /** LINE has confirmed a link; the nonce as a digest. */
  | { readonly type: 'accountLinked'; readonly nonce: string };

/** What people at the desk do; `staff` is the name that merchants see. */
export type StaffEvent =
  | { readonly type: 'staffClaimed' | 'staffReleased'; readonly staff: string }
  | { readonly type: 'staffWrote'; readonly staff: string; readonly text: string }
  /** `picture` is its name in the store. */
  | { readonly type: 'staffSentPicture'; readonly staff: string; readonly picture: string }
  /** A call back at a time, as ISO text. */
  | { readonly type: 'staffPromisedCall'; readonly staff: string; readonly at: string }
  /** To the bot; `flow`: it is to lead the merchant through that. */
  | {
      readonly type: 'staffReturned';
      readonly staff: string;
      readonly flow?: string | undefined;
    }
  | { readonly type: 'staffClosed'; readonly staff: string; readonly resolution: string }
  | {
      readonly type: 'staffReopened';
      readonly staff: string;
      readonly number: string;
      readonly reason: HandOffReason;
    }
  /** A member of staff wishes to see this terminal as it is now; what came of it is `remote` of the state. */
  | { readonly type: 'staffAskedRefresh'; readonly staff: string; readonly terminalId: string };

/** How a person would name what was sent; what it holds stays at LINE. */
export interface SentThing {
  readonly sticker?: { readonly packageId: string; readonly stickerId: string } | undefined;
  /** Personal figures masked. */
  readonly fileName?: string | undefined;
  readonly durationMs?: number | undefined;
  /** What a place is called and where it is, in words and masked the same. */
  readonly place?: SentPlace | undefined;
}

interface SentPlace {
  readonly title?: string | undefined;
  readonly address?: string | undefined;
}

/** A written message with what the understanding made of it. */
export interface ReadEvent extends Timed {
  readonly type: 'merchantAsked';
  readonly text: string;
  readonly reading: Reading;
}

/** A confirmed link with what its nonce stands for; null when it is not this user's, over or unknown. */
export interface LinkProven {
  readonly type: 'linkProven';
  readonly proof: LinkProof | null;
}

/** What LINE gave for an `askLink` of this same turn. */
interface LinkAnswered {
  readonly type: 'linkAnswered';
  readonly answer: LinkAnswer;
  readonly to: ConversationEvent;
}

/** How the queue of the desk stands, after an `askQueue` of this same turn. */
interface QueueAnswered {
  readonly type: 'queueAnswered';
  readonly answer: QueueAnswer;
  readonly to: ConversationEvent;
}

/** What the fleet said to an `askRemote` of this same turn. */
interface RemoteAnswered {
  readonly type: 'remoteAnswered';
  readonly answer: RemoteAnswer;
  readonly to: ConversationEvent;
}

/** The fleet's answer to an `askFleet` of this same turn. */
interface FleetAnswered {
  readonly type: 'fleetAnswered';
  readonly answer: FleetAnswer;
  /** What was being decided when the fleet had to be asked. */
  readonly to: ConversationEvent;
}

/** The model's answer to an `askModel` of this same turn, as far as the checker let it through. */
interface ModelAnswered {
  readonly type: 'modelAnswered';
  readonly answer: ModelAnswer;
  readonly to: ConversationEvent;
}

/** What the picture of this same turn shows, after an `askPicture`. */
interface PictureSeen {
  readonly type: 'pictureSeen';
  readonly answer: PictureAnswer;
  readonly to: ConversationEvent;
}
