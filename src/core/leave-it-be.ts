import { askedAt, chosenAt } from './asked-at.ts';
import { topicChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isOfMoney } from './doubt.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { goesOnHanging, isRunSpokenOf, isStillSo } from './hang-told.ts';
import { stillCounts } from './moment.ts';
import { isMoneyTopic, wishesPayment } from './money-flow.ts';
import type { Reading } from './reading.ts';
import { staysOn } from './begun-alone.ts';
import { isEachRunning } from './runs-already.ts';
import type { Sign } from './sign.ts';
import { mayRunStill } from './stall-open.ts';
import { isVague } from './vague-of-run.ts';
import { isTroubleOfRun } from './trouble-of-run.ts';
import { askAgain } from './steer.ts';
import type { ConversationState } from './state.ts';
import { levelOf } from './notice.ts';
import { hasSaid } from './said-of.ts';
import { waitsForEnd } from './told-over.ts';
import { withWayBack } from './way-back.ts';
import { mustAskFleet, understood, type Decision, type Rule, type World } from './world.ts';

/**
 * 70%くらいまで進んでる, さわっていい?, まだ?, どうすればええの, 勝手に再起動した, where an update was told to run: it is left as it is, whatever of it was
 * asked, and a figure is of how far it has come. null: none runs, or it is about something plain.
 */
