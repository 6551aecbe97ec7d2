import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import type { Effect, Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { hotlineValues } from './hand-off.ts';
import { NAMES_UPDATE } from './finished.ts';
import type { ConversationState } from './state.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { withWayBack } from './way-back.ts';
import { wishesPayment } from './wished.ts';
import { understood, type Decision, type World } from './world.ts';

/**
 * The power went in the middle of an update: on again with charge enough, and begun again (facts `prepare by`, `power`). What
 * becomes of such a terminal no notice tells. A payment in doubt comes first; null for anything else.
 */
export function powerLost(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { signs, topics } = event.reading;
  const { position } = state;
  const isMidway = signs.includes('duringUpdate') || isUpdating(state, world);
  const isLost = signs.includes('powerLost') || signs.includes('isOff');
  if (!isLost || !isMidway) return null;
  if (topics.includes('handoff') || mayBeOfPayment(state, event, world)) return null;
  const isLed = position?.flow === UPDATE_FLOW;
  const says: Effect = {
    type: 'say',
    message: 'running.powerLost',
    values: hotlineValues(world),
    choices: [flowChoice(UPDATE_FLOW)],
  };
  const stopped: readonly Effect[] = isLed ? [{ type: 'cancelTimer', timer: 'watch' }] : [];
  return understood({
    state: {
      ...state,
      topics: ['update.error'],
      updatingAt: undefined,
      position: isLed ? null : position,
    },
    effects: [...stopped, says],
  });
}

/** 途中で電源が切れたらどうなる?: the same, before it happens, and nothing is stopped for it. null for anything else. */
export function powerIfLost(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { signs, topics } = event.reading;
  if (!signs.includes('powerIfLost') || topics.includes('handoff')) return null;
  if (!isOfUpdate(state, event.text, world) || mayBeOfPayment(state, event, world)) return null;
  const says: Say = { type: 'say', message: 'running.powerIfLost', values: hotlineValues(world) };
  const choices = state.position === null ? [flowChoice(UPDATE_FLOW)] : [];
  const told = { ...state, topics: ['update.error'] };
  return withWayBack(understood({ state: told, effects: [{ ...says, choices }] }));
}

function isOfUpdate(state: ConversationState, text: string, world: World): boolean {
  if (NAMES_UPDATE.test(text) || MIDWAY.test(text)) return true;
  return state.position?.flow === UPDATE_FLOW || isUpdating(state, world);
}

const MIDWAY = /途中|とちゅう|最中|midway|half ?way|도중|中途/iu;

function mayBeOfPayment(
  { position }: ConversationState,
  { text, reading: { topics } }: ReadEvent,
  world: World,
): boolean {
  if (position?.flow === MONEY_FLOW) return true;
  return wishesPayment(topics, world) && !NAMES_UPDATE.test(text);
}
