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
function setsAboutIt(
  { position, handOff, topics, offer }: ConversationState,
  { hints }: Reading,
): boolean {
  if (position !== null || handOff !== null) return false;
  if (!ABOUT.some((hint) => hints.includes(hint))) return false;
  const isOffered = offer?.choices.some(({ id }) => id === `flow:${UPDATE_FLOW}`) ?? false;
  return isOffered || hints.includes('ofUpdate') || isNearUpdate(topics.at(-1) ?? '');
}

/** 近くに持ってきたので、もう1回だけ試します. */
const ABOUT: readonly Hint[] = ['setsAbout', 'startsIt', 'wantsLead', 'endsInTry'];
