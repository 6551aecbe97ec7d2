import { waitedFor } from './begun-alone.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { REMINDER_FLOW } from './reminders.ts';
import type { Sign } from './sign.ts';
import { isOut, type Rule } from './world.ts';

/** 始めた, while a time to be told of it is agreed on: it runs now, and its end is waited for. A payment that waits behind comes first. */
export const begunInReminder: Rule = (state, event, world) => {
  const { position, interrupted } = state;
  const { signs } = event.reading;
  if (position?.flow !== REMINDER_FLOW || interrupted?.flow === MONEY_FLOW) return null;
  const isBegun = BEGUN.some((sign) => signs.includes(sign));
  if (!isBegun || signs.includes('asks') || !isOut(world)) return null;
  return waitedFor({ ...state, position: null, interrupted: null }, event, world);
};

const BEGUN: readonly Sign[] = ['begun', 'hasBegun', 'beganBesides'];
