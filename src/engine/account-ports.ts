import type { DateTime } from 'luxon';
import type { BoundMerchant } from '../core/account.ts';

/** Who has signed in for a link that LINE is still to confirm. */
export interface ProvenLink {
  /** Whom the link was given to: nobody else may be linked by it. */
  readonly conversation: string;
  readonly merchant: BoundMerchant;
  readonly endsAt: DateTime;
}

export interface NewProof extends Pick<ProvenLink, 'merchant' | 'endsAt'> {
  readonly token: string;
  readonly nonce: string;
}

/** Which LINE user belongs to which shop. Tokens and nonces are digests. */
export interface AccountStore {
  bind(conversation: string, merchant: BoundMerchant | null): Promise<void>;
  merchantOf(conversation: string): Promise<BoundMerchant | null>;
  /** Whose link this is; null when it is unknown, over, replaced, or somebody has signed in with it. */
  linkOffered(token: string, now: DateTime): Promise<string | null>;
  /** Keeps who has signed in with a link, once; false when `linkOffered` would be null by now. */
  proveLink(proof: NewProof, now: DateTime): Promise<boolean>;
  /** What a nonce stands for until it is used, over or not; null when nobody knows it. */
  provenLink(nonce: string): Promise<ProvenLink | null>;
}
