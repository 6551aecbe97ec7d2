import { UPDATE_FLOW } from './aside.ts';
import { namesSale } from './answers-walk.ts';
import { stillCounts } from './moment.ts';
import { isInDoubt, isOfMoney, isOfNone } from './doubt.ts';
import { isTakenBesides } from './money.ts';
import { isAround, isOfSlips } from './around-a-sale.ts';
import { MONEY_FLOW, isLookedInto, isMoneyTopic } from './money-flow.ts';
import { isOfUpdate } from './of-update.ts';
import { RETRY } from './payment-told.ts';
import { ofFailedUpdate } from './failed-update.ts';
import { noneAtQuestion } from './none-at-question.ts';
import { mayHaveNone } from './not-of-payment.ts';
import { meantInstead, NAMES_PAYMENT } from './meant-instead.ts';
import { isLeftRunning } from './left-meanwhile.ts';
import { isNoneTold } from './none-told.ts';
import { tellsOfNone, withoutMoney } from './payment-none.ts';
import { offeredOnly, withoutMoneyTopics } from './without-money.ts';
import { leftOnceOver } from './guest-left.ts';
import { PLAINLY } from './plainly.ts';
import { powerAsAsked } from './power-as-asked.ts';
import { plainSaleRead } from './plain-sale-read.ts';
import type { ReadEvent } from './event.ts';
import type { Reading } from './reading.ts';
import { besideSale } from './sale-aside.ts';
import { isUnspoken } from './unspoken-sale.ts';
import { isOffAgain } from './off-again.ts';
import { isHalfSure } from './since-answer.ts';
import { mayBeAtCounter } from './sale-open.ts';
import type { Sign } from './sign.ts';
import { justCame } from './just-came.ts';
import { isStillNotThere } from './still-not-there.ts';
import type { ConversationState } from './state.ts';
import { askedNow, asksOfPayment, type World } from './world.ts';

/**
 * 待てばいいですか in the middle of a talk about the update, where no payment was ever spoken of: that it is one is weakly guessed
 * from the examples alone. What else it may be is asked, or answered, instead. Whether to do it once more (もっかい切っていい) stays a
 * payment's question, be it of the power: asking for the history harms nobody.
 */
export function withoutPaymentGuessed(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): ReadEvent {
  const { reading } = event;
  const aside = asideRead(state, event, world);
  if (aside !== null) return aside;
  if (isOfSlips(state, reading, world))
    return { ...event, reading: { ...reading, topics: ['oos'] } };
  if (isOfNoSale(state, reading, world)) return withoutMoneyTopics(event);
  if (deniesAny(state, reading, world)) return withoutMoney(event);
  const placed = ofFailedUpdate(state, reading, world);
  if (placed !== null) return { ...event, reading: placed };
  if (!reading.topics.some(isMoneyTopic) || mayBeInDoubt(state, world)) return event;
  const instead = meantInstead(state, event, world);
  return instead === null
    ? withoutGuess(state, event, world)
    : { ...event, reading: { ...reading, topics: [instead], suggested: [] } };
}

/** Named in passing, or plainly well. */
function asideRead(state: ConversationState, event: ReadEvent, world: World): ReadEvent | null {
  const { reading } = event;
  const plain =
    noneAtQuestion(state, reading, world) ??
    powerAsAsked(state, reading, world) ??
    plainSaleRead(state, event, world);
  if (plain !== null) return { ...event, reading: plain };
  const beside = justCame(state, event, world) ?? besideSale(state, event, world);
  if (beside !== null) return beside;
  const isLeft = isStillNotThere(state, reading, world) || leftOnceOver(reading);
  return isLeft ? withoutMoneyTopics(event) : null;
}

function withoutGuess(state: ConversationState, event: ReadEvent, world: World): ReadEvent {
  const { reading } = event;
  if (isOfRestart(state, reading))
    return { ...event, reading: { ...reading, topics: [RESTART], suggested: [] } };
  if (isOfPayment(reading)) return event;
  if (!isGuess(state, reading, world)) {
    return isUnspoken(state, reading, world) ? offeredOnly(event) : event;
  }
  return withoutMoneyTopics(event);
}

/** お客さん来たけど会計していい?: a first payment, where none is in doubt. */
function isComer(state: ConversationState, reading: Reading, world: World): boolean {
  if (!reading.signs.includes('paysComer')) return false;
  return isOfNone(state, reading, world) || isNoneTold(state, reading, world);
}

function isOfNoSale(state: ConversationState, reading: Reading, world: World): boolean {
  const isOther = isBesideOver(state, reading, world) || isComer(state, reading, world);
  return (
    isOther ||
    isAround(state, reading, world) ||
    isLeftRunning(state, reading, world) ||
    isOfPower(state, reading, world) ||
    isOffAgain(state, reading, world) ||
    isOfStart(state, reading, world)
  );
}

