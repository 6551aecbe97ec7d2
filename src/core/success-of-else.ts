import { stillCounts, isoOf } from './moment.ts';
import { askedAt, chosenAt } from './asked-at.ts';
import { isOfOtherTerminal } from './begun-on.ts';
import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import type { Hint } from './hint.ts';
import { besideBegun } from './in-hand.ts';
import { isMoneyTopic } from './money-flow.ts';
import { matchOffer } from './offer.ts';
import { WHOSE_SAID } from './other-entry.ts';
import { isPaymentOpen } from './doubt.ts';
import { tellsBegun } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import type { BesidePayment } from './payment-traces.ts';
import type { ConversationState } from './state.ts';
import { severalFrom } from './several-told.ts';
import { saidAndAsked } from './steer.ts';
import { mustAskFleet, type Decision, type World } from './world.ts';

/**
 * 次のお客さんは成功しました, レシートが出たから成功ですよね: the check stays open, and what the history shows for that payment is asked once more.
 * Where another sale or the update was told of, an outcome in words may be of that; asked once, the next one counts.
 */
export function successOfElse(
  state: ConversationState,
  { choices }: Ask,
  event: ReadEvent,
  world: World,
): Decision | null {
  if (!('pending' in choices) || event.reading.topics.includes('handoff')) return null;
  const beside = besideOnly(state, event.reading, world);
  if (beside !== null) return beside;
  if (mayTellOutcome(event.reading) && mustLook(state, world)) {
    return { state, effects: [{ type: 'askFleet' }] };
  }
  const isElse =
    mayBeOfElse(state, event, world) ||
    isDoubtful(state, event, world) ||
    isBesideStop(state, event.reading);
  if (!isElse) return ofItAfterAll(state, event, world);
  return saidAndAsked(IS_IT, asked(state, event.reading, world), world);
}

/** 成功でした。もう一件あるんですけど: of that other one nothing is known, whatever becomes of the first. */
function asked(
  state: ConversationState,
  { payment: { shown }, hints }: Reading,
  world: World,
): ConversationState {
  if (shown !== 'success') return { ...state, besidePayment: undefined };
  const told: BesidePayment = { what: 'success', at: isoOf(world.now) };
  const next = { ...state, besidePayment: told };
  return hints.includes('namesOneMore') ? severalFrom(next, world) : next;
}

const IS_IT = 'payment.isItThatOne';
export const ONLY_THAT = 'payment.onlyThatOne';

/** はい、時刻も金額も同じです: the success that was asked about is of that payment. A failure is told once more. */
function ofItAfterAll(
  state: ConversationState,
  { reading: { hints } }: ReadEvent,
  world: World,
): Decision | null {
  if (!isJustAsked(state) || !(hints.includes('bareYes') || hints.includes('isSameOne')))
    return null;
  const at = askedAt(state, world);
  return at && chosenAt({ ...at, state: { ...state, besidePayment: undefined } }, 'success', world);
}

function isJustAsked({ said, besidePayment }: ConversationState): boolean {
  return said?.messages.includes(IS_IT) === true && besidePayment?.what === 'success';
}

/** Where only another thing is told of, or whose sale it is is asked; null: something is told of that payment. */
function besideOnly(
  state: ConversationState,
  { hints, payment: { shown, customer } }: Reading,
  world: World,
): Decision | null {
  if (shown !== null) return null;
  if (hints.includes('ofRegister') && customer === 'paid') {
    return saidAndAsked('payment.registerApart', state, world);
  }
  if (hints.includes('outcomeOfElse')) return saidAndAsked(ONLY_THAT, state, world);
  if (!hints.includes('doubtsWhose') || customer !== null) return null;
  const besidePayment: BesidePayment = { what: 'talk', at: isoOf(world.now) };
  return saidAndAsked(WHOSE_SAID, { ...state, besidePayment }, world);
}

/** The fleet alone knows the names of the other terminals. */
function mustLook({ position }: ConversationState, world: World): boolean {
  return position?.terminalId !== null && mustAskFleet(world);
}

