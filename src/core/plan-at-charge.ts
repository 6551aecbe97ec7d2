import { CHARGE_FLOW, UPDATE_FLOW } from './aside.ts';
import { mayBeOpen } from './doubt.ts';
import { dueOf } from './due-asked.ts';
import { isOwnWord } from './half-done.ts';
import { isPastDeadline } from './notice.ts';
import { partOf } from './proposed-time.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { bareSay } from './effect.ts';
import { saidFirst, understood, type Rule, type World } from './world.ts';

/** 25%いったら朝一でやるわ, told where the charge is waited for on the last night: that the update can be made then, and what comes of it till then (fact `OS: deadline`). */
export const planAtCharge: Rule = (state, event, world) => {
  const { reading } = event;
  if (!isPlan(reading) || isOwnWord(state, event, world) || !isWaited(state, world)) return null;
  const due = dueOf(reading.time, state, world);
  if (due?.kind !== 'tooLate') return null;
  const values = { that: due.at, part: partOf(reading.time), may: 'no' };
  const say = bareSay({ type: 'say', message: 'deadline.thenLate', values });
  return understood(saidFirst(say, askAgain(state, world)));
};

/** A walk of the update that waits for something, and no payment in doubt beside it. */
function isWaited(state: ConversationState, world: World): boolean {
  const { position, handOff } = state;
  if (isPastDeadline(world) || mayBeOpen(state, world)) return false;
  if (position === null || handOff !== null || !OF_UPDATE.has(position.flow)) return false;
  return !runsAlready(state, world);
}

const OF_UPDATE: ReadonlySet<string> = new Set([UPDATE_FLOW, CHARGE_FLOW]);

function isPlan({ hints, signs, time, timeAsked, topics, customerWaiting }: Reading): boolean {
  const isElse = customerWaiting || timeAsked.isToRemind || signs.includes('asks');
  return !isElse && time?.kind === 'at' && topics.length === 0 && hints.includes('plansIt');
}
