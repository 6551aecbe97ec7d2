import { cardsOf } from './cards.ts';
import { bareSay } from './effect.ts';
import type { Reading } from './reading.ts';
import { answerTopics } from './topic-answer.ts';
import { worried } from './worries.ts';
import type { Rule } from './world.ts';

/** 2台あって両方しないとだめ?何分かかる?, うちも対象?何時から?: that every terminal, or every shop, has to update, and what is asked besides. */
export const eachBesides: Rule = (state, event, world) => {
  const cards = cardsOf(besideIn(event.reading), world);
  if (cards.length === 0 || state.position !== null) return null;
  const each = worried(state, event, world);
  if (each === null || each.effects.some(({ type }) => type !== 'say')) return each;
  const answered = answerTopics(each.state, cards, world, {});
  const says = each.effects.map((one) => (one.type === 'say' ? bareSay(one) : one));
  return { ...answered, effects: [...says, ...answered.effects] };
};

function besideIn({ beside = [], signs, topics }: Reading): readonly string[] {
  if (signs.includes('asksEach')) return beside;
  return signs.includes('asksIfOurs') ? topics.filter((topic) => !OF_OURS.has(topic)) : [];
}

const OF_OURS: ReadonlySet<string> = new Set(['update.scope', 'update.required']);
