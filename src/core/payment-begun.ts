import { stillCounts } from './moment.ts';
import { keptAmount } from './amount-told.ts';
import { questionAt } from './flow.ts';
import { leftOnceOver, onlyLeft } from './guest-left.ts';
import { IN_DOUBT, moneyResult } from './in-doubt.ts';
import { isTakenBesides, speaksAgainst } from './money.ts';
import { INTERRUPTED, MONEY_FLOW, isMoneyTopic } from './money-flow.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** Whether a message tells that a payment was begun (カードをかざした, 会計の途中で落ちた): whoever says later that there was none is not let go for it. */
export function tellsBegun(reading: Reading): boolean {
  const { signs, hints, payment } = reading;
  if (isPlainlyBegun(reading)) return true;
  if (payment.history !== null || payment.customer === 'paid') return true;
  if (STOPS.some((hint) => hints.includes(hint)) || isSlipMissing(reading)) return true;
  if (IS_NOT.some((sign) => signs.includes(sign)) || isNotYet(reading)) return false;
  return isNamed(reading) && hasStopped(reading) && !onlyComes(reading);
}

/** スマホ決済のQRも止まります?: of a kind of payment. */
export function asksOfKind({ notInNotice, signs, hints }: Reading): boolean {
  return notInNotice === 'brands' && isOnlyAsked(signs, hints);
}

function isNotYet(reading: Reading): boolean {
  const isToCome = asksOfKind(reading) || NOT_YET.some((hint) => reading.hints.includes(hint));
  return isToCome || onlyLeft(reading) || leftOnceOver(reading);
}

/** お客様がお見えになりました, whatever the examples make of it: no sale is told of. */
function onlyComes({ customerWaiting, language, signs, hints }: Reading): boolean {
  if (customerWaiting && hints.includes('onlyWaits')) return true;
  const isOfSale = OF_SALE.some((sign) => signs.includes(sign));
  return language === 'ja' && customerWaiting && !isOfSale;
}

const OF_SALE: readonly Sign[] = ['ofPayment', 'mayBeOfPayment', 'brokenDown'];

/** The same, and not only what came of one: レジ1は成功って出てる may be of another than the one that was begun. */
export function tellsNewlyBegun(reading: Reading): boolean {
  const { signs, topics, hints } = reading;
  const mayBeNew = topics.includes(INTERRUPTED) && !hints.includes('outcomeOfElse');
  if (!signs.includes('ofHistory') || mayBeNew) return tellsBegun(reading);
  return isPlainlyBegun(reading);
}

/** By its signs, whatever topic was guessed. */
export function isPlainlyBegun(reading: Reading): boolean {
  return BEGUN.some(
    (sign) =>
      reading.signs.includes(sign) && !isOfCash(sign, reading) && !isOnlyMidway(sign, reading),
  );
}

/** 会計の途中だったわけではない denies it, and 会計中にその案内出るの? asks when the dialog comes. */
function isOnlyMidway(sign: Sign, { signs, hints, topics }: Reading): boolean {
  if (sign !== 'mayHaveBegun') return false;
  const isOfDialog = hints.includes('ofDialog') && topics.join() === 'os.dialog';
  const isDenied = signs.includes('noneBegun') && signs.includes('midSale');
  return isDenied || (isOfDialog && isOnlyAsked(signs, hints));
}

function isOnlyAsked(signs: Reading['signs'], hints: Reading['hints']): boolean {
  return signs.includes('asks') && !HAPPENED.some((hint) => hints.includes(hint));
}

/** 現金でもらいました, カードは通してない、現金で1回もらっただけ: no card was. */
function isOfCash(sign: Sign, { signs, hints }: Reading): boolean {
  const isAlone = hints.includes('onlyCash') || signs.includes('noneBegun');
  return isAlone && (sign === 'takenBesides' || sign === 'takenAgain');
}

function hasStopped(reading: Reading): boolean {
  const { signs, hints, topics, payment } = reading;
  const isOfMoney = topics.some(isMoneyTopic);
  const happened =
    hasBegunUpdate(reading) || hasPutOff(reading)
      ? HAPPENED.filter((one) => one !== 'hasHappened')
      : HAPPENED;
  const hasComeTo = happened.some((hint) => hints.includes(hint));
  const hasHappened = payment.shown !== null || hasComeTo;
  if (topics.includes(INTERRUPTED) || (isOfMoney && hasHappened)) return true;
  // 決済できなくなってる is of none.
  const mayBe = signs.includes('mayBeOfPayment') && !signs.includes('takesNoPayment');
  return mayBe && (isOfMoney || signs.includes('ofPayment'));
}

