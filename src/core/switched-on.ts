import { isUpdating } from './counter.ts';
import { stillCounts } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { saidToPlugIn } from './no-power.ts';
import { askAgain } from './steer.ts';
import type { ConversationState } from './state.ts';
import type { Rule, World } from './world.ts';

/** 電源入れていい?, of a terminal that went off: on again, and a payment is looked at first. null: nothing went off, or an update runs. */
export const switchedOn: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('asksSwitchOn') || state.handOff !== null) return null;
  if (isUpdating(state, world)) return null;
  const isChecked = state.position?.flow === MONEY_FLOW;
  if (!isChecked && !wentOff(state, world)) return null;
  const told = saidToPlugIn(state, reading, world);
  if (!isChecked || told.effects.some(({ type }) => type === 'askFleet')) return told;
  const asked = askAgain(state, world);
  return { ...asked, effects: [...told.effects, ...asked.effects] };
};

function wentOff({ position, brokeAt, topics }: ConversationState, { now }: World): boolean {
  return position === null && (stillCounts(brokeAt, now) || topics.at(-1) === 'update.error');
}
