import { chooseCall } from './call-back.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isLongAgo } from './long-ago.ts';
import type { Reading } from './reading.ts';
import { reopen, resume } from './steer.ts';
import type { ConversationState } from './state.ts';
import { understood, type Decision, type Rule, type World } from './world.ts';

/** 電話は苦手なのでここで続きを: the walk that a ticket ended goes on where it stood, and nobody calls. null: a payment is waited for, or no walk was ended. */
export const goesOnHere: Rule = (state, { reading }, world) => {
  const { handOff } = state;
  if (handOff === null || !isLeft(state) || !goesOn(reading)) return null;
  const quiet = declinesPhone(reading) ? chooseCall(state, handOff, 'none', world) : null;
  return quiet === null ? reopen(state, world) : after(quiet, world);
};

function after(quiet: Decision, world: World): Decision | null {
  const again = reopen(quiet.state, world);
  return again && { ...again, effects: [...quiet.effects, ...again.effects] };
}

/** ひまになったんで続きやります, hours behind the question that stands open: who says so is not asked whether to go on. A check of a payment is, as it may be another one by now. */
export const takenUpAgain: Rule = (state, { reading }, world) => {
  const { position, handOff } = state;
  if (position === null || position.flow === MONEY_FLOW || handOff !== null) return null;
  if (!isLongAgo(state, world) || !goesOn(reading)) return null;
  const { topics, customerWaiting } = reading;
  if (topics.length > 0 || customerWaiting) return null;
  return understood(resume({ ...state, position: null, interrupted: position }, world));
};

function isLeft({ handOff, position, stopped }: ConversationState): boolean {
  if (position !== null || handOff?.reason === 'paymentUnknown') return false;
  return stopped !== null && stopped.flow !== MONEY_FLOW;
}

function goesOn({ hints, command }: Reading): boolean {
  return hints.includes('goesBackToIt') || command === 'resume';
}

function declinesPhone({ signs }: Reading): boolean {
  return signs.includes('cannotPhone') || signs.includes('wantsNoCall');
}
