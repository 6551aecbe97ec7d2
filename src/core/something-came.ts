import { topicChoice } from './choices.ts';
import { isOfNone } from './doubt.ts';
import type { Say } from './effect.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Rule } from './world.ts';

/** なんか画面にでた as a first word: what stands there is asked, and no payment is guessed at. */
export const somethingCame: Rule = (state, { reading }, world) => {
  const { hints, topics, customerWaiting, signs } = reading;
  // できました is of something else.
  const isSeen = hints.includes('appearedNow') && !hints.includes('hasWorked');
  if (!isSeen || topics.length > 0 || customerWaiting) return null;
  const isFirst = state.said === undefined && state.position === null && state.handOff === null;
  if (!isFirst || signs.includes('asks') || !isOfNone(state, reading, world)) return null;
  const choices = [topicChoice('os.dialog'), topicChoice('update.error')];
  const say: Say = { type: 'say', message: 'notInNotice.foreign', choices };
  return withWayBack(understood({ state, effects: [say] }));
};
