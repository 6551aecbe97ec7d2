import { firstSay } from './first-say.ts';
import { isPaymentOpen } from './doubt.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { INTERRUPTED, MONEY_FLOW, wishesPayment } from './money-flow.ts';
import { isPaymentFirst } from './plainly.ts';
import type { Reading } from './reading.ts';
import { startsNow } from './sale-first.ts';
import { isSaleOpen } from './sale-open.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { asksOfPayment, understood, type Decision, type Rule, type World } from './world.ts';

/**
 * 会計中だけど始めていい?, and in a walk 決済中やけどつながってる: the sale under way comes first, and no update is begun amid it. What is said
 * to that: `after-first-that.ts`. null: it is asked of another thing, or is of one that has stopped.
 */
export const amidSale: Rule = (state, event, world) => {
  const { reading } = event;
  if (state.handOff !== null) return null;
  if (asksInstead(state, reading, world)) return understood(askAgain(state, world));
  if (isAnswered(state, reading, world) || isPaymentFirst(state, event, world)) return null;
  return reading.signs.includes('midSale')
    ? amidIt(state, reading, world)
    : amidOpen(state, reading, world);
};

function amidIt(state: ConversationState, reading: Reading, world: World): Decision | null {
  const isAsked = asksIt(reading);
  if (isAsked && asksOfUpdate(state, reading) && tellsTrouble(reading))
    return lookAtSale(state, world);
  const isOfIt =
    isAsked || reading.hints.includes('asksAtStep')
      ? asksToBegin(state, reading)
      : answersBeside(state, reading);
  return isOfIt ? firstThat(state, isAsked) : null;
}

/** What is said answers what is asked of a payment; 会計中だけど始めていい? asks for leave there, too. */
function isAnswered(state: ConversationState, reading: Reading, world: World): boolean {
  if (!asksOfSale(state, world)) return false;
  if (asksOfPayment(state, world) && asksIt(reading) && reading.command === null)
    return !isSaleOpen(state, world);
  const isAsked = reading.signs.includes('midSale') && asksIt(reading);
  return !(asksOfDoubt(state) && isAsked && asksToBegin(state, reading));
}

/** もう切っていい?, asked whether somebody pays: it is asked again, and what was answered holds. */
function asksInstead(state: ConversationState, reading: Reading, world: World): boolean {
  const isElse = reading.signs.includes('midSale') || reading.command !== null;
  const isOpen = isSaleOpen(state, world) || isPaymentOpen(state, world);
  if (isElse || isOpen || !asksOfPayment(state, world)) return false;
  return asksIt(reading) && startsNow(state, reading, world);
}

/** 更新していい?, 電源切っていい?, 更新する, where one was told and not told to be over. */
function amidOpen(state: ConversationState, reading: Reading, world: World): Decision | null {
  const isFirst = isSaleOpen(state, world) && startsNow(state, reading, world);
  return isFirst ? firstThat(state, asksIt(reading)) : null;
}

/** 可以更新吗 has no mark of its own. */
function asksIt({ signs, topics, language }: Reading): boolean {
  return signs.includes('asks') || (language !== 'ja' && topics.some((one) => ABROAD.has(one)));
}

const ABROAD: ReadonlySet<string> = new Set(['update.timing', 'prep.powercycle']);

/** A payment is asked about, and this may be the answer. */
export function asksOfSale(state: ConversationState, world: World): boolean {
  return state.position?.flow === MONEY_FLOW || asksOfPayment(state, world) || asksOfDoubt(state);
}

/** 会計中なんですけど反応しないので更新していい?: that sale is looked at first. */
function tellsTrouble({ signs, topics }: Reading): boolean {
  return TROUBLE.some((sign) => signs.includes(sign)) || topics.includes('app.closes');
}

const TROUBLE: readonly Sign[] = ['mayBeOfPayment', 'brokenDown', 'darkScreen', 'showsNothing'];

function asksToBegin(state: ConversationState, reading: Reading): boolean {
  const { signs, topics, hints } = reading;
  // レシート待ち。電源切っていい?: whatever else is heard in it.
  if (hints.includes('asksAtStep')) return true;
  if (signs.includes('switchesOff') && topics.every((one) => SWITCHES_OFF.has(one))) return true;
  return asksOfUpdate(state, reading) && topics.every((one) => MAY_BE_TO_BEGIN.has(one));
}

/** 会計中だけど電源切っていい? */
const SWITCHES_OFF: ReadonlySet<string> = new Set(['prep.powercycle', 'flow.restart']);

/** The update is named, or the walk goes on by it; 会計中だけどスキップしていい? is of another. */
function asksOfUpdate({ position }: ConversationState, { hints, signs }: Reading): boolean {
  if (hints.includes('ofPuttingOff') || signs.includes('otherMeans')) return false;
  return hints.includes('ofUpdate') || signs.includes('asksNext') || position !== null;
}

/** カード差したままだけど50%; of one that was guessed to have stopped more is asked, and 誰か来て calls a person. */
function answersBeside({ position }: ConversationState, { topics }: Reading): boolean {
  return position !== null && !wishesPayment(topics) && !topics.includes('handoff');
}

const MAY_BE_TO_BEGIN: ReadonlySet<string> = new Set([
  'update.timing',
  'os.skip',
  'flow.update',
  // By the examples alone: no word tells that it has stopped.
  INTERRUPTED,
]);

/** The history is asked for, before anything else. */
export function lookAtSale(state: ConversationState, world: World): Decision {
  return answerTopics(state, [INTERRUPTED], world, {});
}

export function firstThat(state: ConversationState, isAsked: boolean): Decision {
  return understood({ state, effects: [firstSay(isAsked)] });
}
