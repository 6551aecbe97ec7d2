import { UPDATE_FLOW } from './aside.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askedNow, type World } from './world.ts';

/** 分からないです、失敗としか出ないので, asked why the update has failed: that, and no sale. */
export function isAskedWhy(state: ConversationState, reading: Reading, world: World): boolean {
  if (isOfSale(reading) || reading.hints.includes('ofSale')) return false;
  const ask = askedNow(state, world);
  // また失敗って出た is one of the answers to whether it runs; もう2回失敗してます, once staff have been called for that, is of it.
  const isFailure = reading.signs.includes('ofHistory') && reading.signs.includes('brokenDown');
  const isAnswer = ask !== null && 'error' in ask.choices && isFailure;
  const isTicket = ask === null && isCalledFor(state);
  if (ask?.of !== 'failure' && !isAnswer && !isTicket) return false;
  return FAILS.some((sign) => reading.signs.includes(sign));
}

/** Staff have been called out of the walk of the update. */
function isCalledFor({ handOff, stopped }: ConversationState): boolean {
  if (handOff === null || handOff.reason === 'paymentUnknown') return false;
  return handOff.reason === 'stepFailed' || stopped?.flow === UPDATE_FLOW;
}

const FAILS: readonly Sign[] = ['mayBeOfPayment', 'brokenDown', 'saysFailed'];

/** A sale, who pays, or what became of it, in words of its own. */
export function isOfSale({ signs, payment, customerWaiting }: Reading): boolean {
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
