/** How somebody calls themselves at LINE, as far as LINE tells. Never throws. */
export type AskName = (conversation: string) => Promise<AskedName>;

export type AskedName =
  | { readonly kind: 'told'; readonly name: string }
  | {
      readonly kind: /** Nobody LINE tells us of, such as whoever has blocked us, or no name at all. */
        'none' | 'failed';
    };

/** Whose name is to be asked for. */
export interface NameWish {
  readonly conversation: string;
  /** This try counts. */
  readonly tries: number;
}

/**
 * The names of those whose ticket is open, for the desk. A ticket brings the wish along; the name is kept for its time
 * only, asked for anew as long as the ticket is open, and gone with the talk.
 */
export interface NameStore {
  /**
   * Takes some that are due, and forgets what was known of them, those whose tickets are over for good; what is neither kept nor put off is due again after
   * `leaseMs`.
   */
  take(limit: number, leaseMs: number): Promise<readonly NameWish[]>;
  /** Kept for so long, then due again; null: there is none. Of whoever was erased meanwhile nothing is kept. */
  keep(conversation: string, name: string | null, forMs: number): Promise<void>;
  /** Put off by so long. */
  later(conversation: string, ms: number): Promise<void>;
}
