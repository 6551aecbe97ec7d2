import { UPDATE_FLOW } from './aside.ts';
import { waitedFrom } from './begun-alone.ts';
import { CANCEL, RESUME } from './choices.ts';
import { isUpdating } from './counter.ts';
import { runsAt } from './flow.ts';
import type { ConversationState } from './state.ts';
import {
  mustAskFleet,
  saidFirst,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** 終わったらそっちから連絡くるの?, of an update: while it is waited for, the bot comes back by itself; before that it is told what begins it. null: of something else. */
export const toldWhenOver: Rule = (state, event, world) => {
  if (!event.reading.signs.includes('asksToBeTold') || isOfElse(state)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const message = world.facts.merchant === null ? 'running.willAsk' : 'running.willTell';
  if (isWatched(state, world)) return beside(state, message);
  const begun = isUpdating(state, world) ? waitedFrom(state, event, world) : null;
  if (begun !== null) return understood(saidFirst({ type: 'say', message }, begun));
  return state.position === null ? null : beside(state, 'running.willTellOnce');
};

function isOfElse({ position, handOff }: ConversationState): boolean {
  return handOff !== null || (position !== null && position.flow !== UPDATE_FLOW);
}

function isWatched({ position }: ConversationState, { facts }: World): boolean {
  return position !== null && runsAt(facts.flows[position.flow], position.step);
}

function beside(state: ConversationState, message: string): Decision {
  const say = { type: 'say', message, choices: [RESUME, CANCEL] } as const;
  return understood({ state, effects: [say] });
}
