import { asksCash, canTakeNone, isOfStaffOrMoney, meansAsked, takesCash } from './cash.ts';
import { asksOf } from './cash-asked.ts';
import { bareSay, type Say } from './effect.ts';
import { topicChoice } from './choices.ts';
import { cashMeanwhile, isUpdating } from './counter.ts';
import type { Hint } from './hint.ts';
import { mayHaveStopped, tellsOfOne } from './near-payment.ts';
import { mayHaveNone } from './not-of-payment.ts';
import { RETRY } from './payment-told.ts';
import { isNoneAtAll, isTakenUp } from './none-told.ts';
import { isBegun } from './payment-begun.ts';
import { isoOf, stillCounts } from './moment.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import {
  firstOf,
  mustAskFleet,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** Where the terminal can take nothing, or nothing was told of a payment. */
export const mayTakeCash: Rule = (state, event, world) =>
  tellsOfOne(event.reading) ? null : firstOf(IN_CASH, state, event, world);

/** 現金でもらうわ, behind our own words that this may be done where none has stopped: はい, as they said. */
const cashAsTold: Rule = (state, { reading }, world) => {
  const { position, handOff, said } = state;
  const isOpen = position !== null || handOff !== null || tellsMore(reading);
  if (isOpen || !willTakeCash(reading)) return null;
  const isTold = hasSaid(said, CASH);
  if (!isTold || !mayHaveNone(state, world)) return null;
  // 更新中って会計できる? was asked of when it runs.
  const isMeanwhile = said?.messages.includes(MEANWHILE) === true;
  if (!isMeanwhile && !canTakeNone(state, world)) return null;
  const say = cashMeanwhile('yes', isUpdating(state, world));
  return withWayBack(understood({ state, effects: [say] }));
};

/** もう待てん、現金でもらうしかないか while the update runs, and nobody told of a payment: はい, but for one that stopped. */
const cashWhileRunning: Rule = (state, { reading }, world) => {
  const isAsked = reading.signs.includes('asksCash') && reading.language === 'ja';
  const isMeant = willTakeCash(reading) || (isAsked && state.failedAt === undefined);
  if (!isMeant || isElse(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!canTakeNone(state, world)) return null;
  const say = cashMeanwhile('yes', isUpdating(state, world));
  return withWayBack(understood({ state, effects: [say] }));
};

/** 現金でもらいます, right behind the word that an update may run: no payment was told of, and both that it may be of are answered. */
const cashPerhaps: Rule = (state, { reading }, world) => {
  const isBehind =
    state.said?.messages.some((one) => one.startsWith('running.keepPowerPerhaps')) === true;
  if (!isBehind || !willTakeCash(reading) || isElse(state, reading, world)) return null;
  return cashIfNone(state);
};

/** More is told, or one may be open. */
function isElse(state: ConversationState, reading: Reading, world: World): boolean {
  return tellsMore(reading) || isTakenUp(state, reading, world);
}

/** 固まったから現金で may be of a payment that has stopped; what was taken already is none of this. */
function willTakeCash({ signs, hints }: Reading): boolean {
  const isMeant = signs.includes('takesCash') || MEANT.some((hint) => hints.includes(hint));
  return isMeant && !NOT_PLAIN.some((sign) => signs.includes(sign));
}

const MEANT: readonly Hint[] = ['turnedToCash', 'meansCash'];
const NOT_PLAIN: readonly Sign[] = ['mayBeOfPayment', 'paidOtherwise', 'takenBesides'];

const MEANWHILE = 'running.cannotPay';
/** Words of ours that this terminal takes nothing now, or that cash may be taken. */
const CASH: ReadonlySet<string> = new Set([
  'counter.noMeans',
  'counter.cash',
  'counter.cannotPay',
  MEANWHILE,
]);

/** 現金でもらってもいいですか, where no payment, and nothing that has stopped, was told of: both that it may be of are answered. */
const cashUntold: Rule = (state, { reading }, world) => {
  if (!isOfCash(reading) || tellsMore(reading)) return null;
  // 現金なら? alone asks for no leave.
  const isBare = reading.topics.length === 0;
  if (state.handOff !== null || (!isBare && mayHaveStopped(state, world))) return null;
  const isNone = isNoneAtAll(state, reading, world);
  return isNone ? cashIfNone(state) : null;
};

/** 更新中は現金もらっていいですか, 那可以收现金吗, and no more. */
function isOfCash({ signs, topics, language }: Reading): boolean {
  if (!signs.includes('asksCash')) return false;
  const isAsked = signs.includes('asks') || language !== 'ja';
  const isMeanwhile = signs.includes('duringUpdate');
  // In another language it is asked by that itself.
  const alike = new Set([...(isMeanwhile ? [TIMING] : []), ...(language === 'ja' ? [] : [SKIP])]);
  return isAsked && topics.every((topic) => topic === RETRY || alike.has(topic));
}

const TIMING = 'update.timing';
const SKIP = 'os.skip';

function tellsMore({ signs, hints }: Reading): boolean {
  return signs.includes('otherSale') || MORE.some((hint) => hints.includes(hint));
}

/** Of a card, or of what has failed, something was told. */
const MORE: readonly Hint[] = ['byCard', 'hasFailed', 'tellsOfFailure'];

/** What to do with one that has stopped, and that the notice tells nothing of cash. */
export function cashIfNone(state: ConversationState): Decision {
  const choices = [topicChoice('payment.check_history')];
  return withWayBack({ state, effects: [{ type: 'say', message: 'payment.cash', choices }] });
}

const IN_CASH: readonly Rule[] = [asksCash, cashWhileRunning, cashAsTold, cashUntold, cashPerhaps];

/** もう一台ないんだけどどうすりゃいい, of who waits while an update runs: how they can pay. null: a payment may have begun. */
export const noOther: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('noOther')) return null;
  const isThere = reading.signs.includes('ofCustomer') || stillCounts(state.counterAt, world.now);
  if (!isThere || isOfStaffOrMoney(state, world) || isBegun(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return isUpdating(state, world) ? meansAsked('asksOtherMeans', state, world) : null;
};

/** 更新中なので現金だけで営業して平気?, 更新中は現金だけ? of one that runs or of the time it takes: answered as that, and not how it goes on. */
export const cashOnlyMeanwhile: Rule = (state, event, world) => {
  const { signs } = event.reading;
  if (asksOf(event.reading) !== 'asksCashOnly') return null;
  const isTold = signs.includes('updating') && state.position === null;
  if (!isTold && !signs.includes('duringUpdate') && !isUpdating(state, world)) return null;
  const told = takesCash({ ...state, updatingAt: isoOf(world.now) }, event, world);
  // 更新中は現金だけ? may be of one that is to come.
  return told && !isTold ? { ...told, state } : told;
};

/** How those can pay who come while an update runs; nothing where a payment may have begun, or is in doubt. */
export function cashBeside(
  state: ConversationState,
  reading: Reading,
  world: World,
): readonly Say[] {
  const isOpen = isOfStaffOrMoney(state, world) || isBegun(state, reading, world);
  return isOpen || !canTakeNone(state, world) ? [] : [bareSay(cashMeanwhile())];
}
