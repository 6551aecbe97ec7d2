import { plain } from '../core/offer.ts';
import { remembered } from '../core/remembered.ts';

/** A text as `plain` leaves it: several rules of one message ask for it. */
export const compact = remembered(plain);
