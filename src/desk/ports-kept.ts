import type { DateTime } from 'luxon';
import type { Doer } from './ports.ts';

/** A reply that is written once and used often; `text` with places for facts in braces. */
export interface CannedReply {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A part of the queue that somebody keeps. */
export interface QueueView {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly words: string;
}

/** A photo that staff sent; its name cannot be guessed. */
export interface StaffPhoto {
  readonly name: string;
  readonly ticket: string;
  /** Its media type. */
  readonly kind: string;
  readonly base64: string;
}

/** What people at the desk keep for later. */
export interface KeptStore {
  cannedReplies(): Promise<readonly CannedReply[]>;
  /** False: it was to be changed, and is gone. */
  keepCanned(reply: CannedReply, isNew: boolean, doer: Doer): Promise<boolean>;
  removeCanned(id: string, doer: Doer): Promise<void>;
  views(memberId: string): Promise<readonly QueueView[]>;
  keepView(memberId: string, view: QueueView): Promise<void>;
  removeView(memberId: string, id: string): Promise<void>;
  /** The same photo again changes nothing. */
  keepPhoto(photo: StaffPhoto, sentAt: DateTime): Promise<void>;
  photo(name: string): Promise<StaffPhoto | null>;
  /** One that was not sent after all. */
  dropPhoto(name: string): Promise<void>;
}
