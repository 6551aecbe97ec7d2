import { asksAfterCash } from './after-cash.ts';
import { cashMeanwhile, counterFirst } from './counter.ts';
import { isRunning, isTerminalDone } from './diagnose.ts';
import type { Effect, Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { isHeldOpen, isInDoubt } from './doubt.ts';
import { stillCounts } from './moment.ts';
import { isPastDeadline } from './notice.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isTakenBesides } from './money.ts';
import { terminalsNamed } from './naming.ts';
import { isBegun } from './payment-begun.ts';
import { isStated, type Reading } from './reading.ts';
import { isSeveralTold } from './several-told.ts';
import type { Sign } from './sign.ts';
import type { Situation } from './situation.ts';
import type { ConversationState } from './state.ts';
import { askAgain, cancel } from './steer.ts';
import { isToldSince } from './told-over.ts';
import { withWayBack } from './way-back.ts';
import {
  terminalsAbout,
  terminalsNow,
  terminalsTold,
  understood,
  type Decision,
  type World,
  type Rule,
} from './world.ts';

/**
 * 次のお客さんは通していい?, beside a payment in doubt or one that was looked at: that one alone is not taken again (fact `payment`), and
 * what stands in the way of the others is told. null: the payment itself is meant, or nobody knows which.
 */
export const otherSale: Rule = (state, event, world) => {
  const { reading } = event;
  const isThere = asksOfAnother(state, event, world);
  if (!isThere && !isOfOtherSale(state, reading, world)) return null;
  if (!isDoubted(state, world)) return cashOfOthers(state, reading, world);
  const { position } = state;
  if (position !== null && position.flow !== MONEY_FLOW) return null;
  if (position === null) return withWayBack(told(state, reading, world));
  if (reading.signs.includes('leavesFirst')) return leaving(state, reading, world);
  // レジ2 that is asked after stands in nobody's way.
  const first = told(state, reading, world, isThere);
  return { state: first.state, effects: [...first.effects, ...askAgain(state, world).effects] };
};

function isOfOtherSale(state: ConversationState, reading: Reading, world: World): boolean {
  return asksAfterCash(state, reading, world) || isOfOthers(reading, state.position === null);
}

/** レジ2は使える?, in the check of a sale that was begun on レジ1, and no word of that sale. */
function asksOfAnother(
  { position, terminalId }: ConversationState,
  event: ReadEvent,
  world: World,
): boolean {
  const inHand = position?.flow === MONEY_FLOW ? (position.terminalId ?? terminalId) : null;
  if (inHand === null || !asksUseAlone(event.reading)) return false;
  const terminals = terminalsTold(world);
  const named = terminalsNamed(event.text, event.reading.pointing, {
    terminals,
    inHand,
    listed: [],
  });
  if (named.kind !== 'these') return false;
  const theirs = terminalsAbout({ ...world, about: named.terminals });
  return theirs.every((one) => one.terminal.id !== inHand && takesSales(one.situation, world));
}

/** Updated, or not yet in need of it, and seen to be there. */
function takesSales(situation: Situation, world: World): boolean {
  if (isTerminalDone(situation)) return true;
  return situation.online === true && !isRunning(situation) && !isPastDeadline(world);
}

function asksUseAlone({ hints, signs, payment }: Reading): boolean {
  const isOfIt = hints.includes('saysAgain') || OF_THAT.some((sign) => signs.includes(sign));
  return hints.includes('asksUse') && !isOfIt && !isStated(payment);
}

/** 更新中のお客さんは現金でいい?, where no payment was told of: as ever in cash, and what to do with one that stopped. */
function cashOfOthers(state: ConversationState, reading: Reading, world: World): Decision | null {
  if (!reading.signs.includes('otherMeans') || state.handOff !== null) return null;
  if (isBegun(state, reading, world)) return null;
  return withWayBack(understood({ state, effects: [cashMeanwhile()] }));
}

function isOfOthers(
  { signs, payment: { shown, customer } }: Reading,
  mayHaveLeft: boolean,
): boolean {
  // お客さん帰っちゃった。次の人は…: that nobody can look answers the check alone.
  const isUnseen = mayHaveLeft && customer === 'unsure';
  const isTold = shown !== null || (customer !== null && !isUnseen);
  if (!signs.includes('otherSale') || isTold) return false;
  return (
    ASKED.some((sign) => signs.includes(sign)) && !OF_ITSELF.some((one) => signs.includes(one))
  );
}

const ASKED: readonly Sign[] = ['asks', 'wantsPayment', 'otherMeans', 'notThat', 'trailsOff'];
const OF_ITSELF: readonly Sign[] = ['takenTwice', 'takenAgain', 'takenBesides', 'mayBeOfPayment'];

const OF_THAT: readonly Sign[] = [...OF_ITSELF, 'ofPayment', 'ofCustomer', 'brokenDown', 'denied'];

function isDoubted(state: ConversationState, world: World): boolean {
  return isInDoubt(state, world) || isTakenBesides(state, world.now);
}

/** What stands in the way, and how cash is taken meanwhile; else that nothing does. */
function told(
  state: ConversationState,
  { signs }: Reading,
  world: World,
  isFree = false,
): Decision {
  const nothing = { state, effects: [] };
  const counter = isFree ? nothing : counterFirst(state, nothing, world, null);
  const isCash = signs.includes('otherMeans') || counter.effects.length > 0;
  if (mayBeStopped(state, world) && !counter.effects.some(isAsked)) {
    return understood({ state, effects: [ifThatOne(signs, counter), ...counter.effects] });
  }
  const say: Say = { type: 'say', message: isCash ? CASH : goOn(state, world) };
  const isEnough = counter.effects.some((one) => one.type !== 'say' || one.message === USE_OTHER);
  return understood({ state, effects: [...counter.effects, ...(isEnough ? [] : [say])] });
}

/** That of the next one was told to have stopped, or those of several. */
function mayBeStopped(state: ConversationState, world: World): boolean {
  const isNext = stillCounts(state.nextStoppedAt, world.now);
  return isNext || isSeveralTold(state, world) || state.handOff?.isSeveral === true;
}

/** 次のお客さんのが落ちた, and now 次の人の会計していい?: that one may be meant, or one who comes only now. */
function ifThatOne(signs: readonly Sign[], counter: Decision): Say {
  const beside = counter.effects.length > 0 ? 'none' : 'free';
  const comer = signs.includes('otherMeans') ? 'cash' : beside;
  return { type: 'say', message: 'payment.otherSaleStopped', values: { comer } };
}

function isAsked({ type }: Effect): boolean {
  return type === 'askFleet';
}

/** Of a sale that may be taken again it was told just now what is done with it. */
function goOn(state: ConversationState, world: World): string {
  if (mayRunAgainstWord(state, world)) return ONCE_OVER;
  const isAllowed = state.position === null && stillCounts(state.allowedRetryAt, world.now);
  return isAllowed && !isHeldOpen(state, world) ? BOTH : GO_ON;
}

/** 終わった was said, and the fleet sees the update run on: nobody is sent to pay on it without that condition (fact `launched early`). */
function mayRunAgainstWord(state: ConversationState, world: World): boolean {
  return terminalsNow(world).some(
    (one) => isRunning(one.situation) && isToldSince(state, one, world),
  );
}

const ONCE_OVER = 'finished.mayPay';
const GO_ON = 'payment.otherSale';
const BOTH = 'payment.otherSaleToo';
const CASH = 'payment.otherSaleCash';
const USE_OTHER = 'counter.useOther';

function leaving(state: ConversationState, reading: Reading, world: World): Decision {
  const left = cancel(state, world);
  const said = told(left.state, reading, world);
  return { state: said.state, effects: [...said.effects, ...left.effects] };
}
