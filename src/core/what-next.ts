import { UPDATE_FLOW } from './aside.ts';
import type { Ask } from './flow.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { askedNow, isOut, understood, type Rule, type World } from './world.ts';
import type { ConversationState } from './state.ts';

/** 次は?, これでいい? in a guided talk: what is asked there is what comes next. About a payment every word counts. */
export const whatNext: Rule = (state, { reading: { signs, timeAsked, topics } }, world) => {
  const { position } = state;
  if (position === null || position.flow === MONEY_FLOW) return null;
  const isOfMore = topics.some((topic) => topic !== 'update.timing' && topic !== 'flow.update');
  // もう始めてもいいですか is answered by はい or いいえ.
  if (timeAsked.leave === 'now')
    return !isOfMore && isBeforehand(state, world)
      ? saidAndAsked('flow.ahead.notYet', state, world)
      : null;
  return signs.includes('asksNext') ? understood(askAgain(state, world)) : null;
};

/** Something is still to be looked at before the update may begin. */
function isBeforehand(state: ConversationState, world: World): boolean {
  const asked = askedNow(state, world);
  return (
    state.position?.flow === UPDATE_FLOW && asked !== null && isOut(world) && comesFirst(asked)
  );
}

function comesFirst({ reads, picture, since }: Ask): boolean {
  // 25%以上まで充電してから is said by the answer itself.
  if (picture === 'charging') return false;
  return reads === 'battery' || since !== undefined || picture === 'power' || picture === 'wifi';
}
