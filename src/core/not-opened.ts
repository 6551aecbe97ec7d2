import { isOfMoney } from './doubt.ts';
import { leansOnFailure } from './of-update.ts';
import type { Reading } from './reading.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { askedNow, understood, type Rule } from './world.ts';

/** USEN PAY+は開いてないよ, to what may have gone wrong: that was not it, and in a walk the question stands. */
export const notOpened: Rule = (state, { reading }, world) => {
  if (!isTold(reading) || isOfMoney(state) || state.handOff !== null) return null;
  if (state.position !== null)
    return askedNow(state, world)?.of === 'error' ? null : understood(askAgain(state, world));
  if (!leansOnFailure(state.topics.at(-1) ?? '')) return null;
  return understood(answerTopics(state, ['update.error'], world, { signs: reading.signs }));
};

function isTold({ signs, topics, customerWaiting }: Reading): boolean {
  const isElse = customerWaiting || topics.includes('handoff');
  return signs.includes('notOpened') && !signs.includes('asks') && !isElse;
}
