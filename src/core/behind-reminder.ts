import { answerInFlow } from './flow-answer.ts';
import { asOfNow, isLongAgo, isOld } from './long-ago.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import { REMINDER_FLOW } from './reminders.ts';
import type { ConversationState } from './state.ts';
import { askedNow, type Rule } from './world.ts';

/** 27%になった, 更新始めました, to the walk that waits behind a talk about a reminder, or behind whether to go on: it does. null: no answer to it. */
export const answersBehind: Rule = (state, event, world) => {
  const { interrupted } = state;
  if (interrupted === null || interrupted.flow === MONEY_FLOW) return null;
  if (!mayBeBehind(state, event.reading, isOld(interrupted, world))) return null;
  const at = asOfNow(interrupted, world);
  const back = { ...state, position: at, interrupted: null, misunderstandings: 0 };
  const answered = answerInFlow(back, event, world);
  return answered?.state.misunderstandings === 0 ? answered : null;
};

/** 充電できた 62, hours after the charge was asked for: it is what was waited for, and nobody asks whether to go on. null: another step stands, or more is told. */
export const chargedSince: Rule = (state, event, world) => {
  const { position } = state;
  if (position === null || !tellsCharge(event.reading) || !isLongAgo(state, world)) return null;
  if (askedNow(state, world)?.reads !== 'battery') return null;
  const answered = answerInFlow({ ...state, position: asOfNow(position, world) }, event, world);
  return answered?.state.misunderstandings === 0 ? answered : null;
};

function tellsCharge({ battery, topics, signs, customerWaiting }: Reading): boolean {
  if (battery === null || topics.length > 0) return false;
  return !customerWaiting && !signs.includes('ofPayment');
}

/** After "go on?" a charge is as good as a yes; anything else may be another matter. */
function mayBeBehind(
  { position }: ConversationState,
  { command, time, battery }: Reading,
  isOfThen: boolean,
): boolean {
  if (command !== null) return false;
  if (position === null) return battery !== null;
  return position.flow === REMINDER_FLOW && time === null && !isOfThen;
}
