import { cardsOf } from './cards.ts';
import { bareSay } from './effect.ts';
import { answerTopics } from './topic-answer.ts';
import { worried } from './worries.ts';
import type { Rule } from './world.ts';

/** 2台あって両方しないとだめ?何分かかる?: that every terminal has to be updated, and what is asked besides. */
export const eachBesides: Rule = (state, event, world) => {
  const { beside = [], signs } = event.reading;
  const cards = cardsOf(beside, world);
  if (!signs.includes('asksEach') || cards.length === 0 || state.position !== null) return null;
  const each = worried(state, event, world);
  if (each === null || each.effects.some(({ type }) => type !== 'say')) return each;
  const answered = answerTopics(each.state, cards, world, {});
  const says = each.effects.map((one) => (one.type === 'say' ? bareSay(one) : one));
  return { ...answered, effects: [...says, ...answered.effects] };
};
