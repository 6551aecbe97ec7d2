import { MAIN_CHOICES, PERSON, RESUME, topicChoice } from './choices.ts';
import { handOver, waiting, type HandOffCause } from './hand-off.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** First put differently with the choices, then more simply, the third time a person: never the same words twice. */
export function notUnderstood(
  state: ConversationState,
  cause: HandOffCause,
  world: World,
  first = 'notUnderstood.first',
): Decision {
  const misunderstandings = state.misunderstandings + 1;
  const next = { ...state, misunderstandings };
  if (misunderstandings > 2) return handOver(next, 'notUnderstood', world, cause);
  const message = misunderstandings === 1 ? first : 'notUnderstood.second';
  if (state.position === null) {
    return {
      state: next,
      effects: [{ type: 'say', message, choices: MAIN_CHOICES, numbered: true }],
    };
  }
  return saidFirst({ type: 'say', message }, askAgain(next, world));
}

/** The desk sees what is written; the bot says once that it waits, and then keeps out of the way. */
export function whileWaiting(state: ConversationState, world: World): Decision {
  const { handOff } = state;
  if (handOff === null || handOff.hasSaidWaiting) return { state, effects: [] };
  return {
    state: { ...state, handOff: { ...handOff, hasSaidWaiting: true } },
    effects: [waiting(handOff.number, world)],
  };
}

/** Near, but not sure: the nearest to choose from, and always a way out. Half understood is not understood: the third time a person. */
export function maybe(
  state: ConversationState,
  suggested: readonly string[],
  world: World,
): Decision {
  const misunderstandings = state.misunderstandings + 1;
  const next = { ...state, misunderstandings };
  if (misunderstandings > 2) return handOver(next, 'notUnderstood', world);
  const wayBack = state.position === null ? [] : [RESUME];
  const none = { ...PERSON, label: 'choice.noneOfThese' };
  const choices = [...suggested.map(topicChoice), ...wayBack, none];
  const message = misunderstandings === 1 ? 'maybe' : 'notUnderstood.second';
  return { state: next, effects: [{ type: 'say', message, choices, numbered: true }] };
}
