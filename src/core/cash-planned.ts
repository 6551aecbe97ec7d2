import { isBegun } from './payment-begun.ts';
import { isInDoubt, isOfMoney } from './doubt.ts';
import { isLastDay, isPastDeadline } from './notice.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Rule, type World } from './world.ts';

/**
 * 0時から3時は現金のみって貼り紙しとくわ, on the last day or past the deadline: from when no payment goes through, and until when (fact `OS: deadline`). null: a payment
 * may be open, or there is time enough.
 */
export const cashPlanned: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('plansCashOnly') || reading.signs.includes('asks')) return null;
  if (!isNear(world) || isElse(state, reading, world)) return null;
  return withWayBack(
    understood({
      state: { ...state, topics: ['os.deadline'] },
      effects: [{ type: 'say', message: 'counter.cashPlanned' }],
    }),
  );
};

function isNear(world: World): boolean {
  return isPastDeadline(world) || isLastDay(world.facts.notice, world.now);
}

function isElse(state: ConversationState, reading: Reading, world: World): boolean {
  if (state.handOff !== null || isBegun(state, reading, world)) return true;
  return isOfMoney(state) || isInDoubt(state, world);
}
