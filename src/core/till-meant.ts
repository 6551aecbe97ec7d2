import { topicChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import type { Say } from './effect.ts';
import { isOfNone } from './doubt.ts';
import { stillCounts } from './moment.ts';
import { answerTopics } from './topic-answer.ts';
import { understood, type Rule } from './world.ts';

/** レジが動かない may be said of the terminal or of a POS till, which is not ours: which of them is asked, with what to do for each; 会計の端末です answers it. */
export const tillMeant: Rule = (state, { reading }, world) => {
  const { hints } = reading;
  const { position, handOff, said } = state;
  if (position !== null || handOff !== null) return null;
  const isAsked = said?.messages.includes(ASKED) === true && stillCounts(said.at, world.now);
  if (isAsked && hints.includes('meansTerminal')) {
    return answerTopics(state, ['flow.restart'], world, {});
  }
  if (!hints.includes('tillFails') || !isOfNone(state, reading, world)) return null;
  // What runs is not switched off.
  if (isUpdating(state, world)) return null;
  const choices = OFFERED.map(topicChoice);
  const say: Say = { type: 'say', message: ASKED, choices };
  return understood({ state, effects: [say] });
};

const ASKED = 'terminal.orTill';
const OFFERED = ['payment.check_history', 'flow.restart', 'other_service'];
