import { UPDATE_FLOW } from './aside.ts';
import { isUpdating } from './counter.ts';
import { stillCounts } from './moment.ts';
import type { Hint } from './hint.ts';
import type { Reading, Told } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { namesOf } from './terminal.ts';
import { isBegun } from './payment-begun.ts';
import { asksUseOnceOver } from './seems-over.ts';
import { isHeldOpen, isInDoubt } from './doubt.ts';
import { withWayBack } from './way-back.ts';
import { isRunning, isTerminalDone } from './diagnose.ts';
import {
  isAllUpdated,
  isOut,
  mustAskFleet,
  terminalsAbout,
  understood,
  type Decision,
  type World,
  type Rule,
} from './world.ts';
import { isOverByWord, isToldSince, withToldOver } from './told-over.ts';

/** 終わったら会計していい?, これで会計していい? of an update: yes, once it is over. Where a payment is in doubt, that comes first. */
export const mayPayAfter: Rule = (state, { reading }, world) => {
  const { signs, hints } = reading;
  if (paysAgain(state, reading, world)) return said(state, 'worry.paysNow');
  const isToOpen = signs.includes('asksToOpen');
  if (!asksNow(state, reading, world)) return null;
  if (!isToldOver(state, hints, world) && !mayBeSeenOver(signs, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (mayBeBegun(state, reading, world)) return null;
  if (isUpdatingNow(state, hints, world)) return null;
  const ended = endedBeside(state, reading, world);
  if (isToOpen) return withWayBack(said(ended, 'finished.mayOpen'));
  const isSure = isToldOfAll(ended, world);
  return withWayBack(said(ended, isSure ? 'finished.mayPayTold' : 'finished.mayPay'));
};

function isToldOver(state: ConversationState, hints: Reading['hints'], world: World): boolean {
  return hints.includes('isOver') || isJustOver(state, world);
}

/** アプリもう開いていい?, where each is seen to be done, or that is to be seen first. */
function mayBeSeenOver(signs: Reading['signs'], world: World): boolean {
  if (!signs.includes('asksToOpen')) return false;
  return mustAskFleet(world) || isAllUpdated(world);
}

/** Each that the fleet sees was told to be over since, or is seen to be; seen to run a moment ago, it may do so still. */
function isToldOfAll(state: ConversationState, world: World): boolean {
  const theirs = world.facts.merchant === null ? [] : terminalsAbout(world);
  const isOver = (one: (typeof theirs)[number]) =>
    isTerminalDone(one.situation) || (isToldSince(state, one, world) && !isRunning(one.situation));
  return theirs.length > 0 && theirs.every(isOver);
}

function asksNow(state: ConversationState, reading: Reading, world: World): boolean {
  if (asksToUse(state, reading, world) || asksOfTheTerminal(reading)) return true;
  if (asksOnceOver(state, reading, world)) return true;
  return reading.hints.includes('overThenSale');
}

/** 画面はいつものメニューです。もう会計してもええよな, just after it: of the sales to come, where nothing is done once more and nothing stands. */
function asksOnceOver(state: ConversationState, { signs, hints }: Reading, world: World): boolean {
  const isNext = asksForNext({ signs, hints }) && !EARLIER.some((hint) => hints.includes(hint));
  const isAsked = signs.includes('asksMayPay') || isNext;
  if (!isAsked || !isJustOver(state, world)) return false;
  const isElse = hints.includes('saysAgain') || hints.includes('ofPuttingOff');
  return !isElse && !OF_ONE.some((sign) => signs.includes(sign));
}

/** さっきの途中のお客さん、もう通していい? */
const EARLIER: readonly Hint[] = ['stoppedGuest', 'ofThatSale', 'ofMidway', 'doubtsPayment'];

/** もう通していい?, お客さんの通していい? */
function asksForNext({ signs, hints }: Pick<Reading, 'signs' | 'hints'>): boolean {
  const isOfGuest = signs.includes('ofCustomer') && signs.includes('wantsPayment');
  const isLeave = hints.includes('asksLeave') || hints.includes('asksIfMay');
  return isLeave && (isOfGuest || signs.includes('asksToGoOn'));
}

const OF_ONE: readonly Sign[] = ['brokenDown', 'mayBeOfPayment', 'mayHaveBegun', 'doubtsRetry'];

/** One is in doubt, or was told of: whether that one may be taken is another question. */
function mayBeBegun(state: ConversationState, reading: Reading, world: World): boolean {
  return isInDoubt(state, world) || isBegun(state, reading, world);
}

/** もう使える?, or これでいい?, just after it; 更新完了って出たけどもう使っていい? tells of it as well. */
function asksToUse(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, hints } = reading;
  const isSoon = isJustOver(state, world);
  if (hints.includes('asksToUse')) return isSoon || hints.includes('isOver');
  // ほなレジ1は使ってええんやな?, right behind its end.
  if (isSoon && asksUseNow(reading, world)) return isOverThere(state, world);
  // 終わったっぽい、使っていい?
  if (asksUseOnceOver(reading)) return true;
  return isSoon && state.position === null && signs.includes('asksNext');
}

/** 明日以降も使える?, 飛ばして先に会計していい? ask for another time, or of another update. */
function asksUseNow({ hints, time }: Reading, { facts }: World): boolean {
  if (facts.merchant === null || time !== null || hints.includes('ofPuttingOff')) return false;
  return hints.includes('asksUse');
}

/** Those that were named, or else that which was spoken of, are told or seen to be over. */
function isOverThere(state: ConversationState, world: World): boolean {
  if (world.about.length === 0)
    return state.position === null || isOverByWord(state, state.position, world);
  const theirs = terminalsAbout(world);
  return theirs.every((one) => isTerminalDone(one.situation) || isToldSince(state, one, world));
}

/** 決済できた, ありがとう, soon after the update: it is all well again. */
function paysAgain(state: ConversationState, { signs }: Reading, world: World): boolean {
  if (!signs.includes('retryWorked') || signs.includes('takenAgain')) return false;
  const isFree = state.position === null && state.handOff === null;
  return (
    isFree && isJustOver(state, world) && !isInDoubt(state, world) && !isHeldOpen(state, world)
  );
}

/** レジ1で会計していい?, of a terminal that is seen to be done. */
export const mayPayThere: Rule = (state, { reading }, world) => {
  if (world.about.length === 0 || mayBeBegun(state, reading, world)) return null;
  if (!asksOfTheTerminal(reading) && !paysThere(reading)) return null;
  const theirs = terminalsAbout(world);
  const isDone = theirs.every(({ situation }) => isTerminalDone(situation));
  if (!isDone || theirs.length === 0) return null;
  const names = namesOf(theirs.map(({ terminal }) => terminal));
  const values = { terminal: names, done: 'yes' };
  return withWayBack(
    understood({ state, effects: [{ type: 'say', message: 'terminal.mayPay', values }] }),
  );
};

/** その間のお会計は奥のでやっても平気ですよね */
function paysThere({ signs, hints }: Reading): boolean {
  return signs.includes('wantsPayment') && hints.includes('ofSale') && !signs.includes('denied');
}

function asksOfTheTerminal({ signs, topics, hints }: Reading): boolean {
  // 飛ばして先に会計していい? is of the update that is put off.
  const isPutOff = topics.includes('os.skip') && hints.includes('ofPuttingOff');
  if (isPutOff || signs.includes('denied')) return false;
  return ASKS_OF_IT.some((sign) => signs.includes(sign));
}

const ASKS_OF_IT: readonly Sign[] = ['asksToPay', 'asksToPayNow', 'paysComer', 'asksToOpen'];

/** 終わったら is of an update that runs, too. */
function isUpdatingNow(state: ConversationState, hints: Reading['hints'], world: World): boolean {
  return !hints.includes('isOver') && isUpdating(state, world);
}

/** So soon after the update これで is of it. */
function isJustOver({ updatedAt }: ConversationState, { now }: World): boolean {
  return stillCounts(updatedAt, now);
}

/** It says update done. Can I take cards now?, in its walk: by their word that has come to its end. */
function endedBeside(state: ConversationState, { told }: Reading, world: World): ConversationState {
  const { position } = state;
  if (position?.flow !== UPDATE_FLOW || told === null || !isOut(world)) return state;
  const isOver = told.hints.includes('isOver') || endsRun(state, told, world);
  if (!isOver || told.signs.includes('denied')) return state;
  return withToldOver({ ...state, position: null }, position.terminalId, world);
}

/** Done!! can we take cards now, where the end is waited for. */
function endsRun(state: ConversationState, { command }: Told, world: World): boolean {
  return command === 'done' && runsAlready(state, world);
}

function said(state: ConversationState, message: string): Decision {
  return understood({ state, effects: [{ type: 'say', message }] });
}
