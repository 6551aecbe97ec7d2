import { RESTART_FLOW, UPDATE_FLOW } from './aside.ts';
import { askedAt, type AskedAt } from './asked-at.ts';
import { isPaymentGuessed, mayBeOpen } from './doubt.ts';
import { asksIn } from './flow.ts';
import type { Hint } from './hint.ts';
import { stillCounts } from './moment.ts';
import { isMoneyTopic } from './money-flow.ts';
import { awaitsOn, showsScreen } from './on-again.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { isBreakOpen } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/**
 * 消えた, 切れました, and then ホーム画面出た, where the terminal was to be switched off, and もう押しちゃったけど, もうやっちゃいました in the walk of the update, where
 * nothing has broken and no sale was spoken of: it is what was asked for; nothing has stopped, and nothing was taken twice. null: it may be of a payment.
 */
export function powerAsAsked(
  state: ConversationState,
  reading: Reading,
  world: World,
): Reading | null {
  if (reading.language !== 'ja' || isOfSale(reading)) return null;
  if (isAtCharger(state, reading, world)) return without(CHARGER, reading);
  const isElse = OF_ELSE.some((sign) => reading.signs.includes(sign));
  if (isElse || !isMeant(state, reading, world) || mayBeOfPayment(state, world)) return null;
  return without(GUESSED, reading);
}

/** 挿したけどランプつかん, もういい?, where it is to be charged. */
function isAtCharger(state: ConversationState, reading: Reading, world: World): boolean {
  const asked = askedAt(state, world);
  if (asked?.step.picture !== 'charging' || mayBeOfPayment(state, world)) return false;
  return reading.hints.includes('plugged') || asksOnFromCharge(reading);
}

/** もういい?, もう進めていい? */
export function asksOnFromCharge({ signs, hints }: Reading): boolean {
  if (!signs.includes('asks') || hints.includes('ofSale')) return false;
  return (
    hints.includes('isThatAll') || (signs.includes('asksToGoOn') && hints.includes('asksIfMay'))
  );
}

function without(guessed: ReadonlySet<Sign>, reading: Reading): Reading {
  return {
    ...reading,
    // What the examples make of so few words.
    topics: [],
    suggested: reading.suggested.filter((topic) => !isMoneyTopic(topic)),
    signs: reading.signs.filter((sign) => !guessed.has(sign)),
    hints: reading.hints.filter((hint) => hint !== 'stalls'),
  };
}

function isMeant(state: ConversationState, reading: Reading, world: World): boolean {
  const asked = askedAt(state, world);
  if (asked === null) return isToldHow(state, world) && isBareOff(reading);
  if (asked.step.of === 'payment' || !WALKS.has(asked.flow.id)) return false;
  const isOn = asked.step.picture === 'power' && awaitsOn(state) && showsScreen(reading);
  return isOn || (asksForPower(asked) && isBareOff(reading)) || isDoneAlready(asked, reading);
}

/** Outside of walks, where it was just told that it is to be switched off and on. */
function isToldHow({ position, handOff, topics, said }: ConversationState, { now }: World) {
  if (position !== null || handOff !== null || topics.at(-1) !== 'prep.powercycle') return false;
  return stillCounts(said?.at, now);
}

/** Bare: 急に消えた and 会計中に切れた tell more. */
function isBareOff({ signs, hints }: Reading): boolean {
  if (!signs.includes('isOff')) return false;
  return signs.every((sign) => BARE.has(sign)) && !hints.includes('stopsThere');
}

/** Asked to switch it off, or whether it is to be done from afar instead. */
export function asksForPower({ flow, step }: Pick<AskedAt, 'flow' | 'step'>): boolean {
  if (step.picture === 'power') return true;
  const byHand = step.choices['no']?.next;
  return asksIn(flow).some(([id, { picture }]) => id === byHand && picture === 'power');
}

/** もう押しちゃったけど. 通しちゃった and 打っちゃった are of a card. */
function isDoneAlready({ flow }: AskedAt, { signs, hints }: Reading): boolean {
  if (flow.id !== UPDATE_FLOW || !signs.includes('takenAgain')) return false;
  return DONE.some((hint) => hints.includes(hint)) && !hints.includes('onceMore');
}

function isOfSale({ signs, hints, customerWaiting, payment }: Reading): boolean {
  if (customerWaiting || payment.history !== null || payment.customer !== null) return true;
  return hints.includes('ofSale') || OF_SALE.some((sign) => signs.includes(sign));
}

function mayBeOfPayment(state: ConversationState, world: World): boolean {
  return isBreakOpen(state, world) || isPaymentGuessed(state, world) || mayBeOpen(state, world);
}

const WALKS: ReadonlySet<string> = new Set([UPDATE_FLOW, RESTART_FLOW]);
const GUESSED: ReadonlySet<Sign> = new Set(['mayBeOfPayment', 'takenAgain']);
const CHARGER: ReadonlySet<Sign> = new Set([
  'mayBeOfPayment',
  'mayHaveBegun',
  'brokenDown',
  'tellsBeside',
  'asksIfPaid',
  'asksToGoOn',
]);
const OF_ELSE: readonly Sign[] = ['asks', 'mayHaveBegun'];
const BARE: ReadonlySet<Sign> = new Set(['isOff', 'powerLost', 'tellsAnything', ...GUESSED]);
const DONE: readonly Hint[] = ['pressed', 'ranIt', 'switchedOn'];
const OF_SALE: readonly Sign[] = [
  'ofPayment',
  'ofCustomer',
  'ofHistory',
  'cardPresented',
  'midSale',
  'takenTwice',
  'takenBesides',
  'paidOtherwise',
  'tellsPaid',
];
