import type { DateTime } from 'luxon';

/** As what a LINE user belongs to a shop. The owner may end the links of everybody there. */
export const ROLES = ['owner', 'staff'] as const;
export type Role = (typeof ROLES)[number];

/** The shop a LINE user belongs to, and as what. */
export interface BoundMerchant {
  readonly merchantId: string;
  readonly storeName: string;
  readonly role: Role;
}

/** Tokens and nonces are digests: a copy of the database links nobody. */
export type AccountChange =
  /** A link was given out; an earlier one of the same user is no longer good. */
  | { readonly type: 'offer'; readonly token: string; readonly endsAt: DateTime }
  /** Counts only if the nonce is this user's and not used: else nothing of the turn is kept. */
  | { readonly type: 'link'; readonly nonce: string; readonly merchant: BoundMerchant }
  | { readonly type: 'unlink' }
  /** Everyone of the shop, this user too. */
  | { readonly type: 'unlinkShop'; readonly merchantId: string };

/** What LINE gave for a user who wishes to link; silence is an answer too. */
export type LinkAnswer =
  | { readonly kind: 'ready'; readonly url: string; readonly token: string }
  | { readonly kind: 'silent' };

/** Who signed in with the link that LINE has now confirmed. */
export interface LinkProof {
  readonly merchant: BoundMerchant;
  readonly nonce: string;
}
