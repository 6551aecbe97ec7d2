import type { DateTime } from 'luxon';
import type { Rating } from '../core/satisfaction.ts';

/** What becomes of the question whether staff helped. */
export type RatingChange =
  | { readonly type: 'asked'; readonly ticket: string }
  | { readonly type: 'rated'; readonly ticket: string; readonly rating: Rating };

export interface RatingStore {
  /** Whether it was asked after this ticket, or of this shop on this day in Japan. */
  wasAsked(ticket: string, shop: string, now: DateTime): Promise<boolean>;
}
