import { stillCounts } from './moment.ts';
import type { ReadEvent } from './event.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { beginFlow } from './topic-answer.ts';
import type { Decision, World } from './world.ts';

/**
 * あ、もう一件あったわ, 2件目は見つかりません, after one was told to have gone through: another may be in doubt, and its history is asked for. What may
 * be of the update as well is of a payment right behind that answer alone.
 */
export function secondSince(
  state: ConversationState,
  { reading }: ReadEvent,
  world: World,
): Decision | null {
  if (state.position !== null || state.handOff !== null) return null;
  // あと1件は処理未了 is an answer already.
  const isNews = stillCounts(state.toldCapturedAt, world.now) && reading.payment.shown === null;
  if (!isNews || !mayBeAnother(state, reading)) return null;
  // What was told of the first tells nothing of this one.
  return beginFlow({ ...state, toldCapturedAt: null }, MONEY_FLOW, world);
}

function mayBeAnother({ said }: ConversationState, { hints, signs }: Reading): boolean {
  if (hints.includes('secondNamed') || hints.includes('otherLeft')) return true;
  const isJust = said?.messages.includes(CAPTURED) === true && !signs.includes('asks');
  return isJust && (hints.includes('twoSales') || hints.includes('otherTillStopped'));
}

const CAPTURED = 'payment.captured';
