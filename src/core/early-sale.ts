import { flowChoice, topicChoice } from './choices.ts';
import { UPDATE_FLOW } from './aside.ts';
import { mayBeOfMoney } from './doubt.ts';
import type { Say } from './effect.ts';
import { REMINDER_FLOW } from './reminders.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Rule } from './world.ts';

/** 8時前にカード使える?, asked before the update is out: yes, and until when the update can be put off (facts `opens`, `OS: skip`). */
export const earlySale: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('asksEarlySale') || reading.customerWaiting) return null;
  const { facts, now } = world;
  const { position } = state;
  const isBusy = (position !== null && position.flow !== REMINDER_FLOW) || state.handOff !== null;
  if (isBusy || now >= facts.notice.updateOpens) return null;
  if (mayBeOfMoney(state, world)) return null;
  const say: Say = { type: 'say', message: 'deadline.untouched', values: { stops: 'no' } };
  const choices = position === null ? [topicChoice('os.deadline'), flowChoice(UPDATE_FLOW)] : [];
  return withWayBack(
    understood({
      state: { ...state, topics: ['update.timing'] },
      effects: [{ ...say, choices }],
    }),
  );
};
