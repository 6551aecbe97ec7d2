import { isFreeTalk } from './doubt.ts';
import { hasSaid } from './said-of.ts';
import { answerTopics } from './topic-answer.ts';
import { understood, type Rule } from './world.ts';

/** さっきの人です, behind their sale comes first: who comes again may have paid already, so that its history is looked at. */
export const earlierGuest: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('earlierGuest') || !isFreeTalk(state, world)) return null;
  if (!hasSaid(state.said, AT_COUNTER)) return null;
  return understood(answerTopics(state, ['payment.check_history'], world, {}));
};

const AT_COUNTER: ReadonlySet<string> = new Set(['counter.payFirst', 'counter.whatHappened']);
