import { terminalChoice } from './choices.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { isNearUpdate } from './of-update.ts';
import type { ConversationState } from './state.ts';
import { nameOf, type Terminal } from './terminal.ts';
import { withWayBack } from './way-back.ts';
import { isOut, understood, type Decision, type World } from './world.ts';

/** 終わったら一階もやる: nothing begins now. */
export function isForThen({ reading: { hints, topics, time } }: ReadEvent): boolean {
  const isPlan = hints.includes('onceOver') && hints.includes('takesUp') && time === null;
  return isPlan && topics.every(isNearUpdate);
}

/** When that one may be begun, with its button where no other is in hand. */
export function takenThen(one: Terminal, state: ConversationState, world: World): Decision {
  const values = { terminal: nameOf(one) };
  const choices = state.position === null && isOut(world) ? [terminalChoice('begin', one)] : [];
  const say: Say = { type: 'say', message: 'terminal.then', values, choices };
  return withWayBack(understood({ state, effects: [say] }));
}
