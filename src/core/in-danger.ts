import { stillCounts } from './moment.ts';
import type { Say } from './effect.ts';
import type { Known } from './first-position.ts';
import { handOver } from './hand-off.ts';
import { MONEY_FLOW, STATED } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import { isOfDanger } from './ticket-told.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** Fire and ambulance all over Japan: no number of a notice. */
export const EMERGENCY = '119';

export function isInDanger(
  { deviceDangerAt, handOff }: ConversationState,
  { now }: World,
): boolean {
  if (deviceDangerAt === undefined) return false;
  return stillCounts(deviceDangerAt, now) || isOfDanger(handOff);
}

export function stillNot(isAsked: boolean): Say {
  const values = { emergency: EMERGENCY, asked: isAsked ? 'yes' : 'no' };
  return { type: 'say', message: 'danger.stillNot', values };
}

/** The history of a payment would be looked up on the terminal that is not to be touched: where it was not told, staff have the payment at once. null: no such walk, or no danger. */
export function lookedUpByStaff(
  flow: string,
  { answers }: Known,
  state: ConversationState,
  world: World,
): Decision | null {
  if (flow !== MONEY_FLOW || !isInDanger(state, world)) return null;
  if (answers?.[`${STATED}history`] !== undefined) return null;
  return saidFirst(stillNot(false), handOver(state, 'paymentUnknown', world));
}
