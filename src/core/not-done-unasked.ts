import { mayBeOfMoney } from './doubt.ts';
import { isFirstWord } from './worry-place.ts';
import { answerTopics } from './topic-answer.ts';
import { mustAskFleet, understood, type Rule } from './world.ts';

/** まだやってないんだけど, where nothing was asked that いいえ would answer: when to do it, and of their own terminals how they stand. */
export const notDoneUnasked: Rule = (state, { reading }, world) => {
  const { signs, topics, command, customerWaiting } = reading;
  if (command !== 'no' || !signs.includes('notDoneYet') || topics.length > 0) return null;
  if (customerWaiting || !isFirstWord(state) || mayBeOfMoney(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const topic = world.facts.merchant === null ? 'update.timing' : 'fleet.status';
  return understood(answerTopics(state, [topic], world, { signs }));
};
