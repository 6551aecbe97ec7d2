import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import type { Effect, Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { isSeenStopped } from './failed-update.ts';
import { isoOf } from './moment.ts';
import { hotlineValues } from './notice.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { isLookedInto, MONEY_FLOW, wishesPayment } from './money-flow.ts';
import { isOfPowerLast } from './power-said.ts';
import { withWayBack } from './way-back.ts';
import {
  isAllUpdated,
  mustAskFleet,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/**
 * The power went in the middle of an update: on again with charge enough, and begun again (facts `prepare by`, `power`). What
 * becomes of such a terminal no notice tells. A payment in doubt comes first.
 */
export const powerLost: Rule = (state, event, world) =>
  darkMidway(state, event, world) ?? wentOff(state, event, world);

const wentOff: Rule = (state, event, world) => {
  const { signs, topics } = event.reading;
  const isTold = signs.includes('duringUpdate') || isOfPowerLast(state, world);
  if (!isLost(event.reading) || !(isTold || isUpdating(state, world))) return null;
  if (topics.includes('handoff') || mayBeOfPayment(state, event)) return null;
  const plug = ofPlug(event.reading);
  if (plug !== null) return onBattery(runsFor(state, signs, world), plug);
  return lost(state, world);
};

/** 切っちゃった, of one that runs, or may: on again with charge enough, and begun again. */
export function lost(state: ConversationState, world: World): Decision {
  const { position } = state;
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
}

function isLost(reading: Reading): boolean {
  const { signs } = reading;
  return ofPlug(reading) !== null || signs.includes('powerLost') || signs.includes('isOff');
}

/** 抜けちゃったけど大丈夫?, and not 充電器抜いてもいい? */
function isUnplugged({ signs, hints }: Reading): boolean {
  return hints.includes('unplugged') && (!signs.includes('asks') || signs.includes('powerLost'));
}

/** 充電器抜けちゃった, 充電器抜いてもいい? */
function ofPlug(reading: Reading): string | null {
  if (isUnplugged(reading)) return 'running.plugIn';
  return asksToUnplug(reading) ? 'running.plugged' : null;
}

/** 充電器抜いてもいい? */
function asksToUnplug({ signs, hints }: Reading): boolean {
  if (!hints.includes('unplugged') || !signs.includes('asks')) return false;
  return !signs.includes('powerLost') && !signs.includes('powerIfLost');
}

/**
 * 更新中に画面が真っ黒になりました, 画面消えた、電源切れたのかな: it may run on, and is not switched off. null: it surely went off, none runs, or a payment may be
 * meant.
 */
const darkMidway: Rule = (state, event, world) => {
  const { reading } = event;
  if (!isDark(reading) || !isAmidUpdate(state, reading, world)) return null;
  if (isLookedInto(state) || isOfElse(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isAllUpdated(world) || isSeenStopped(world)) return null;
  const updatingAt = isUpdating(state, world) ? state.updatingAt : isoOf(world.now);
  const kept = { ...state, topics: ['update.error'], updatingAt };
  return withWayBack(understood({ state: kept, effects: [onIfDark(reading)] }));
};

/** A payment that may have stopped is looked for before anything else is done. */
function onIfDark({ signs }: Reading): Say {
  if (!signs.includes('mayBeOfPayment')) return { type: 'say', message: 'running.keepPower' };
  const choices = [topicChoice('payment.check_history')];
  return { type: 'say', message: 'running.keepPowerPerhaps', choices };
}

function isDark(reading: Reading): boolean {
  const { signs } = reading;
  return signs.includes('darkScreen') && !signs.includes('updateOver') && !isSurelyOff(reading);
}

function isSurelyOff({ signs }: Reading): boolean {
  const isTold =
    signs.includes('powerLost') || signs.includes('isOff') || signs.includes('noPower');
  return isTold && !signs.includes('guessed');
}

/** 更新してたら画面真っ暗, and not 更新したいのに画面真っ暗. */
function isAmidUpdate(state: ConversationState, { signs, hints }: Reading, world: World): boolean {
  const isNamed = signs.includes('duringUpdate') || signs.includes('updating');
  const isTold = hints.includes('darkAmidUpdate') || isOfPowerLast(state, world);
  return isNamed || isTold || isUpdating(state, world);
}

function isOfElse(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, topics, hints, customerWaiting } = reading;
  if (customerWaiting || topics.includes('handoff') || signs.includes('ofPayment')) return true;
  // 画面消えた, and no more, told that it ran and of its power just now.
  if (hints.includes('darkAlone') && isOfPowerLast(state, world)) return hints.includes('ofSale');
  if (signs.includes('mayBeOfPayment')) return true;
  return wishesPayment(topics) && !hints.includes('ofUpdate');
}

/** 更新中にコンセント抜けた: by their word it runs. */
function runsFor(
  state: ConversationState,
  signs: Reading['signs'],
  world: World,
): ConversationState {
  const isTold = signs.includes('duringUpdate') && !signs.includes('asks');
  if (!isTold || state.position !== null || isAllUpdated(world)) return state;
  return { ...state, updatingAt: isoOf(world.now) };
}

/** 充電器抜けちゃった: it runs on its battery, and is plugged in again. */
function onBattery(state: ConversationState, message: string): Decision {
  return withWayBack(understood({ state, effects: [{ type: 'say', message }] }));
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
