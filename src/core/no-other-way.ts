import { choiceTold } from './payment-told.ts';
import { choose } from './choose.ts';
import { isOfNone, mayBeOpen } from './doubt.ts';
import type { Say } from './effect.ts';
import { isErrorKept } from './error-kept.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { stillCounts } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import { askAgain } from './steer.ts';
import type { ConversationState } from './state.ts';
import { flowOrSwitch } from './topic-answer.ts';
import { withWayBack } from './way-back.ts';
import {
  asksOfPayment,
  saidFirst,
  standing,
  understood,
  type Decision,
  type World,
} from './world.ts';

/** Cash on top of a card that went through is charged twice as well. */
export function noOtherWay(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  if (asksOfOtherTerminal(state, event, world)) return onOtherTerminal(state);
  const { position, handOff, allowedRetryAt, toldCapturedAt } = state;
  const say: Say = { type: 'say', message: noOtherWayOf(event.reading) };
  if (position?.flow === MONEY_FLOW)
    return saidFirst(say, unclearTold(state, event, world) ?? askAgain(state, world));
  if (stillCounts(allowedRetryAt, world.now)) return null;
  if (handOff?.reason === 'paymentUnknown') return { state, effects: [say] };
  if (stillCounts(toldCapturedAt, world.now))
    return { state, effects: [{ type: 'say', message: 'payment.captured' }] };
  return saidFirst(say, flowOrSwitch(state, MONEY_FLOW, world));
}

/** もう1台で会計していい?, where nobody told of a sale: the sales to come may be taken there, and none that has stopped. */
function asksOfOtherTerminal(
  state: ConversationState,
  { reading }: ReadEvent,
  world: World,
): boolean {
  const { hints, signs } = reading;
  const isOfUse = hints.includes('usesOther') && hints.includes('asksUse');
  const isAgain = AGAIN.some((hint) => hints.includes(hint)) || signs.includes('doubtsRetry');
  const isAsked = asksOfPayment(state, world);
  if (!isOfUse || isAgain || isAsked || mayBeOpen(state, world)) return false;
  return isOfNone(state, reading, world) && state.handOff === null && !isErrorKept(state, world);
}

const AGAIN: readonly Hint[] = ['saysAgain', 'onceMore', 'ofThatSale'];

function onOtherTerminal(state: ConversationState): Decision {
  const say: Say = { type: 'say', message: 'running.useOther' };
  return withWayBack(understood({ state, effects: [say] }));
}

/** 現金でもらうのもだめなんですよね is answered with a yes, and 現金でもらっていい? with a no. */
export function noOtherWayOf({ signs, hints }: Pick<Reading, 'signs' | 'hints'>): string {
  const isTurned = signs.includes('asksNo') || signs.includes('asksTurned');
  // 一回やってみてダメだったんで現金でもらっていい?
  const isLeave = hints.includes('asksLeave') || hints.includes('asksIfMay');
  return isTurned && !isLeave && signs.includes('asks')
    ? 'payment.noOtherWayIndeed'
    : 'payment.noOtherWay';
}

/** 処理未了って書いてある。現金でもらっていい?: what the history shows was told beside it, and allows nothing. */
function unclearTold(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  const at = standing(state, world);
  if (!at?.step || !('ask' in at.step) || !('pending' in at.step.choices)) return null;
  const choice = choiceTold(at.step, event);
  const moved =
    choice !== null && UNCLEAR.has(choice) ? choose(state, at.flow, choice, world) : null;
  return moved && understood(moved);
}

const UNCLEAR: ReadonlySet<string> = new Set(['pending', 'missing']);