/** 8時に始めたらお客さんの会計どうなります?: what is supposed is the update alone. */
function isOfStart(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, confidence } = reading;
  if (!signs.includes('duringUpdate') || !signs.includes('asks') || confidence >= PLAINLY)
    return false;
  return isNoneTold(state, reading, world);
}

/** 電源はさっき入れたばっかだけど、また切るの?: whether it has to be, and no payment in it; もう一回切っていい? may be of a card. */
function isOfPower(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, hints, topics } = reading;
  const isAsked = signs.includes('asksCycle') && hints.includes('ofPower');
  if (!isAsked || !topics.includes('prep.powercycle') || namesSale(reading)) return false;
  return isOfNone(state, reading, world) && !OF_SALE.some((sign) => signs.includes(sign));
}

const OF_SALE: readonly Sign[] = ['ofPayment', 'ofCustomer', 'mayBeOfPayment', 'wantsPayment'];

/** やり直さないけど、電話したほうがいい?, after it was told to be over: the other question alone is answered. */
function isBesideOver(
  { toldCapturedAt, position }: ConversationState,
  { topics, signs }: Reading,
  { now }: World,
): boolean {
  if (position !== null || !stillCounts(toldCapturedAt, now)) return false;
  const money = topics.filter(isMoneyTopic);
  const isAside = money.length < topics.length && money.every((topic) => topic === RETRY);
  return isAside && signs.includes('asks') && !signs.includes('mayBeOfPayment');
}

/** 会計はしてないです, where no check is open: what is asked beside it is of no payment. */
function deniesAny(state: ConversationState, reading: Reading, world: World): boolean {
  return tellsOfNone(reading) && !isLookedInto(state) && mayHaveNone(state, world);
}

/** 連携の最中に切れた is surely of one; 今朝つけたけどまた切るの?, 4台いっぺんにやっていい? and もう一回やってみる in the walk of the update are of none, nor is さっき入れたかも where the restart is asked about. */
function isGuess(state: ConversationState, reading: Reading, world: World): boolean {
  if (reading.notInNotice === 'atOnce' || triesAgain(state, reading)) return true;
  if (reading.signs.includes('asksCycle')) return true;
  if (askedNow(state, world)?.since !== undefined && isHalfSure(reading)) return true;
  const isWeak = reading.confidence < PLAINLY || reading.hints.includes('endsInTry');
  return isWeak && isInUpdate(state, world);
}

/** もう一回やってみる, in the walk of the update: what has failed there is tried there. */
function triesAgain({ position }: ConversationState, { hints }: Reading): boolean {
  return position?.flow === UPDATE_FLOW && hints.includes('triesAgain');
}

/** again?? why, right behind the answer to when to restart, or じゃあ入れ直せばいい? behind how its terminal stands: of that, where no word is of a sale. */
function isOfRestart({ topics, position, said }: ConversationState, reading: Reading): boolean {
  const { signs, hints, payment } = reading;
  const isTold = hints.includes('namesRestart') && said?.messages.includes(AS_SEEN) === true;
  const isNext = topics.at(-1) === RESTART || isTold;
  if (position !== null || !isNext || !signs.includes('asks')) return false;
  const isNamed = hints.includes('ofSale') || OF_SALE.some((sign) => signs.includes(sign));
  return !isNamed && payment.shown === null && payment.customer === null;
}

const RESTART = 'prep.powercycle';
const AS_SEEN = 'fleet.terminal';

/** By a word of its own; in another language the words are not known so well. */
function isOfPayment(reading: Reading): boolean {
  return (
    (reading.language !== 'ja' && !isAtOnce(reading)) ||
    namesSale(withoutBeside(reading)) ||
    NAMES_PAYMENT.some((sign) => reading.signs.includes(sign))
  );
}

/** Do both at the same time?, of no sale and of nothing that is done again. */
function isAtOnce({ notInNotice, hints }: Reading): boolean {
  const isMore = hints.includes('ofSale') || hints.includes('saysAgain');
  return notInNotice === 'atOnce' && !isMore;
}

/** 今挿したけどランプも何も出ない: a sentence of nothing known is of no sale where no word is. */
function withoutBeside(reading: Reading): Reading {
  const { hints, signs } = reading;
  if (!hints.includes('unspoken') && !hints.includes('endsInTry')) return reading;
  return { ...reading, signs: signs.filter((sign) => sign !== 'tellsBeside') };
}

/** What failed or closed, and was told without a name, may have been a payment: that is no talk about the update alone. */
function isInUpdate(state: ConversationState, world: World): boolean {
  const { position, topics } = state;
  if (position !== null) return position.flow !== MONEY_FLOW && !asksOfPayment(state, world);
  const last = topics.at(-1) ?? '';
  return isOfUpdate(last) && last !== 'update.error';
}

function mayBeInDoubt(state: ConversationState, world: World): boolean {
  const isDoubted = isInDoubt(state, world) || isTakenBesides(state, world.now);
  return mayBeAtCounter(state, world) || isOfMoney(state) || isDoubted;
}
