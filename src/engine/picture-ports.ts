import type { DateTime } from 'luxon';
import type { FOR_STAFF } from '../core/event.ts';

/** A picture as a merchant sent it. */
export interface SentPicture {
  readonly contentType: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
}

/** What LINE has of a picture, by the id of its message. Never throws. */
export type FetchPicture = (messageId: string) => Promise<FetchedPicture>;

export type FetchedPicture =
  | { readonly kind: 'ready'; readonly picture: SentPicture }
  | {
      readonly kind: /** LINE is still at it: to be asked again in a moment. */
        | 'preparing'
        /** Taken back, or too old. */
        | 'gone'
        /** Too large, or neither JPEG nor PNG. */
        | 'unfit'
        | 'failed';
    };

/** What a merchant sent for people to see or hear, by what its bytes are. Nothing of it is a page to any browser. */
export interface SentContent {
  readonly contentType:
    | SentPicture['contentType']
    | 'audio/mp4'
    | 'video/mp4'
    | 'application/octet-stream';
  readonly bytes: Uint8Array;
}

/** Fetched beside the talk. */
export type FetchedKind = (typeof FOR_STAFF)[number];

/** What LINE has of it. Never throws. */
export type FetchContent = (messageId: string, kind: FetchedKind) => Promise<FetchedContent>;

export type FetchedContent =
  | { readonly kind: 'ready'; readonly content: SentContent }
  | {
      readonly kind: /** Neither picture, sound, film nor PDF, or malware. */
        'notOffered' | 'preparing' | 'gone' | 'tooLarge' | 'failed';
    };

/** What is told of something that is not kept. */
export type NotKept = 'tooLarge' | 'notOffered';

/** Something that is still to be fetched. */
export interface ContentWish {
  readonly messageId: string;
  readonly conversation: string;
  readonly kind: FetchedKind;
  /** This try counts. */
  readonly tries: number;
}

/** What arrived and is still at LINE only. A wish is kept with its message, and gone with it. */
export interface ContentWishes {
  /** Takes some that are due; what is neither ended nor put off is due again after `leaseMs`. */
  take(limit: number, leaseMs: number): Promise<readonly ContentWish[]>;
  /** Put off by so long. */
  later(messageId: string, ms: number): Promise<void>;
  /**
   * Keeps what was fetched, or why that is not kept, and ends the wish; null ends it with nothing. What was taken back
   * or erased meanwhile is not kept: then there is no wish any more.
   */
  end(wish: ContentWish, came: SentContent | NotKept | null, endsAt: DateTime): Promise<void>;
}

export type PictureState = 'kept' | 'doubtful' | 'withheld' | NotKept;

/** Merchants' pictures, voice and files, for the desk, until their time is over. */
export interface PictureStore {
  /**
   * Kept unless it was taken back, or its merchant erased, meanwhile. `picture` null: it shows a card number, `notOffered`: malware was found in
   * it; then only that is remembered.
   */
  keep(sent: {
    readonly messageId: string;
    readonly conversation: string;
    readonly picture: SentPicture | 'notOffered' | null;
    /** Nobody could tell whether a card is in it: staff see it only when they ask for it. */
    readonly isDoubtful: boolean;
    readonly endsAt: DateTime;
  }): Promise<void>;
  /** null: there is none, it is over, withheld, too large, or was taken back. */
  find(messageId: string, now: DateTime): Promise<SentContent | null>;
  /** What became of what was sent in a talk, by message id. */
  of(conversation: string, now: DateTime): Promise<ReadonlyMap<string, PictureState>>;
  /** Deletes what is over; gives how many. */
  dropOld(now: DateTime): Promise<number>;
  /** What is to be fetched for them. */
  readonly wishes: ContentWishes;
}
