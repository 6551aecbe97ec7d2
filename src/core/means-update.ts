import { RESTART_FLOW, UPDATE_FLOW } from './aside.ts';
import { choiceOf } from './choice-of.ts';
import { topicChoice } from './choices.ts';
import { isSeenStopped } from './failed-update.ts';
import type { Hint } from './hint.ts';
import { isoOf } from './moment.ts';
import { isNearPayment } from './near-payment.ts';
import { isOfRestart, isSpokenOf } from './of-update.ts';
import { isCycled } from './prepared-kept.ts';
import { beginFlow } from './topic-answer.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askedNow, isOut, mustAskFleet, understood, type Rule, type World } from './world.ts';
import { withWayBack } from './way-back.ts';

/** 更新の話です, asked before a restart whether somebody pays: it is the update that is wished for. A payment that may be open stays asked for. */
export const meansUpdate: Rule = (state, event, world) => {
  const { hints, customerWaiting, signs } = event.reading;
  const isRestart = state.position?.flow === RESTART_FLOW && isMeant(hints);
  if (customerWaiting || signs.includes('ofPayment')) return null;
  if (!isRestart && !goesOnCycled(state, event.reading, world)) return null;
  if (!isRestart && mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return isNearPayment(state, world) ? null : intoUpdate(state, event, world);
};

const intoUpdate: Rule = (state, event, world) => {
  // At 更新が、画面で動いていますか it is an answer.
  const asked = askedNow(state, world);
  if (asked !== null && choiceOf(asked, event) !== null) return null;
  const power = isCycled(state, event.reading, world) ? { power: isoOf(world.now) } : {};
  const left = { ...state, position: null, prepared: { ...state.prepared, ...power } };
  return understood(beginFlow(left, UPDATE_FLOW, world));
};

/** 再起動はもう済んだ。更新に進みたい: the restart that is led through is done. */
function isMeant(hints: readonly Hint[]): boolean {
  if (hints.includes('talksOfUpdate')) return true;
  return AFTER_RESTART.every((hint) => hints.includes(hint));
}

/** 再起動した。今からもう一回やる, where the update was spoken of or is seen to have failed: what was done is not led through. */
function goesOnCycled(state: ConversationState, reading: Reading, world: World): boolean {
  const isFree = state.position === null && state.handOff === null && isOut(world);
  if (!isFree || !tellsCycledAndOn(reading)) return false;
  return mustAskFleet(world) || isSpokenOf(state, world.now) || isSeenStopped(world);
}

function tellsCycledAndOn({ hints, signs, topics }: Reading): boolean {
  const isOpen = signs.includes('asks') || signs.includes('brokenDown');
  const isOn = hints.includes('setsAbout') || hints.includes('endsInTry');
  return hints.includes('toldCycled') && isOn && !isOpen && topics.every(isOfRestart);
}

const AFTER_RESTART: readonly Hint[] = ['toldCycled', 'setsAbout', 'ofUpdate'];

/** そこ何時から?, 土日もやってる?, behind the number of the other services: the notice does not tell, and the update is not meant. */
export const theirHours: Rule = (state, { reading }) => {
  const { hints, customerWaiting, signs } = reading;
  const isBehind = state.topics.at(-1) === 'other_service' && state.handOff === null;
  if (!isBehind || !hints.includes('asksTheirHours') || customerWaiting) return null;
  if (signs.includes('ofPayment') || hints.includes('ofUpdate')) return null;
  const choices = [topicChoice('hotline')];
  const say = { type: 'say', message: 'otherHours', call: 'otherServices', choices } as const;
  return withWayBack(understood({ state, effects: [say] }));
};
