import { topicChoice } from './choices.ts';
import { isNearUpdate } from './of-update.ts';
import { isPastDeadline } from './notice.ts';
import { isNoneAtAll } from './none-told.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Decision, type Rule } from './world.ts';

/** QRは?, PayPayも? behind an answer about the update, where the terminal can take payments: one way to pay is as any other. */
export const allMeans: Rule = (state, { reading }, world) => {
  const last = state.topics.at(-1) ?? '';
  const isAsked = reading.signs.includes('asksOtherMeans') && state.handOff === null;
  if (!isAsked || isPastDeadline(world) || !isNearUpdate(last)) return null;
  return isNoneAtAll(state, reading, world) ? said(state) : null;
};

function said(state: ConversationState): Decision {
  const choices = state.position === null ? [topicChoice('os.deadline')] : [];
  return withWayBack(
    understood({ state, effects: [{ type: 'say', message: 'counter.allMeans', choices }] }),
  );
}
