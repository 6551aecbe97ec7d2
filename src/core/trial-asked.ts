import { isUpdating } from './counter.ts';
import { stillCounts } from './moment.ts';
import { isNearUpdate } from './of-update.ts';
import { isNoneAtAll } from './none-told.ts';
import type { Reading } from './reading.ts';
import { isBegun } from './payment-begun.ts';
import { mayBeOfOne } from './plain-sale-read.ts';
import { isBreakOpen } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { mustAskFleet, understood, type Rule, type World } from './world.ts';

/** 試しに1円決済した方がいい?, soon after the update or asked of its end: nobody asks for one. null: one may be in doubt, or the update may run. */
export const trialAsked: Rule = (state, { reading }, world) => {
  const { hints } = reading;
  if (!hints.includes('asksTrial') || state.position !== null) return null;
  const isOver = stillCounts(state.updatedAt, world.now);
  const isSaidOver = hints.includes('ofUpdate') && hints.includes('isOver');
  if (!isOver && !isSaidOver && !isOfUpdate(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (mayBeSale(state, reading, world) || runsStill(state, reading, world)) return null;
  return withWayBack(
    understood({ state, effects: [{ type: 'say', message: 'finished.noTrial' }] }),
  );
};

/** The update is what was spoken of, and no sale is told of. */
function isOfUpdate(state: ConversationState, reading: Reading, world: World): boolean {
  const isNear = reading.hints.includes('ofUpdate') || isNearUpdate(state.topics.at(-1) ?? '');
  return isNear && isNoneAtAll(state, reading, world);
}

/** 終わったから試していい? tells its end. */
function runsStill(state: ConversationState, { hints, signs }: Reading, world: World): boolean {
  const isEnd = hints.includes('isOver') && !signs.includes('denied');
  return !isEnd && isUpdating(state, world);
}

function mayBeSale(state: ConversationState, reading: Reading, world: World): boolean {
  const mayBe = [isBreakOpen, mayBeOfOne].some((is) => is(state, world));
  return mayBe || isBegun(state, reading, world);
}
