import { lookAtSale } from './amid-sale.ts';
import { isUpdating } from './counter.ts';
import { mayHang } from './hang-told.ts';
import { minutesSince, momentOf } from './moment.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { Rule, World } from './world.ts';

/**
 * また止まった, またなりました, また同じの起きた, hours after a sale was told to have stopped, and 別の人のが止まりました whenever it is told: what has stopped is a sale, and its
 * history is asked for. null: of the update, which was spoken of since, or nothing that stops.
 */
export const stopsAgain: Rule = (state, { reading }, world) => {
  if (state.position !== null || state.handOff !== null) return null;
  if (!tellsStop(state, reading, world) || isOfUpdate(state, reading, world)) return null;
  // What was found out of the one before tells nothing of this one.
  return lookAtSale({ ...state, toldCapturedAt: null }, world);
};

function tellsStop(state: ConversationState, { hints, signs }: Reading, world: World): boolean {
  if (signs.includes('noneBegun') || signs.includes('otherTerminal')) return false;
  if (hints.includes('stopsOfOther')) return true;
  return hints.includes('stopsAgain') && wasSale(state, world);
}

/** The last that was told to have stopped that day was a sale. */
function wasSale(state: ConversationState, { now }: World): boolean {
  const { paymentBegunAt, toldCapturedAt, nextStoppedAt, updateNamedAt } = state;
  return [paymentBegunAt, toldCapturedAt, nextStoppedAt].some((at) => {
    if (at == null || minutesSince(at, now) >= HALF_A_DAY) return false;
    return updateNamedAt === undefined || momentOf(updateNamedAt) < momentOf(at);
  });
}

const HALF_A_DAY = 12 * 60;

function isOfUpdate(state: ConversationState, { hints, topics }: Reading, world: World): boolean {
  if (hints.includes('ofUpdate') || topics.includes('handoff')) return true;
  return isUpdating(state, world) || mayHang(state, world);
}
