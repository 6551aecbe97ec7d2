import type { Say } from './effect.ts';
import { handOver } from './hand-off.ts';
import { maybe } from './not-understood.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** Outside what it is sure of, a model may help where there is one; it chooses, the cards speak. */
export function byModel(state: ConversationState, world: World): Decision | null {
  const { model } = world.facts;
  if (model === null) return { state, effects: [{ type: 'askModel' }] };
  switch (model.kind) {
    case 'none':
      return null;
    case 'person':
      return handOver(state, 'merchantAsked', world);
    case 'topics':
      return chosenByModel(state, model.topics, world);
    case 'words': {
      const said: Say = { type: 'say', message: 'model.words', values: { text: model.text } };
      const after = { ...state, misunderstandings: 0 };
      if (state.position === null) return { state: after, effects: [said] };
      return saidFirst(said, askAgain(after, world));
    }
  }
}

/** Cards are answered; a guided talk is offered, never started on a model's word. */
function chosenByModel(
  state: ConversationState,
  topics: readonly string[],
  world: World,
): Decision | null {
  const cards = topics.filter((topic) => world.facts.topics[topic]?.flow === null);
  if (cards.length > 0) return answerTopics(state, cards, world, {});
  return topics.length > 0 ? maybe(state, topics, world) : null;
}
