import { isPaymentOpen, isWithStaff } from './doubt.ts';
import type { Say } from './effect.ts';
import { isNamedLeft, LEFT_ON } from './left-on.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Rule, type World } from './world.ts';

/** カウンターも更新していい?, もう更新できる?, beside a payment in doubt: its terminal is left as it is, and its history read first. null: of a later time, of another terminal, or of none. */
export const updateLeft: Rule = (state, { reading }, world) => {
  if (!asksToBegin(reading)) return null;
  const say = insteadOfLeave(state, reading, world);
  return say === null ? null : withWayBack(understood({ state, effects: [say] }));
};

function asksToBegin({ signs, hints, time, timeAsked, topics }: Reading): boolean {
  const isOfUpdate = signs.includes('asks') && hints.includes('ofUpdate');
  const isLeave = timeAsked.leave !== null || hints.includes('asksToUpdate');
  return isOfUpdate && isLeave && time === null && topics.every((one) => OF_BEGINNING.has(one));
}

/** What it may be heard as; 更新の案内は閉じていい? is of another thing. */
const OF_BEGINNING: ReadonlySet<string> = new Set([
  'update.required',
  'update.timing',
  'update.when',
]);

function insteadOfLeave(state: ConversationState, { topics }: Reading, world: World): Say | null {
  if (isNamedLeft(state, world)) return LEFT_ON;
  const isOpen = isPaymentOpen(state, world) && !isWithStaff(state, world);
  const isAsked = topics.includes('update.when') && isOpen && hasCheck(state);
  return isAsked ? UNRESOLVED : null;
}

/** Its check is under way, or was left. */
function hasCheck({ position, interrupted, stopped }: ConversationState): boolean {
  return [position, interrupted, stopped].some((one) => one?.flow === MONEY_FLOW);
}

const UNRESOLVED: Say = { type: 'say', message: 'payment.unresolved' };
