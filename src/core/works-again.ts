import { RESTART_FLOW } from './aside.ts';
import { askedAt } from './asked-at.ts';
import { isPaymentGuessed, isPaymentOpen } from './doubt.ts';
import type { Effect } from './effect.ts';
import { CHECK, IF_STOPPED } from './if-stopped.ts';
import { isoOf } from './moment.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import { isSaleOpen } from './sale-open.ts';
import type { Sign } from './sign.ts';
import { isBreakOpen } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Rule, type World } from './world.ts';

/**
 * あ、動いた, 普通の画面に戻った, told outside of walks, or asked whether somebody pays before a restart: what had stopped goes again, and nothing is switched off for it. A
 * sale that may have stopped with it is looked for (fact `payment`). null: it is of a sale, or one is open.
 */
export const worksAgain: Rule = (state, { reading }, world) => {
  if (!tellsWell(reading) || !mayEnd(state, world)) return null;
  const isLed = state.position !== null;
  // 直った is met as it ever is.
  if (!isLed && reading.topics.includes('thanks')) return null;
  const mayHaveStopped = isLed || isPaymentGuessed(state, world) || isBreakOpen(state, world);
  const good: Effect = { type: 'say', message: 'afterCare.thanks' };
  const effects = mayHaveStopped ? [good, { ...IF_STOPPED, choices: [CHECK] }] : [good];
  // Whether somebody pays was not answered: it is asked before any leave.
  const asked = mayHaveStopped ? { stalledAt: isoOf(world.now) } : {};
  const kept = { ...state, ...asked, position: null, topics: ['thanks'] };
  return withWayBack(understood({ state: kept, effects }));
};

function tellsWell({ signs, hints, topics, command, customerWaiting, language }: Reading): boolean {
  if (language !== 'ja' || command !== null || customerWaiting) return false;
  if (!topics.every((topic) => topic === 'thanks' || isNearUpdate(topic))) return false;
  const isBack = hints.includes('isMended') || signs.includes('usualScreen');
  if (!hints.includes('worksAgain') || !isBack || hints.includes('ofSale')) return false;
  return !OF_ELSE.some((sign) => signs.includes(sign));
}

const OF_ELSE: readonly Sign[] = [
  'asks',
  'denied',
  'ofPayment',
  'ofCustomer',
  'mayHaveBegun',
  'mayBeOfPayment',
  'updateOver',
  'stillFails',
  'brokenDown',
];

/** An answer to any other question is read where it is asked. */
function mayEnd(state: ConversationState, world: World): boolean {
  if (state.handOff !== null || isPaymentOpen(state, world)) return false;
  if (isSaleOpen(state, world)) return false;
  if (state.position === null) return true;
  return state.position.flow === RESTART_FLOW && askedAt(state, world)?.step.of === 'payment';
}
