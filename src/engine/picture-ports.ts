import type { DateTime } from 'luxon';

/** A picture as a merchant sent it. */
export interface SentPicture {
  readonly contentType: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
}

/** What LINE has of a picture, by the id of its message. Never throws. */
export type FetchPicture = (messageId: string) => Promise<FetchedPicture>;

export type FetchedPicture =
  | { readonly kind: 'ready'; readonly picture: SentPicture }
  /** LINE is still at it: to be asked again in a moment. */
  | { readonly kind: 'preparing' }
  /** Taken back, or too old. */
  | { readonly kind: 'gone' }
  /** Too large, or neither JPEG nor PNG. */
  | { readonly kind: 'unfit' }
  | { readonly kind: 'failed' };

/** Merchants' pictures, for the desk, until their time is over. */
export interface PictureStore {
  /** Kept unless it was taken back meanwhile. `picture` null: it shows a card number, and only that is remembered. */
  keep(sent: {
    readonly messageId: string;
    readonly conversation: string;
    readonly picture: SentPicture | null;
    readonly endsAt: DateTime;
  }): Promise<void>;
  /** null: there is none, it is over, withheld, or was taken back. */
  find(messageId: string, now: DateTime): Promise<SentPicture | null>;
  /** What became of the pictures of a talk, by message id. */
  of(conversation: string, now: DateTime): Promise<ReadonlyMap<string, 'kept' | 'withheld'>>;
  /** Deletes what is over; gives how many. */
  dropOld(now: DateTime): Promise<number>;
}
