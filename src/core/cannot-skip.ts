import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import { mayBeOfMoney } from './doubt.ts';
import type { Say } from './effect.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Rule } from './world.ts';

/** スキップできません: which screen can be put off and which cannot (facts `OS: skip`, `launched early`); past the deadline none can. */
export const cannotSkip: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('cannotSkip') || reading.customerWaiting) return null;
  if (state.handOff !== null || mayBeOfMoney(state, world)) return null;
  const choices =
    state.position === null
      ? [flowChoice(UPDATE_FLOW), topicChoice('firmware.launched_early')]
      : [];
  const say: Say = { type: 'say', message: 'dialog.cannotSkip', choices };
  return withWayBack(understood({ state: { ...state, topics: ['os.skip'] }, effects: [say] }));
};