/** 今更新押した、終わったらカード通していい?: what has happened is that the update was begun. */
function hasBegunUpdate({ signs, hints }: Reading): boolean {
  const isOfPayment = signs.includes('ofPayment') || signs.includes('mayBeOfPayment');
  return signs.includes('beganBesides') && hints.includes('ofUpdate') && !isOfPayment;
}

/** なんか消えた may be of anything; in another language the words are not known so well. */
function isNamed({ signs, language }: Reading): boolean {
  return language !== 'ja' || signs.includes('ofPayment') || signs.includes('ofCustomer');
}

/** あとでって押した。カード通していい?: what has happened is that the dialog was put off. */
export function hasPutOff({ signs, hints, topics, payment }: Reading): boolean {
  const isOfIt = topics.includes('os.skip') && PUT_OFF.every((hint) => hints.includes(hint));
  const isAgain = AGAIN.some((hint) => hints.includes(hint)) || signs.includes('doubtsRetry');
  return isOfIt && !isAgain && payment.shown === null && signs.includes('asksToPayNow');
}
const PUT_OFF: readonly Hint[] = ['ofPuttingOff', 'hasHappened'];
const AGAIN: readonly Hint[] = ['saysAgain', 'onceMore', 'doubtsPayment', 'mayBeCharged'];
const BEGUN: readonly Sign[] = [
  'mayHaveBegun',
  'cardPresented',
  'rangButFailed',
  'paidElsewhere',
  'takenTwice',
  'takenAgain',
  'takenBesides',
  'voidStopped',
  'otherAmount',
];
/** A slip that has not come is of nothing but a sale; レシート出てないけど更新して終わる? is asked first whether somebody pays. */
function isSlipMissing({ hints, signs }: Reading): boolean {
  return hints.includes('slipMissing') && !signs.includes('asks');
}

/** 更新じゃなくてカードが失敗した. */
const STOPS: readonly Hint[] = ['splitStopped', 'saleFailed'];
const IS_NOT: readonly Sign[] = [
  'noneBegun',
  'wouldPay',
  'supposesCut',
  'supposesMidSale',
  'supposesSuccess',
  'supposesUnknown',
];
/** 途中で切れたら?, 8時にお会計があるんです, お客さん来て現金でもらった. */
const NOT_YET: readonly Hint[] = [
  'onlyCash',
  'ifCutMidway',
  'saleLater',
  'comesMidway',
  'paidSoDone',
  'paysWithError',
  'opensPayApp',
  'overThenSale',
  'asksNextThen',
];
const HAPPENED: readonly Hint[] = ['hasHappened', 'mayBeCharged', 'customerLeft'];

/** The same of this message, or of the talk before it. */
export function isBegun(state: ConversationState, reading: Reading, world: World): boolean {
  return tellsBegun(reading) || isBegunTold(state, world);
}

/** Whether the merchant has told of a payment that was begun, or anything of it was answered, seen or settled. */
export function isBegunTold(state: ConversationState, world: World): boolean {
  const { now } = world;
  const isSaid = stillCounts(state.paymentBegunAt, now) || stillCounts(state.allowedRetryAt, now);
  if (isSaid || isTakenBesides(state, now) || isMinded(state, now)) return true;
  return isAnswered(state) || isBegunByAnswer(state, world) || isSeen(world);
}

/** A ticket about it was opened by this talk alone, and speaks of nothing that anybody told. */
function isMinded(state: ConversationState, now: World['now']): boolean {
  return speaksAgainst({ ...state, handOff: null }, now);
}

function isAnswered({ position, stopped, handOff }: ConversationState): boolean {
  const walk = position ?? (handOff === null ? null : stopped);
  if (walk?.flow !== MONEY_FLOW) return false;
  const { answers, trail } = walk;
  return trail.length > 0 || Object.keys(answers).length > Object.keys(keptAmount(answers)).length;
}

/** Asked in another walk whether somebody pays, or of a payment that the fleet tells of. */
function isBegunByAnswer({ interrupted }: ConversationState, { facts }: World): boolean {
  if (interrupted === null) return false;
  const asked = questionAt(facts.flows[interrupted.flow], interrupted.step);
  return interrupted.step === IN_DOUBT || asked?.of === 'payment';
}

function isSeen({ facts: { fleet } }: World): boolean {
  return moneyResult(fleet, []) === 'unresolved';
}