/** レジ1は成功, or 失敗, of a payment on レジ2; 完了です may be of the update, and 左のレジは成功 of another, and is asked about once. */
function isDoubtful(state: ConversationState, event: ReadEvent, world: World): boolean {
  const { hints } = event.reading;
  const isThatOne = OF_THAT_ONE.some((hint) => hints.includes(hint));
  if (!mayTellOutcome(event.reading) || isThatOne) return false;
  const isAsked = isJustAsked(state);
  return (!isAsked && mayBeOfAny(event.reading)) || isOfOtherTerminal(state, event, world);
}

function mayBeOfAny({ hints, payment: { shown, history } }: Reading): boolean {
  const isBare = shown === 'success' && history === null && hints.includes('bareDone');
  return isBare || hints.includes('byPlace');
}

/** 成功でした。でもあっちのが止まってます, 成功と出てるけど時間が違う: it may be of another sale. Asked about once. */
function isBesideStop(state: ConversationState, { payment: { shown }, hints }: Reading): boolean {
  const isBeside = BESIDE.some((hint) => hints.includes(hint));
  return shown === 'success' && isBeside && !isJustAsked(state);
}

const BESIDE: readonly Hint[] = ['stopsStill', 'namesOneMore', 'successBut'];

/** It went through, or failed; or a failure is told in words that are not plain. */
function mayTellOutcome({ payment: { shown }, signs }: Reading): boolean {
  return shown === null
    ? signs.includes('mayBeOfPayment')
    : shown === 'success' || shown === 'failed';
}

function mayBeOfElse(
  { besidePayment, offer }: ConversationState,
  { text, reading: { hints, payment } }: ReadEvent,
  { now }: World,
): boolean {
  if (besidePayment === undefined || !stillCounts(besidePayment.at, now)) return false;
  const { shown, history } = payment;
  const button = matchOffer(offer, text);
  // Whoever chooses anything may choose by its number.
  if (button !== null) return besidePayment.what === 'pick' && ENDS.has(button);
  if (shown !== 'success' && shown !== 'failed') return false;
  if (OF_THAT_ONE.some((hint) => hints.includes(hint))) return false;
  switch (besidePayment.what) {
    case 'sale':
      return true;
    // 履歴では失敗 is looked up.
    case 'talk':
    case 'pick':
      return history === null;
    case 'update':
      return hints.includes('hasSucceeded') || hints.includes('hasFailed');
    // さっきのは成功, while another is in the terminal.
    case 'now':
      return hints.includes('ofOneBefore');
    case 'success':
      return false;
  }
}

const ENDS: ReadonlySet<string> = new Set(['step:success', 'step:failed']);

const OF_THAT_ONE: readonly Hint[] = ['tellsAmount', 'tellsTime', 'ofThatSale'];

/** What a message tells beside a payment that was begun, or is looked at. */
export function besideTold(
  state: ConversationState,
  reading: Reading,
  world: World,
): ConversationState['besidePayment'] {
  const what = whatBeside(state, reading, world);
  return what === null ? state.besidePayment : { what, at: isoOf(world.now) };
}

function whatBeside(
  state: ConversationState,
  reading: Reading,
  world: World,
): BesidePayment['what'] | null {
  const isBegun = tellsBegun(reading) || reading.topics.some(isMoneyTopic);
  const isOpen = isPaymentOpen(state, world);
  const { hints } = reading;
  // Told before the stop is, or in words that tell of no stop.
  if (hints.includes('splitBill')) return 'sale';
  if ((isBegun || isOpen) && hints.includes('otherWentWell')) return 'sale';
  const beside = isOpen ? besideOpen(reading) : null;
  return beside ?? (isBegun ? besideBegun(state, reading, isOpen) : null);
}

function besideOpen({ hints, payment }: Reading): 'sale' | 'talk' | 'pick' | null {
  if (OF_SALE.some((hint) => hints.includes(hint))) return 'sale';
  const isOfTalk = payment.shown === null && OF_TALK.some((hint) => hints.includes(hint));
  if (hints.includes('picksAny')) return 'pick';
  return isOfTalk ? 'talk' : null;
}

const OF_SALE: readonly Hint[] = ['ofOtherSale', 'ofRegister'];

/** Of the update or the power, or that the history is not seen. */
const OF_TALK: readonly Hint[] = [
  'ofUpdate',
  'switchedOn',
  'startsUp',
  'showsUpdating',
  'namesRestart',
  'notOpening',
];
