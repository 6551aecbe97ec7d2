import { isInDoubt } from './doubt.ts';
import { isNoneTold } from './none-told.ts';
import { UPDATE_FLOW } from './aside.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Rule } from './world.ts';

/** 終わったら次どうする, of the update: payments go on as ever, and nothing is left to be done. null: another thing may be meant, or a payment is in doubt. */
export const nextOnceOver: Rule = (state, { reading }, world) => {
  const { hints, customerWaiting } = reading;
  if (!hints.includes('asksNextThen') || customerWaiting || state.handOff !== null) return null;
  if (!hints.includes('ofUpdate') && !isSpokenOf(state)) return null;
  if (isInDoubt(state, world) || !isNoneTold(state, reading, world)) return null;
  return withWayBack(understood({ state, effects: [{ type: 'say', message: 'finished.next' }] }));
};

/** The update is what goes on, or was spoken of last. */
function isSpokenOf({ position, topics }: ConversationState): boolean {
  if (position !== null) return position.flow === UPDATE_FLOW;
  return isNearUpdate(topics.at(-1) ?? '');
}

/** 更新終わった!あと何かやることある?: it is told to be over, and what comes then is asked. */
export function isOverAndNext({ signs, hints, topics }: Reading): boolean {
  const isTold = signs.includes('updateOver') && hints.includes('hasEnded');
  return isTold && topics.length === 1 && topics[0] === 'update.how';
}
