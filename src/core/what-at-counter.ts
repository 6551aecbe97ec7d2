import { isOfNone } from './doubt.ts';
import { stillCounts } from './moment.ts';
import { hotlineValues, isPastDeadline } from './notice.ts';
import type { Say } from './effect.ts';
import { topicChoice } from './choices.ts';
import { understood, type Rule } from './world.ts';

/** どうすればいいですか, behind 会計を先にどうぞ: how to get past the dialog, and no steps of the update. */
export const whatAtCounter: Rule = (state, { reading }, world) => {
  const { position, handOff, said } = state;
  const isAsked = reading.hints.includes('onlyWhatNow') || reading.hints.includes('asksHowOnly');
  if (!isAsked || position !== null || handOff !== null || isPastDeadline(world)) return null;
  if (said?.messages.includes('counter.payFirst') !== true) return null;
  if (!stillCounts(said.at, world.now) || !isOfNone(state, reading, world)) return null;
  const choices = [topicChoice('app.payment_interrupted')];
  const values = hotlineValues(world);
  const say: Say = { type: 'say', message: 'counter.howToSkip', values, choices };
  return understood({ state, effects: [say] });
};
