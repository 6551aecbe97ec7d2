import { UPDATE_FLOW } from './aside.ts';
import type { Hint } from './hint.ts';
import { isNearUpdate, isOfUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';

/**
 * まだ時間あるか。やっぱ今やる; もっかいやってみます, 一緒にやって where the update was spoken of: it is wished now, whatever was planned
 * before. How long it takes is told on the way. null: nothing of the kind.
 */
export function beginningNow(
  state: ConversationState,
  reading: Reading,
  isMoney: boolean,
): readonly string[] | null {
  const { topics, signs, hints, customerWaiting } = reading;
  // 自分でやります、手順だけ教えて: nobody is to lead them.
  const isOfSteps = topics.includes('update.how') && hints.includes('ofOneOnly');
  if (customerWaiting || isMoney || isOfSteps) return null;
  if (!signs.includes('beginsNow') && !setsAboutIt(state, reading)) return null;
  if (!topics.every((topic) => MAY_BE_NOW.has(topic) || isOfUpdate(topic))) return null;
  return [...topics.filter((topic) => topic === 'update.duration'), 'flow.update'];
}

/** わかったよ、今やるよ is no thanks. */
const MAY_BE_NOW: ReadonlySet<string> = new Set(['reminder', 'thanks', 'greeting']);

/** In so few words it may be of anything else. */
function setsAboutIt(state: ConversationState, { hints }: Reading): boolean {
  if (state.position !== null || state.handOff !== null) return false;
  if (!ABOUT.some((hint) => hints.includes(hint))) return false;
  return hints.includes('ofUpdate') || isMeant(state, hints);
}

/** 始めよう: of what was offered or spoken of, or of what everybody writes for, where it is the first word. */
function isMeant({ topics, offer }: ConversationState, hints: readonly Hint[]): boolean {
  if (offer?.choices.some(({ id }) => id === `flow:${UPDATE_FLOW}`)) return true;
  const last = topics.at(-1);
  return last === undefined ? hints.includes('startsIt') : isNearUpdate(last);
}

/** 近くに持ってきたので、もう1回だけ試します. */
const ABOUT: readonly Hint[] = ['setsAbout', 'startsIt', 'wantsLead', 'endsInTry'];
