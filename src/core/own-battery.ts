import { CHARGE_FLOW } from './aside.ts';
import { choose } from './choose.ts';
import type { ConversationState, Position } from './state.ts';
import { askAgain } from './steer.ts';
import { turnedAside, whichFlow } from './turned-aside.ts';
import { standing, type Decision, type World } from './world.ts';

/** 電池のところは黒くなってます, asked for the charge: it is of what is asked, and no other talk; else which of two is to go on. */
export function whichOrBattery(
  state: ConversationState,
  position: Position,
  id: string,
  world: World,
): Decision {
  const at = standing(state, world);
  const step = at?.step !== undefined && 'ask' in at.step ? at.step : null;
  if (id !== CHARGE_FLOW || at === null || step?.reads !== 'battery') {
    return whichFlow(state, position, id);
  }
  const unsure = 'unsure' in step.choices ? choose(state, at.flow, 'unsure', world) : null;
  return unsure ?? askAgain(state, world);
}

/** What waits for the payment. */
export const setAside = turnedAside;
