import { topicChoice } from './choices.ts';
import { FIRST_THAT } from './if-stopped.ts';
import { isPaymentOpen } from './doubt.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { MONEY_FLOW, wishesPayment } from './money-flow.ts';
import { isPaymentFirst } from './plainly.ts';
import type { Reading } from './reading.ts';
import { isAheadInDoubt } from './sale-ahead.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { asksOfPayment, understood, type Decision, type Rule, type World } from './world.ts';

/**
 * 会計中だけど始めていい?, and in a walk 決済中やけどつながってる: the sale under way comes first, and no update is begun amid it. What is said
 * to that: `after-first-that.ts`. null: it is asked of another thing, or is of one that has stopped.
 */
export const amidSale: Rule = (state, event, world) => {
  const { reading } = event;
  if (state.handOff !== null || isAnswered(state, reading, world)) return null;
  if (isPaymentFirst(state, event, world)) return null;
  if (!reading.signs.includes('midSale')) return amidDoubt(state, reading, world);
  const isAsked = asksIt(reading);
  if (isAsked && asksOfUpdate(state, reading) && tellsTrouble(reading))
    return lookAtSale(state, world);
  const isOfIt = isAsked ? asksToBegin(state, reading) : answersBeside(state, reading);
  return isOfIt ? firstThat(state, isAsked) : null;
};

/** What is said answers what is asked of a payment; 会計中だけど始めていい? asks for leave there, too. */
function isAnswered(state: ConversationState, reading: Reading, world: World): boolean {
  if (!asksOfSale(state, world)) return false;
  const isAsked = reading.signs.includes('midSale') && asksIt(reading);
  return !(asksOfDoubt(state) && isAsked && asksToBegin(state, reading));
}

/** 更新していい?, 更新する, where one that was announced may have stopped, for what was said since. */
function amidDoubt(state: ConversationState, reading: Reading, world: World): Decision | null {
  if (!isAheadInDoubt(state, world) || isPaymentOpen(state, world)) return null;
  const isAsked = asksIt(reading);
  const isOfIt = reading.hints.includes('ofUpdate') || reading.signs.includes('asksNext');
  const isToBegin = isAsked ? isOfIt && asksToBegin(state, reading) : begins(reading);
  return isToBegin ? firstThat(state, isAsked) : null;
}

function begins({ topics, signs, hints }: Reading): boolean {
  if (signs.includes('denied') || hints.includes('hasEnded')) return false;
  return topics.length === 1 && topics.includes('flow.update');
}

/** 可以更新吗 has no mark of its own. */
function asksIt({ signs, topics, language }: Reading): boolean {
  return signs.includes('asks') || (language !== 'ja' && topics.includes('update.timing'));
}

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
  const { signs, topics } = reading;
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

const STOPPED = 'app.payment_interrupted';
const MAY_BE_TO_BEGIN: ReadonlySet<string> = new Set([
  'update.timing',
  'os.skip',
  'flow.update',
  // By the examples alone: no word tells that it has stopped.
  STOPPED,
]);

/** The history is asked for, before anything else. */
export function lookAtSale(state: ConversationState, world: World): Decision {
  return answerTopics(state, [STOPPED], world, {});
}

export function firstThat(state: ConversationState, isAsked: boolean): Decision {
  const values = { asked: isAsked ? 'yes' : 'no' };
  const choices = [topicChoice(STOPPED)];
  return understood({ state, effects: [{ ...FIRST_THAT, values, choices }] });
}
