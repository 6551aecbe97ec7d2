import { UPDATE_FLOW } from './aside.ts';
import { failureAlone } from './fails-unnamed.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askedNow, type World } from './world.ts';

/** また失敗って出た, 分からないです、失敗としか出ないので, where it is asked whether the update runs or why it has failed, or staff were called for that: of it, and of no sale. */
export function isAskedWhy(state: ConversationState, reading: Reading, world: World): boolean {
  if (!reading.hints.includes('failsAtStep') || isOfSale(reading)) return false;
  const ask = askedNow(state, world);
  if (ask === null) return isCalledFor(state);
  return ask.of === 'failure' || 'error' in ask.choices;
}

/** Staff have been called out of the walk of the update. */
function isCalledFor({ handOff, stopped }: ConversationState): boolean {
  if (handOff === null || handOff.reason === 'paymentUnknown') return false;
  return handOff.reason === 'stepFailed' || stopped?.flow === UPDATE_FLOW;
}

/** A sale, who pays, or what became of it, in words of its own. */
export function isOfSale(reading: Reading): boolean {
  const { signs, payment, customerWaiting } = failureAlone(reading);
  const isTold = Object.values(payment).some((told) => told !== null && told !== 'failed');
  return isTold || customerWaiting || signs.some((sign) => NAMES.has(sign));
}

const NAMES: ReadonlySet<Sign> = new Set([
  'cardPresented',
  'mayHaveBegun',
  'wantsPayment',
  'takesNoPayment',
  'otherMeans',
  'otherSale',
  'paidOtherwise',
  'paidElsewhere',
  'rangButFailed',
  'retryWorked',
]);
