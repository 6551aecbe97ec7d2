import { UPDATE_FLOW } from './aside.ts';
import { isUpdating } from './counter.ts';
import { mayBeOpen } from './doubt.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { isBreakOpen } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { isOut, understood, type Decision, type Rule, type World } from './world.ts';

/** 端末オフにしてます outside of a walk: nobody pays on it, and when it is to be switched on is told. null: it may have gone off at a sale, or amid an update. */
export const leftOff: Rule = (state, { reading }, world) => {
  if (state.position !== null || state.handOff !== null || !isPlainlyOff(reading)) return null;
  return isElse(state, world) ? null : whenOn({ ...state, topics: ['prep.powercycle'] }, world);
};

function isPlainlyOff({ signs, hints, customerWaiting }: Reading): boolean {
  if (!signs.includes('isOff') || customerWaiting) return false;
  return !NOT_PLAIN.some((one) => signs.includes(one)) && !WENT.some((one) => hints.includes(one));
}

const NOT_PLAIN: readonly Sign[] = [
  'asks',
  'ofPayment',
  'mayBeOfPayment',
  'powerLost',
  'brokenDown',
];
const WENT: readonly Hint[] = ['stalls', 'hasHappened', 'ofUpdate'];

function isElse(state: ConversationState, world: World): boolean {
  return isBreakOpen(state, world) || mayBeOpen(state, world) || isUpdating(state, world);
}

/** Before the update is out there is no hurry to. */
function whenOn(state: ConversationState, world: World): Decision {
  if (!isOut(world))
    return understood({ state, effects: [{ type: 'say', message: 'powered.offTill' }] });
  const values = { done: { message: `flow.${UPDATE_FLOW}.power.choices.done` } };
  return understood({ state, effects: [{ type: 'say', message: 'flow.whenOn', values }] });
}
