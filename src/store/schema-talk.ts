import type { Rating } from '../core/satisfaction.ts';

/** What staff write down about a talk; merchants never see it. */
export interface NoteTable {
  id: string;
  conversation: string;
  /** The ticket on which it was written. */
  ticket: string;
  text: string;
  at: string;
  changed_at: string | null;
  member_id: string;
  member_name: string;
}

/** Whether the help of staff was good: asked once after a ticket, and once a day of each shop. */
export interface SatisfactionTable {
  ticket: string;
  conversation: string;
  /** The merchant's id; without a link the conversation. */
  shop: string;
  /** In Japan. */
  day: string;
  asked_at: string;
  rating: Rating | null;
  rated_at: string | null;
}
