import { RESTART_FLOW, UPDATE_FLOW } from './aside.ts';
import { begunOn, checkedOn } from './begun-on.ts';
import { isWithStaff } from './doubt.ts';
import type { Effect, Say } from './effect.ts';
import type { ConversationState } from './state.ts';
import { mustAskFleet, terminalsAbout, type World } from './world.ts';

/** Beside a payment that staff look into: its terminal is neither updated nor switched off (fact `payment`). */
export const LEFT_ON: Say = { type: 'say', message: 'payment.leftOn' };

/** In place of a walk that would switch off the terminal of a payment that staff look into. null: it is another, or none is in doubt. */
export function leftOn(
  flow: string,
  terminalId: string | null,
  state: ConversationState,
  world: World,
): Effect | null {
  if (!SWITCH_OFF.has(flow) || !mayBeItsTerminal(terminalId, state, world)) return null;
  return mustAskFleet(world) ? { type: 'askFleet' } : LEFT_ON;
}

const SWITCH_OFF: ReadonlySet<string> = new Set([UPDATE_FLOW, RESTART_FLOW]);

/** Bの電源入れ直していい?, where the payment that staff look into was begun on B, or nobody knows on which. */
export function isNamedLeft(state: ConversationState, world: World): boolean {
  return mayBeItsTerminal(world.about[0]?.id ?? null, state, world);
}

/** 更新できる?, エラーが出た, 状態は?, of that terminal: いま更新できます would be heard as leave; of several it is said first. */
export function besideLeft(
  topic: string,
  says: () => readonly Say[],
  state: ConversationState,
  world: World,
): readonly Say[] {
  if (!LEADS_TO_UPDATE.has(topic) || !isNamedLeft(state, world)) return says();
  return terminalsAbout(world).length > 1 ? [LEFT_ON, ...says()] : [LEFT_ON];
}

const LEADS_TO_UPDATE: ReadonlySet<string> = new Set([
  'fleet.status',
  'update.error',
  'update.when',
]);

function mayBeItsTerminal(
  terminalId: string | null,
  state: ConversationState,
  world: World,
): boolean {
  if (!isWithStaff(state, world)) return false;
  const its = checkedOn(state) ?? begunOn(state, world);
  return its === null || terminalId === null || its === terminalId;
}
