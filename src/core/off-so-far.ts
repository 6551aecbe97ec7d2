import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import type { Say } from './effect.ts';
import { mayBeOpen } from './doubt.ts';
import type { Reading } from './reading.ts';
import { REMINDER_FLOW } from './reminders.ts';
import type { Sign } from './sign.ts';
import { isBreakOpen } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { isOut, understood, type Rule, type World } from './world.ts';

/** 電源はずっと切ったまま, つけるだけでいい?: what was off needs no more than to be switched on (fact `power`). null: it may have gone off at a sale, or amid an update. */
export const offSoFar: Rule = (state, { reading }, world) => {
  if (!isTold(reading) || isElse(state, world)) return null;
  // 電源切ってます, in so few words and once the update is out, waits to be told to switch it on.
  if (isOut(world) && reading.signs.includes('isOff')) return null;
  const choices = state.position === null ? [flowChoice(UPDATE_FLOW)] : [];
  const say: Say = isOut(world)
    ? { type: 'say', message: 'powered.offSoFar', choices }
    : { type: 'say', message: 'powered.offTill' };
  return withWayBack(
    understood({ state: { ...state, topics: ['prep.powercycle'] }, effects: [say] }),
  );
};

function isTold({ hints, signs, customerWaiting }: Reading): boolean {
  if (!hints.includes('offSoFar') || customerWaiting) return false;
  return !TROUBLE.some((sign) => signs.includes(sign));
}

function isElse(state: ConversationState, world: World): boolean {
  const { position, handOff } = state;
  if (handOff !== null || (position !== null && position.flow !== REMINDER_FLOW)) return true;
  return OPEN.some((isOpen) => isOpen(state, world));
}

const OPEN = [isBreakOpen, mayBeOpen, isUpdating] as const;
const TROUBLE: readonly Sign[] = ['powerLost', 'brokenDown', 'darkScreen', 'ofPayment'];
