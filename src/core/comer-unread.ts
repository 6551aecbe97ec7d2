import { firstThat } from './amid-sale.ts';
import { leftForIt } from './at-counter.ts';
import { counterFirst, isUpdating } from './counter.ts';
import { mayBeOpen } from './doubt.ts';
import type { Hint } from './hint.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { isMoneyTopic, MONEY_FLOW } from './money-flow.ts';
import { PLAINLY } from './plainly.ts';
import type { Reading } from './reading.ts';
import { isSaleOpen } from './sale-open.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { asksOfPayment, understood, type Decision, type World } from './world.ts';

/**
 * お客さんレジに並びはった, in a walk, and no more is understood of it: somebody is there, and is served before a terminal is switched off or updated. null: of
 * nobody, or of a payment that may be open.
 */
export function comerUnread(
  state: ConversationState,
  reading: Reading,
  topics: readonly string[],
  world: World,
): Decision | null {
  const isUnread = isNothingRead(reading, topics) && !reading.customerWaiting;
  if (!isUnread || !isInWalk(state, world) || !tellsComer(reading)) return null;
  if (mayBeOpen(state, world) || isSaleOpen(state, world)) return null;
  const first = understood(counterFirst(state, askAgain(state, world), world));
  return isToServe(reading) ? leftForIt(first) : withoutLeave(state, first);
}

/** またお客さん is weighed as of a payment, and no word of it is. */
function isNothingRead({ hints, confidence }: Reading, topics: readonly string[]): boolean {
  const isGuess = confidence < PLAINLY && topics.every(isMoneyTopic);
  return topics.every((one) => UNREAD.has(one)) || (isGuess && hints.includes('justCame'));
}

/** ちょいレジ, またお客さん, 並んでる人みんなカード; お客さんのカード吸い込まれた may be of a sale that has begun, and no other is offered. */
function isToServe({ signs, hints }: Reading): boolean {
  const isComer = hints.includes('sellsNow') || hints.includes('justCame');
  return isComer || SERVED.some((sign) => signs.includes(sign));
}

const SERVED: readonly Sign[] = ['wantsPayment', 'wouldPay'];

function withoutLeave(state: ConversationState, first: Decision): Decision {
  const [say] = first.effects;
  const isLeave = say?.type === 'say' && say.message === 'counter.payFirst';
  return isLeave ? firstThat(state, false) : first;
}

/** すみません、客 is heard as a greeting. */
const UNREAD: ReadonlySet<string> = new Set(['oos', 'greeting']);

function isInWalk(state: ConversationState, world: World): boolean {
  const { position, handOff } = state;
  if (position === null || position.flow === MONEY_FLOW || handOff !== null) return false;
  const isAsked = asksOfPayment(state, world) || asksOfDoubt(state);
  return !isAsked && !isUpdating(state, world);
}

function tellsComer({ signs, hints }: Reading): boolean {
  const isElse = ELSE.some((sign) => signs.includes(sign));
  const isComer = signs.includes('ofCustomer') || hints.includes('sellsNow');
  return isComer && !isElse && !NOBODY.some((hint) => hints.includes(hint));
}

const ELSE: readonly Sign[] = [
  'asks',
  'denied',
  'guessed',
  'takesNote',
  'otherTerminal',
  'mayBeOfPayment',
  'mayHaveBegun',
  'tellsPaid',
];
const NOBODY: readonly Hint[] = ['nobodyThere', 'sellsNoMore', 'ofPreparing', 'ofUpdate', 'isOver'];
