import { counterFirst } from './counter.ts';
import { isDoubtNear } from './doubt-near.ts';
import { isFreeTalk, isPaymentGuessed } from './doubt.ts';
import { isPastDeadline } from './notice.ts';
import { isBegunTold } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Rule, type World } from './world.ts';

/**
 * 客いるけど, right behind what the dialog is: their sale comes first, as the update can be put off
 * (fact `OS: skip`). null: past the deadline, or a sale may have begun.
 */
export const guestAtDialog: Rule = (state, { reading }, world) => {
  if (!hasSaid(state.said, OF_DIALOG) || isPastDeadline(world) || !isFreeTalk(state, world))
    return null;
  if (mayHaveBegun(state, world) || !isOnlyThere(reading)) return null;
  return withWayBack(counterFirst(state, understood({ state, effects: [] }), world));
};

function mayHaveBegun(state: ConversationState, world: World): boolean {
  const isTold = isBegunTold(state, world) || isPaymentGuessed(state, world);
  return isTold || isDoubtNear(state, world);
}

/** 客いるけど, and no more. */
function isOnlyThere({ signs, hints, topics, command }: Reading): boolean {
  const isThere = signs.includes('ofCustomer') && topics.length === 0 && command === null;
  return isThere && hints.length === 0 && signs.every((sign) => OF_COMING.has(sign));
}

const OF_COMING: ReadonlySet<Sign> = new Set(['ofCustomer', 'tellsAnything', 'wouldPay']);

const OF_DIALOG: ReadonlySet<string> = new Set(['topic.os.dialog', 'dialog.came']);
