import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import type { Effect, Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { hotlineValues } from './notice.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { MONEY_FLOW, wishesPayment } from './money-flow.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Decision, type World, type Rule } from './world.ts';

/**
 * The power went in the middle of an update: on again with charge enough, and begun again (facts `prepare by`, `power`). What
 * becomes of such a terminal no notice tells. A payment in doubt comes first.
 */
export const powerLost: Rule = (state, event, world) => {
  const { signs, topics } = event.reading;
  const { position } = state;
  const isMidway = signs.includes('duringUpdate') || isUpdating(state, world);
  if (!isLost(event.reading) || !isMidway) return null;
  if (topics.includes('handoff') || mayBeOfPayment(state, event)) return null;
  if (isUnplugged(event.reading)) return onBattery(state);
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
      hangsAt: undefined,
      position: isLed ? null : position,
    },
    effects: [...stopped, says],
  });
};

function isLost(reading: Reading): boolean {
  const { signs } = reading;
  return isUnplugged(reading) || signs.includes('powerLost') || signs.includes('isOff');
}

function isUnplugged({ signs, hints }: Reading): boolean {
  return hints.includes('unplugged') && !signs.includes('asks');
}

/** 充電器抜けちゃった: it runs on its battery, and is plugged in again. */
function onBattery(state: ConversationState): Decision {
  return withWayBack(understood({ state, effects: [{ type: 'say', message: 'running.plugIn' }] }));
}

/** 途中で電源が切れたらどうなる?: the same, before it happens, and nothing is stopped for it. */
export const powerIfLost: Rule = (state, event, world) => {
  const { signs, hints, topics } = event.reading;
  if (!signs.includes('powerIfLost') || topics.includes('handoff')) return null;
  if (!isOfUpdate(state, hints, world) || mayBeOfPayment(state, event)) return null;
  const says: Say = { type: 'say', message: 'running.powerIfLost', values: hotlineValues(world) };
  const choices = state.position === null ? [flowChoice(UPDATE_FLOW)] : [];
  const told = { ...state, topics: ['update.error'] };
  return withWayBack(understood({ state: told, effects: [{ ...says, choices }] }));
};

function isOfUpdate(state: ConversationState, hints: Reading['hints'], world: World): boolean {
  if (hints.includes('ofUpdate') || hints.includes('ofMidway')) return true;
  return state.position?.flow === UPDATE_FLOW || isUpdating(state, world);
}

function mayBeOfPayment(
  { position }: ConversationState,
  { reading: { topics, hints } }: ReadEvent,
): boolean {
  if (position?.flow === MONEY_FLOW) return true;
  return wishesPayment(topics) && !hints.includes('ofUpdate');
}
