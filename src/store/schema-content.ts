import type { Generated } from 'kysely';
import type { FetchedKind } from '../engine/picture-ports.ts';

/** A picture, voice or file that a merchant sent, until its time is over. Without bytes: it showed a card number, or was too large. */
export interface PictureTable {
  message_id: string;
  conversation: string;
  content_type: string | null;
  bytes: Uint8Array | null;
  ends_at: string;
}

/** Voice or a file that is still to be fetched from LINE. */
export interface ContentWishTable {
  message_id: string;
  conversation: string;
  kind: FetchedKind;
  ready_at: Generated<number>;
  tries: Generated<number>;
}
