import { RESUME } from './choices.ts';
import { noted, offeredFlows } from './noted.ts';
import type { ConversationState } from './state.ts';
import type { Rule } from './world.ts';

/** わかりました, 了解です, and はい as the first word: it was read, and nothing is begun unasked. null: it answers a question. */
export const acknowledged: Rule = (state, { reading: { hints, command } }) => {
  const { position, offer } = state;
  if (command === 'yes' && isUnspoken(state)) return noted(state);
  if (position !== null || !hints.includes('onlyRead')) return null;
  const choices = offer?.choices ?? [];
  if (choices.some(({ id }) => id === RESUME.id)) return null;
  return noted(state, offeredFlows(state));
};

/** Nothing was said or asked before. */
function isUnspoken({ offer, position, handOff, topics }: ConversationState): boolean {
  return offer === null && position === null && handOff === null && topics.length === 0;
}
