import type { ConversationEvent } from './event.ts';
import type { Hint } from './hint.ts';
import type { ConversationState } from './state.ts';
import { askedNow, type World } from './world.ts';

/** 今朝再起動した, 電源は昨日入れ直した: before it failed, which that has not mended. */
export function isCycledBefore(event: ConversationEvent): boolean {
  if (event.type !== 'merchantAsked') return false;
  const { past, signs, hints } = event.reading;
  if (past === null || signs.includes('otherTerminal')) return false;
  return signs.includes('hasCycled') || CYCLED.every((hint) => hints.includes(hint));
}

const CYCLED: readonly Hint[] = ['namesRestart', 'doneBefore'];

/** 今入れ直してます、起動中です, where the walk has just had it switched off: it is too late to ask whether somebody pays, and the walk goes on. */
export function isOffAlready(
  before: ConversationState,
  { position }: ConversationState,
  event: ConversationEvent,
  world: World,
): boolean {
  if (event.type !== 'merchantAsked' || askedNow(before, world)?.picture !== 'power') return false;
  const { hints, signs, customerWaiting } = event.reading;
  const isStarting = hints.includes('startsUp') && !signs.includes('asks') && !customerWaiting;
  return isStarting && position?.flow === before.position?.flow;
}
