import { topicChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isOfMoney, isPaymentOpen } from './doubt.ts';
import { lost } from './power-lost.ts';
import type { Reading } from './reading.ts';
import { mayRunStill } from './stall-open.ts';
import { withWayBack } from './way-back.ts';
import type { ConversationState } from './state.ts';
import { isoOf, stillCounts } from './moment.ts';
import { isRunning } from './diagnose.ts';
import type { Hint } from './hint.ts';
import {
  mustAskFleet,
  terminalsNow,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** What was said of an update that runs, or may. */
export const OF_RUN: ReadonlySet<string> = new Set([
  'running.keepPower',
  'running.keepPowerPerhaps',
  'running.keepPowerPerhapsAgain',
  'running.stuck',
  'running.usual',
  'running.cannotStop',
]);

/**
 * 隣のレジでやればいい?, もう一台ある, クレジットって言ってる, while one runs: on a terminal that does not, and not on this one. Where the fleet sees
 * the shop, there must be one.
 */
export const otherMeanwhile: Rule = (state, event, world) => {
  const { hints, topics, signs } = event.reading;
  if (!hints.includes('usesOther') && !hints.includes('saysMeans')) return null;
  if (topics.includes('handoff') || signs.includes('cardPresented')) return null;
  if (isOfElse(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const isOn = mayRunStill(state, world) || isUpdating(state, world);
  return isOn ? otherwise(state, event, world) : null;
};

function isOfElse(state: ConversationState, world: World): boolean {
  return state.handOff !== null || isOfMoney(state) || isPaymentOpen(state, world);
}

const otherwise: Rule = (state, event, world) => {
  const { hints } = event.reading;
  if (hints.includes('usesOther')) return onOther(state, event, world);
  const isTheirs = hints.includes('saysMeans') && stillCounts(state.counterAt, world.now);
  return isTheirs ? saying(state, 'running.cannotPay') : null;
};

/** Where the fleet sees the shop, one of them is seen not to run. */
const onOther: Rule = (state, _event, world) => {
  const isFree = terminalsNow(world).some(({ situation }) => !isRunning(situation));
  return world.facts.merchant === null || isFree ? saying(state, 'running.useOther') : null;
};

/** 勝手に動いてる, また始まった, told to begin it once more: it runs. */
export const beganAgain: Rule = (state, { reading: { hints, signs } }, world) => {
  if (!hints.includes('beganAgain') || signs.includes('asks')) return null;
  return saying({ ...state, updatingAt: isoOf(world.now) }, 'running.keepPower');
};

/** まだ動いてるみたい, まだ？, told that the fleet sees it run. */
export const seenRunning: Rule = (state, { reading: { hints, signs, topics } }, world) => {
  const isWaited = signs.includes('asksAnswer') && topics.every((one) => one === 'update.when');
  if (!isWaited && !STILL.some((one) => hints.includes(one))) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return isUpdating(state, world) ? saying(state, 'running.keepPower') : null;
};

const STILL: readonly Hint[] = [
  'goesOn',
  'noChange',
  'allAlong',
  'staysDark',
  'leftUntouched',
  'beganAgain',
];

function saying(state: ConversationState, message: string): Decision {
  return withWayBack(understood({ state, effects: [{ type: 'say', message }] }));
}

/** もう切っちゃった, 押しちゃった, あとでいい?, behind that: of its power, and of no payment. */
export const behindRun: Rule = (state, { reading }, world) => {
  if (!mayRunStill(state, world) && !isUpdating(state, world)) return null;
  if (isTold(reading) && reading.signs.includes('isOff')) return lost(state, world);
  if (comesOn(reading)) return saying(state, 'running.keepPower');
  const message = messageTo(reading);
  if (message === null) return null;
  const choices = message === PERHAPS ? [topicChoice('payment.check_history')] : [];
  return understood({ state, effects: [{ type: 'say', message, choices }] });
};

/** あ、なんかついた, また始まった: it goes on. */
function comesOn(reading: Reading): boolean {
  const { hints, customerWaiting } = reading;
  const isOn = hints.includes('switchedOn') && hints.includes('unspoken');
  return isTold(reading) && !customerWaiting && (isOn || hints.includes('beganAgain'));
}

function isTold({ signs }: Reading): boolean {
  return !signs.includes('asks');
}

function messageTo(reading: Reading): string | null {
  const { signs, hints } = reading;
  if (!isTold(reading)) return hints.includes('ofPuttingOff') ? PERHAPS : null;
  if (hints.includes('pressed') && hints.includes('hasHappened')) return 'running.stuck';
  return signs.includes('networkFine') || hints.includes('allAlong') ? PERHAPS : null;
}

const PERHAPS = 'running.keepPowerPerhaps';
