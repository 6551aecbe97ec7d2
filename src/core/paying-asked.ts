import { chosenAt, type Answer } from './asked-at.ts';
import { choiceOf } from './choice-of.ts';
import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import { isAnswer } from './half-done.ts';
import type { Hint } from './hint.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { isMoneyTopic } from './money-flow.ts';
import type { Reading } from './reading.ts';
import { withSaleOver } from './sale-ahead.ts';
import { isOver, isWell } from './sale-over.ts';
import type { Sign } from './sign.ts';

/** 終わりました, and nothing else, after it was told to finish the payment first. */
export const overAtCounter: Answer = (asked, { reading: { command, hints } }, world) => {
  if (asked.step.of !== 'payment' || command !== 'done' || !hints.includes('isOver')) return null;
  const isOfElse = hints.includes('ofUpdate') || hints.includes('ofPreparing');
  return isOfElse ? null : chosenAt(asked, 'no', world);
};

/** エラーになりました, where it is asked of a payment: as good as not to know. */
export const failedAtCounter: Answer = (asked, { reading: { signs, topics } }, world) => {
  const isOfPayment = asked.step.of === 'payment' || asksOfDoubt(asked.state);
  const isAsked = isOfPayment && signs.includes('mayBeOfPayment');
  return isAsked && topics.includes('update.error') ? chosenAt(asked, 'unsure', world) : null;
};

/**
 * だめでした, キャンセルした, 終わったはず, once a sale was told to be under way and was to be finished first: how it ended is not known. 無事通りました is its
 * end, which the next word may take back. null: its very words, or another thing.
 */
export const ofUnderWay: Answer = (asked, event, world) => {
  const { state, position, step } = asked;
  const isToldSo = step.of === 'payment' && position.answers[position.step] === 'yes';
  if (!isToldSo || isAnswer(step, event) || isAside(event.reading)) return null;
  const choice = endOf(step, event);
  if (choice === null) return null;
  const told = choice === 'no' ? withSaleOver(state, world) : state;
  return chosenAt({ ...asked, state: told }, choice, world);
};

function isAside({ signs, hints, topics }: Reading): boolean {
  if (topics.includes('handoff') || signs.includes('asks')) return true;
  return hints.includes('ofUpdate') || hints.includes('nobodyThere') || signs.includes('notThat');
}

function endOf(step: Ask, event: ReadEvent): 'no' | 'yes' | 'unsure' | null {
  const { reading } = event;
  const { signs, hints, command } = reading;
  if (isOver(reading) || isWell(reading) || hints.includes('saleWell')) return 'no';
  if (isUnknown(reading)) return 'unsure';
  if (NOT_YET.some((hint) => hints.includes(hint))) return 'yes';
  // 動いていない only sounds like いない.
  const isNamed = command === null && signs.includes('denied') && choiceOf(step, event) === 'no';
  return isNamed ? 'unsure' : null;
}

const NOT_YET: readonly Hint[] = ['notYetOver', 'notOverAfterAll'];

/** お客さんにやめてもらいました: what became of it, in words that are of nothing else. */
function isUnknown({ signs, hints, topics, command }: Reading): boolean {
  const isElse = command !== null || !topics.every(isMoneyTopic);
  if (hints.includes('hasHappened') && (hints.includes('ofMidway') || !isElse)) return true;
  const isHedged = UNKNOWN.some((hint) => hints.includes(hint));
  return isHedged || FAILED.some((sign) => signs.includes(sign));
}

const UNKNOWN: readonly Hint[] = ['halfSure', 'breaksOff', 'onlyNoReceipt'];
const FAILED: readonly Sign[] = [
  'mayBeOfPayment',
  'asksNo',
  'brokenDown',
  'doubtsRetry',
  'darkScreen',
  'showsNothing',
  'takenBesides',
];
