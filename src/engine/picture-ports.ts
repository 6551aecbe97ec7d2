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
