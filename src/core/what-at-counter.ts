import { isOfNone } from './doubt.ts';
import { stillCounts } from './moment.ts';
import { hotlineValues, isPastDeadline } from './notice.ts';
import type { Say } from './effect.ts';
import { topicChoice } from './choices.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { understood, type Rule, type World } from './world.ts';

/** どうすればいいですか, behind 会計を先にどうぞ: how to get past the dialog, and no steps of the update; or how to sell without the terminal that fails. */
export const whatAtCounter: Rule = (state, { reading }, world) => {
  const message = howTold(state, reading, world);
  if (message === null || !isOfNone(state, reading, world)) return null;
  const choices = [topicChoice('app.payment_interrupted')];
  const say: Say = { type: 'say', message, values: hotlineValues(world), choices };
  return understood({ state, effects: [say] });
};

function howTold(state: ConversationState, { hints }: Reading, world: World): string | null {
  const { position, handOff, said } = state;
  const isAsked = hints.includes('onlyWhatNow') || hints.includes('asksHowOnly');
  if (!isAsked || position !== null || handOff !== null || isPastDeadline(world)) return null;
  if (said === undefined || !stillCounts(said.at, world.now)) return null;
  return HOW.find(([one]) => said.messages.includes(one))?.[1] ?? null;
}

const HOW: readonly (readonly [said: string, message: string])[] = [
  ['counter.payFirst', 'counter.howToSkip'],
  ['counter.failing', 'counter.howFailing'],
];
