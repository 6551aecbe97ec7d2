import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import { FIRST_THAT } from './if-stopped.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { MONEY_FLOW, wishesPayment } from './money-flow.ts';
import { noted } from './noted.ts';
import { isPaymentFirst } from './plainly.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { asksOfPayment, understood, type Decision, type Rule, type World } from './world.ts';

/**
 * 会計中だけど始めていい?, and in a walk 決済中やけどつながってる: the sale under way comes first, and no update is begun amid it; はい, said to
 * that, begins none either. null: it is asked of another thing, or is of one that has stopped.
 */
export const amidSale: Rule = (state, event, world) => {
  const { reading } = event;
  if (state.handOff !== null || asksOfSale(state, world)) return null;
  const after = isSaidLast(state) ? afterThat(state, reading, world) : null;
  if (after !== null) return after;
  if (!reading.signs.includes('midSale') || isPaymentFirst(state, event, world)) return null;
  const isAsked = reading.signs.includes('asks');
  const isOfIt = isAsked ? asksToBegin(state, reading) : answersBeside(state, reading);
  return isOfIt ? firstThat(state, isAsked) : null;
};

/** A payment is asked about, and this may be the answer. */
function asksOfSale(state: ConversationState, world: World): boolean {
  return state.position?.flow === MONEY_FLOW || asksOfPayment(state, world) || asksOfDoubt(state);
}

function isSaidLast({ said }: ConversationState): boolean {
  return said?.messages.at(-1) === FIRST_THAT.message;
}

/** はい begins nothing, 止まってる is of that sale, and once it is over the walk goes on. */
function afterThat(state: ConversationState, reading: Reading, world: World): Decision | null {
  const { command, signs, hints } = reading;
  if (command === 'yes') return firstThat(state, false);
  if (isOver(reading) || (command === 'no' && state.position !== null)) return goOn(state, world);
  const hasStopped = STOPPED.some((sign) => signs.includes(sign)) && !hints.includes('ofUpdate');
  return hasStopped ? answerTopics(state, ['app.payment_interrupted'], world, {}) : null;
}

const STOPPED: readonly Sign[] = ['mayBeOfPayment', 'brokenDown'];

/** 会計終わりました, to that; 成功と出てる is of another, and the update was not begun. */
function isOver({ hints, signs, payment }: Reading): boolean {
  const isTold = hints.includes('hasEnded') && !hints.includes('ofUpdate');
  const isElse = payment.history !== null || payment.customer !== null;
  return isTold && !isElse && !ELSE.some((sign) => signs.includes(sign));
}

const ELSE: readonly Sign[] = ['asks', 'mayBeOfPayment', 'beganBesides', 'doubtsRetry', 'denied'];

function goOn(state: ConversationState, world: World): Decision {
  return state.position === null
    ? noted(state, [flowChoice(UPDATE_FLOW)])
    : understood(askAgain(state, world));
}

/** The update is named, or the walk goes on by it; 会計中だけどスキップしていい? is of another. */
function asksToBegin({ position }: ConversationState, { hints, topics, signs }: Reading): boolean {
  if (hints.includes('ofPuttingOff') || signs.includes('otherMeans')) return false;
  const isNamed = hints.includes('ofUpdate') || signs.includes('asksNext') || position !== null;
  const hasStopped = STOPPED.some((sign) => signs.includes(sign));
  return (
    isNamed &&
    topics.every(
      (topic) => MAY_BE_TO_BEGIN.has(topic) || (topic === 'app.payment_interrupted' && !hasStopped),
    )
  );
}

/** カード差したままだけど50%; of one that was guessed to have stopped more is asked. */
function answersBeside({ position }: ConversationState, { topics }: Reading): boolean {
  return position !== null && !wishesPayment(topics);
}

const MAY_BE_TO_BEGIN: ReadonlySet<string> = new Set(['update.timing', 'os.skip', 'flow.update']);

function firstThat(state: ConversationState, isAsked: boolean): Decision {
  const values = { asked: isAsked ? 'yes' : 'no' };
  const choices = [topicChoice('app.payment_interrupted')];
  return understood({ state, effects: [{ ...FIRST_THAT, values, choices }] });
}