export const leaveItBe: Rule = (state, event, world) => {
  const isToRun = isToldToRun(state, world);
  if (!(isToRun || isSaidToRunNow(state, world))) return null;
  const { reading } = event;
  if (isTroubleOfRun(state, event, world)) return said(state, troubleOf(reading));
  if (isElse(state, reading)) return null;
  if (!mayBeOfIt(state, event, isToRun, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!(isToRun || isEachRunning(world))) return null;
  return tells(state, reading)
    ? waited(state, event, world)
    : said(state, sureOf(state, reading, world));
};

/** 70%くらい, さわっていい?, まだ15分, with nothing named. */
function mayBeOfIt(
  state: ConversationState,
  event: ReadEvent,
  isToRun: boolean,
  world: World,
): boolean {
  const isWalked = state.position !== null || !isToRun;
  if (tells(state, event.reading)) return true;
  return isVague(event, { isWalked, world }) || goesOn(state, event.reading, world);
}

/** ボタンさわったらあかん? may be of a payment. */
function sureOf(state: ConversationState, { suggested }: Reading, world: World): string {
  // The walk waits for its end.
  if (state.position !== null) return KEEP;
  return isUpdating(state, world) && !suggested.some(isMoneyTopic) ? KEEP : PERHAPS;
}

function waited(state: ConversationState, event: ReadEvent, world: World): Decision {
  if (isUnseenOn(event.reading, world)) return said(state, SEE);
  if (state.position !== null) return goesOnAt(state, world);
  return isOfCharge(state, event.reading, world) ? said(state, PLUG) : staysOn(state, event, world);
}

/** 半分くらい, asked how it looks once it should be over: it still runs. */
function goesOnAt(state: ConversationState, world: World): Decision {
  const asked = askedAt(state, world);
  return (asked && chosenAt(asked, 'running', world)) ?? understood(askAgain(state, world));
}

const SEE = 'running.seeScreen';
const PLUG = 'running.plugIn';
const KEEP = 'running.keepPower';
const PERHAPS = 'running.keepPowerPerhaps';

/** By the merchant, within the hour, or where the walk waits for its end. */
function isToldToRun(state: ConversationState, world: World): boolean {
  const { position, updatingAt, hangsAt } = state;
  if (position !== null) return waitsForEnd(state, position, world);
  const isOfLate = [updatingAt, hangsAt].some((at) => stillCounts(at, world.now));
  return isOfLate && mayRunStill(state, world);
}

/** It was just said to run, as the fleet has seen it. */
function isSaidToRunNow(
  { position, said: last, handOff }: ConversationState,
  { now }: World,
): boolean {
  if (position !== null || handOff !== null || !stillCounts(last?.at, now)) return false;
  return hasSaid(last, SAID_TO_RUN);
}

const SAID_TO_RUN: ReadonlySet<string> = new Set([KEEP, PLUG, 'fleet.terminal']);

/** A payment, a person and what is told to be over come first. */
function isElse(state: ConversationState, reading: Reading): boolean {
  const { topics, signs, hints, command, customerWaiting, pointing } = reading;
  if (isOfMoney(state) || wishesPayment(topics) || topics.includes('handoff')) return true;
  if (command !== null || customerWaiting || pointing !== null || isUntold(reading)) return true;
  return ELSE.some((sign) => signs.includes(sign)) || OTHER.some((hint) => hints.includes(hint));
}

/** 急に再起動しました, of one that runs, is of its update. */
function isUntold({ notInNotice }: Reading): boolean {
  return notInNotice !== null && notInNotice !== 'restarted';
}

const ELSE: readonly Sign[] = [
  'ofPayment',
  'mayBeOfPayment',
  'wantsPayment',
  'updateOver',
  'tellsDone',
  'asksHowDone',
  'hasCycled',
  'powerLost',
  'networkError',
  'corrects',
  'notThat',
  'angry',
  'asksOtherMeans',
  'asksCash',
  'asksCashOnly',
];
const OTHER: readonly Hint[] = ['hasEnded', 'showsError', 'ofSale', 'sellsNow', 'wondersWhy'];

/** いま八割; of the charge nothing is asked any more, once it runs. */
function tellsHowFar({ position }: ConversationState, { signs, battery }: Reading): boolean {
  if (signs.includes('asks')) return false;
  // A figure answers the walk by itself.
  return battery === null ? signs.includes('tellsHowFar') : position === null;
}

/** 10パー, where the charge was spoken of: it is too low. */
function isOfCharge(
  { said: last }: ConversationState,
  { battery }: Reading,
  world: World,
): boolean {
  if (battery === null || levelOf(battery, world.facts.notice) !== 'low') return false;
  return hasSaid(last, OF_CHARGE);
}

const OF_CHARGE: ReadonlySet<string> = new Set([PLUG, 'running.plugged']);

/** もう15分, まだ50, ランプはついてる, just after it was told to run, or to hang. */
function goesOn(state: ConversationState, reading: Reading, world: World): boolean {
  const isOfRun = isRunSpokenOf(state) && isStillSo(reading);
  const { hints, topics } = reading;
  const isOfIt = hints.includes('hangs') && hints.includes('ofUpdate') && topics.length === 0;
  return isOfRun || isOfIt || goesOnHanging(state, reading, world);
}

function tells(state: ConversationState, reading: Reading): boolean {
  if (reading.hints.includes('letsWait')) return true;
  return tellsHowFar(state, reading) || restartsItself(state, reading) || comesOn(reading);
}

function isUnseenOn(reading: Reading, { facts }: World): boolean {
  return facts.merchant === null && comesOn(reading);
}

/** 画面ついた, at the question whether it is over: it may be, or not yet. */
function comesOn({ signs, hints }: Reading): boolean {
  return hints.includes('lightsUp') && !signs.includes('asks');
}

function restartsItself({ position }: ConversationState, { signs, hints }: Reading): boolean {
  const isTold = signs.includes('restartsItself') && hints.includes('hasHappened');
  return isTold && position === null && !signs.includes('asks');
}

function troubleOf({ signs }: Reading): string {
  return signs.includes('mayBeOfPayment') ? PERHAPS : KEEP;
}

function said(state: ConversationState, message: string): Decision {
  const isFree = message === PERHAPS && state.position === null;
  const choices = isFree ? [topicChoice('payment.check_history')] : [];
  const kept = { ...state, topics: ['update.error'] };
  return withWayBack(understood({ state: kept, effects: [{ type: 'say', message, choices }] }));
}
