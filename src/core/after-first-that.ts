import { asksOfSale, firstThat, lookAtSale } from './amid-sale.ts';
import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import type { Hint } from './hint.ts';
import { FIRST_THAT } from './if-stopped.ts';
import { stillCounts } from './moment.ts';
import { wishesPayment } from './money-flow.ts';
import { noted } from './noted.ts';
import type { Command, Reading } from './reading.ts';
import { isHeldInWalk, withSaleOver } from './sale-ahead.ts';
import { isOver, isOverNow, isServed, isShownWell } from './sale-over.ts';
import { timedOf } from './shop-told.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { understood, type Decision, type Rule, type World } from './world.ts';

/**
 * What is said to 先にいまの会計を終わらせて: はい begins nothing, 止まってる, 更新押しちゃった and もう引き落とされてる are of that sale, and the walk
 * goes on only once it is plainly over (終わりました) or denied (いいえ). null: it is of another thing.
 */
export const afterFirstThat: Rule = (state, { reading }, world) => {
  if (!isHeld(state, world) || asksOfSale(state, world)) return null;
  if (isOverNow(state, world)) return free(state, reading, world);
  if (onlyAgrees(state, reading, world)) return firstThat(state, false);
  if (isEnded(state, reading)) return goOn(state, world);
  if (isFoundWell(state, reading) || isOfElse(reading)) return null;
  if (mustBeLookedAt(state, reading)) return lookAtSale(state, world);
  return isUnclear(state, reading, world) ? firstThat(state, false) : null;
};

/** 成功って出た: told of as any success is. */
function isFoundWell({ saleAhead }: ConversationState, reading: Reading): boolean {
  return saleAhead?.isDoubted !== true && isShownWell(reading);
}

/** 会計終わったので更新していい? */
function free(state: ConversationState, reading: Reading, world: World): Decision {
  if (!reading.signs.includes('asks') || state.position !== null) return goOn(state, world);
  const timed = { ...timedOf(state, reading), leave: 'now' } as const;
  return answerTopics(state, ['update.timing'], world, { timed, signs: reading.signs });
}

function isHeld(state: ConversationState, world: World): boolean {
  return state.handOff === null && (isSaidLast(state) || isHeldInWalk(state, world));
}

/** はい; and 次は?, once the sale may have stopped. */
function onlyAgrees(state: ConversationState, reading: Reading, world: World): boolean {
  return reading.command === 'yes' || (isHeldInWalk(state, world) && asksToGoOn(reading));
}

/** 次は?, 更新始めていい? */
function asksToGoOn({ signs, topics }: Reading): boolean {
  return signs.includes('asks') && topics.every((topic) => GOES_ON.has(topic));
}

const GOES_ON: ReadonlySet<string> = new Set(['flow.update', 'update.timing']);

function isSaidLast({ said }: ConversationState): boolean {
  return said?.messages.at(-1) === FIRST_THAT.message;
}

/** 帰りました, お客さん帰りました. */
function isEnded(state: ConversationState, reading: Reading): boolean {
  const isGone = state.saleAhead?.isDoubted !== true && isServed(reading, true);
  return isGone || isOver(reading) || isBareNo(state, reading);
}

/** いいえ, there is no such sale; 無理 and まだです tell of one. */
function isBareNo({ position }: ConversationState, { command, signs }: Reading): boolean {
  return position !== null && command === 'no' && !NOT_BARE.some((sign) => signs.includes(sign));
}

const NOT_BARE: readonly Sign[] = ['asksNo', 'denied', 'brokenDown', 'mayBeOfPayment'];

export function goOn(state: ConversationState, world: World): Decision {
  const over = withSaleOver(state, world);
  return over.position === null
    ? noted(over, [flowChoice(UPDATE_FLOW)])
    : understood(askAgain(over, world));
}

/** A person is wished for, an outcome was read, a question asked, or the walk steered. */
function isOfElse({ topics, payment, signs, command, hints }: Reading): boolean {
  if (topics.includes('handoff') || payment.history !== null) return true;
  const isSteered = command !== null && STEERS.has(command);
  const isToBegin = topics.includes('flow.update') && hints.includes('hasEnded');
  return isSteered || isToBegin || (signs.includes('asks') && !hasStopped({ signs, hints }));
}

const STEERS: ReadonlySet<Command> = new Set([
  'cancel',
  'back',
  'repeat',
  'pause',
  'resume',
  'reopen',
  'decline',
  'why',
]);

function hasStopped({ signs, hints }: Pick<Reading, 'signs' | 'hints'>): boolean {
  return !hints.includes('ofUpdate') && STOPPED.some((sign) => signs.includes(sign));
}

const STOPPED: readonly Sign[] = ['mayBeOfPayment', 'brokenDown'];

/** It stopped, is tried again, was paid another way, or the update was begun over it: 無理, 電源切れた, 別の端末で通した, 更新始まった. */
function mustBeLookedAt(state: ConversationState, reading: Reading): boolean {
  const { signs, command, payment } = reading;
  if (hasStopped(reading) || payment.customer !== null || isBegunOver(reading)) return true;
  if (signs.includes('midSale')) return false;
  const isRefused = command === 'no' && signs.includes('asksNo');
  const isGuessed = state.position !== null && wishesPayment(reading.topics);
  return isRefused || isGuessed || isToldOfThat(reading);
}

function isToldOfThat({ signs, hints, topics }: Reading): boolean {
  if (hints.includes('ofUpdate')) return false;
  // "it stopped", and of nothing else a word was said.
  if (topics.includes('update.error')) return true;
  const isTold = OF_THAT_SALE.some((hint) => hints.includes(hint));
  return isTold || OF_THAT.some((sign) => signs.includes(sign));
}

/** もっかいやる; 来ない, of what the terminal waits for; もうキャンセルした. */
const OF_THAT_SALE: readonly Hint[] = ['onceMore', 'onlyNotArrived', 'breaksOff'];
const OF_THAT: readonly Sign[] = [
  'doubtsRetry',
  'takenBesides',
  'takenAgain',
  'powerLost',
  'isOff',
  'darkScreen',
  'noPower',
  'showsNothing',
];

function isBegunOver({ signs, hints }: Reading): boolean {
  const isPressed = hints.includes('ofUpdate') && PRESSED.some((hint) => hints.includes(hint));
  const isTold = isPressed || BEGUN.some((sign) => signs.includes(sign));
  return isTold && !signs.includes('asks') && !hints.includes('hasEnded');
}

const PRESSED: readonly Hint[] = ['pressed', 'hasHappened'];
const BEGUN: readonly Sign[] = ['hasBegun', 'begun', 'beganBesides', 'updating'];

/** たぶん終わった, 50%: in a walk it would be taken for its answer. */
function isUnclear(state: ConversationState, reading: Reading, { now }: World): boolean {
  if (!stillCounts(state.said?.at, now)) return false;
  return state.position !== null || reading.hints.includes('isOver');
}
