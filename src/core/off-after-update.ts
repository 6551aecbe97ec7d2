import { isUpdating } from './counter.ts';
import { isInDoubt, isOfMoney, mayBeOpen } from './doubt.ts';
import type { Hint } from './hint.ts';
import { stillCounts } from './moment.ts';
import { isNearUpdate } from './of-update.ts';
import { isBegun } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import { isSaleAhead } from './sale-open.ts';
import type { Sign } from './sign.ts';
import { isBreakOpen } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { mustAskFleet, understood, type Rule, type World } from './world.ts';

/** 更新終わったら電源切っていい?, 電源切って帰っていい? just after it: yes, once it is over, where no sale may be under way. null: of anything else. */
export const offAfterUpdate: Rule = (state, { reading }, world) => {
  if (!asksToSwitchOff(reading) || !isOfItsEnd(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isUpdating(state, world) || mayBeSale(state, reading, world)) return null;
  const kept = { ...state, topics: ['fleet.status'] };
  return understood({ state: kept, effects: [{ type: 'say', message: 'finished.mayBeOff' }] });
};

function asksToSwitchOff({ signs, topics, hints, customerWaiting }: Reading): boolean {
  if (customerWaiting || ELSE.some((sign) => signs.includes(sign))) return false;
  const isAsked = signs.includes('asks') && signs.includes('switchesOff');
  return isAsked && topics.every(isNearUpdate) && !OF_SALE.some((hint) => hints.includes(hint));
}

const ELSE: readonly Sign[] = [
  'ofPayment',
  'mayBeOfPayment',
  'wantsPayment',
  'brokenDown',
  'asksRestartOnly',
];
const OF_SALE: readonly Hint[] = ['ofSale', 'sellsNow', 'showsError', 'hangs'];

/** Of an update that is to end, or has ended within the hour. */
function isOfItsEnd(state: ConversationState, { hints }: Reading, { now }: World): boolean {
  if (state.position !== null || state.handOff !== null) return false;
  const isSaid = state.said?.messages.some((message) => OF_END.test(message)) ?? false;
  const isJustOver = isSaid && stillCounts(state.updatedAt, now);
  return isJustOver || (hints.includes('ofUpdate') && hints.includes('isOver'));
}

const OF_END =
  /^finished\.(?!noneDue$)|^flow\.update-terminal\.(?:done|doneByWord)$|^worry\.nothingLeft$/u;

function mayBeSale(state: ConversationState, reading: Reading, world: World): boolean {
  if (isOfMoney(state) || isInDoubt(state, world) || isBegun(state, reading, world)) return true;
  return [mayBeOpen, isSaleAhead, isBreakOpen].some((isOpen) => isOpen(state, world));
}
