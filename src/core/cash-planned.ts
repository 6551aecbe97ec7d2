import { isTakenUp } from './none-told.ts';
import { isLastChance } from './notice.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Rule } from './world.ts';

/**
 * 0時から3時は現金のみって貼り紙しとくわ, on the last day or past the deadline: from when no payment goes through, and until when (fact `OS: deadline`). null: a payment
 * may be open, or there is time enough.
 */
export const cashPlanned: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('plansCashOnly') || reading.signs.includes('asks')) return null;
  if (!isLastChance(world) || isTakenUp(state, reading, world)) return null;
  return withWayBack(
    understood({
      state: { ...state, topics: ['os.deadline'] },
      effects: [{ type: 'say', message: 'counter.cashPlanned' }],
    }),
  );
};
