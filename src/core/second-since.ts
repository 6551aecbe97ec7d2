import { namedAlone } from './begun-on.ts';
import { stillCounts } from './moment.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { beginFlow } from './topic-answer.ts';
import { mustAskFleet, type Decision, type World } from './world.ts';

/**
 * あ、もう一件あったわ, 2件目は見つかりません, after one was told to have gone through: another may be in doubt, and its history is asked for. What may
 * be of the update as well is of a payment right behind that answer alone.
 */
export function secondSince(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { reading } = event;
  if (state.position !== null || state.handOff !== null) return null;
  // あと1件は処理未了 is an answer already.
  const isNews = stillCounts(state.toldCapturedAt, world.now) && reading.payment.shown === null;
  if (!isNews) return null;
  // What was told of the first tells nothing of this one.
  const from = { ...state, toldCapturedAt: null };
  if (isJustHedged(state, reading)) return beginFlow(from, MONEY_FLOW, world);
  if (!mayBeAnother(state, reading)) return null;
  // Only the fleet knows the names of the terminals.
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return beginFlow({ ...from, paymentBegunOn: namedAlone(event, world) }, MONEY_FLOW, world);
}

/** たぶん, right behind that answer: it was hardly seen. */
function isJustHedged(state: ConversationState, { hints }: Reading): boolean {
  return isJustTold(state) && hints.includes('onlyHedges');
}

function isJustTold({ said }: ConversationState): boolean {
  return said?.messages.includes(CAPTURED) === true;
}

function mayBeAnother(state: ConversationState, { hints, signs }: Reading): boolean {
  if (SECOND.some((hint) => hints.includes(hint))) return true;
  if (!isJustTold(state)) return false;
  // ほかの人のも見といたほうがいい? asks no less for its history.
  if (hints.includes('mayBeBeside')) return true;
  return (
    !signs.includes('asks') && (hints.includes('twoSales') || hints.includes('otherTillStopped'))
  );
}

/** 途中でカード抜いちゃった, 次の人カード抜いた: of a sale since. */
const SECOND: readonly Hint[] = ['secondNamed', 'otherLeft', 'pulledEarly'];
const CAPTURED = 'payment.captured';
