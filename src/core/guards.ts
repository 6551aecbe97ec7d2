import type { Guard } from './guard.ts';
import { withSaleFirst } from './sale-held.ts';
import { withStallAsked } from './stall-first.ts';
import { withStallBare } from './stall-offers.ts';
import { withUnread } from './unread.ts';
import { withHangHeld, withUpdateAsked } from './update-asked.ts';

/** All of them in turn: each looks at what the ones before have left. */
export const guarded: Guard = (before, decision, event, world) =>
  GUARDS.reduce((held, guard) => guard(before, held, event, world), decision);

const GUARDS: readonly Guard[] = [
  withSaleFirst,
  withUnread,
  withStallAsked,
  withUpdateAsked,
  withHangHeld,
  withStallBare,
];
