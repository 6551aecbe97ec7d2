import { chosenAt, isToDo } from './asked-at.ts';
import { CANCEL, MAIN_CHOICES, RESUME, topicChoice } from './choices.ts';
import { cashMeanwhile, counterFirst, type CounterWords } from './counter.ts';
import { isAtSale, leavesLater } from './dialog-at-sale.ts';
import type { Say } from './effect.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { isKindTopic } from './kind-topics.ts';
import { isLongAgo, longAgo } from './long-ago.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { isMoneyTopic, MONEY_FLOW, wishesPayment } from './money-flow.ts';
import { isOfUpdate } from './of-update.ts';
import type { Sign } from './sign.ts';
import { askAgain, cancel } from './steer.ts';
import { PLAINLY } from './plainly.ts';
import { askedNow, asksOfPayment, saidFirst, standing } from './world.ts';
import type { Decision, Rule, World } from './world.ts';

/** A customer waits, and nothing else is known: nobody is sent to take a payment before it is known whether one has stopped. */
export function whatHappened(state: ConversationState, world: World): Decision {
  const choices = [topicChoice('payment.check_history'), ...MAIN_CHOICES.slice(0, 2)];
  const say: Say = { type: 'say', message: 'counter.whatHappened', choices };
  const asked = counterFirst(state, { state, effects: [say] }, world, null);
  // The deadline is what has happened.
  return isBlocked(asked)
    ? { ...asked, effects: [...asked.effects.slice(0, 1), cashMeanwhile()] }
    : asked;
}

const isBlocked = ({ effects: [first] }: Decision): boolean =>
  first?.type === 'say' && first.message === 'counter.cannotPay';

/**
 * Somebody waits in the middle of a talk about the update, or お会計入ります, and nothing else is said: they come first. null: more is said, as that a
 * payment has stopped, and that is read for itself.
 */
export const atCounter: Rule = (state, { reading }, world) => {
  const { position } = state;
  const isInTalk = position !== null && position.flow !== MONEY_FLOW;
  // 決済してます answers whether somebody pays.
  const isToSell = reading.hints.includes('sellsNow') && !asksOfPayment(state, world);
  const isLeft = reading.customerWaiting || isToSell;
  if (!isInTalk || !isLeft || !isPlainlyWaiting(reading)) return null;
  const asked = checkFirst(state, world);
  if (asked !== null) return asked;
  const first = counterFirst(state, withMinutes(askAgain(state, world), reading), world);
  return asksToDo(state, world) || leavesLater(reading) ? leftForIt(first) : first;
};

/** 電源を入れ直してください, はじめてください: nobody does so now. */
function asksToDo(state: ConversationState, world: World): boolean {
  const step = askedNow(state, world);
  return step !== null && isToDo(step) && step.watch === undefined;
}

export function leftForIt({ state, effects }: Decision): Decision {
  const [first] = effects;
  if (first?.type !== 'say' || first.message !== 'counter.payFirst') return { state, effects };
  return { state, effects: [{ ...first, choices: [RESUME, CANCEL] }] };
}

/** Where a payment in doubt was just told of, it may be theirs. */
function checkFirst(state: ConversationState, world: World): Decision | null {
  const at = standing(state, world);
  return at && asksOfDoubt(state) ? chosenAt({ ...at, state }, 'unsure', world) : null;
}

/** Whom they wait for, how long, and that they may pay: all that is told or asked of those who only wait; whatever チェックアウトのお客様がおられる is weighed as. */
function isPlainlyWaiting({ signs, topics, confidence, hints, language }: Reading): boolean {
  const isGuess = confidence < PLAINLY || (language === 'ja' && hints.includes('justCame'));
  const isAlone = topics.every((one) => isOfUpdate(one) || isKindTopic(one)) || isGuess;
  return signs.every((sign) => OF_WAITING.has(sign)) && isAlone;
}

/** Signs that tell of nothing but somebody who waits, or may. */
export const OF_WAITING: ReadonlySet<Sign> = new Set([
  'ofCustomer',
  'ofPayment',
  'wantsPayment',
  'asksToPay',
  'asks',
  'guessed',
  'denied',
  'asksMinutes',
  'inHaste',
  'angry',
  'tellsAnything',
  'tellsBeside',
]);

/** お客様に何分待ってもらえば: as long as an update takes, before the next step of it. */
export function withMinutes(asked: Decision, { signs }: Reading): Decision {
  return signs.includes('asksMinutes')
    ? saidFirst({ type: 'say', message: 'topic.update.duration' }, asked)
    : asked;
}

/** お客さん待ってる alone is guessed to be of a payment, or a wish for a person: where nothing was said of one, it is asked what has happened. */
export function isOnlyWaiting(
  { position, handOff, topics: before }: ConversationState,
  { customerWaiting, signs, topics, confidence }: Reading,
): boolean {
  if (!customerWaiting || position !== null || handOff !== null) return false;
  const isGuess = confidence < PLAINLY && !signs.includes('ofPayment');
  const isGuessed = wishesPayment(topics) || topics.includes('handoff');
  return isGuess && isGuessed && !wishesPayment(before);
}

/**
 * お客さん待ってるのに更新の画面, half understood: what comes first at the counter does not depend on which of the update's questions
 * was meant. Nothing is added where it may be of anything else.
 */
export function withCounterGuessed(
  asked: readonly string[],
  { suggested: [likeliest = ''], signs, hints, customerWaiting }: Reading,
): readonly string[] {
  if (asked.length > 0 || !customerWaiting) return asked;
  const isOfIt = hints.includes('ofUpdate') || signs.includes('brokenDown');
  const meant = signs.includes('brokenDown') ? 'update.error' : 'os.dialog';
  return isOfIt && isOfUpdate(likeliest) ? [meant] : [];
}

/** What stands open from another session is asked about; who has a customer waiting hears of that first. */
export const afterSilence: Rule = (state, { reading }, world) => {
  if (reading.topics.length > 0 || !isLongAgo(state, world)) return null;
  // Who stops what was asked on another morning is not asked whether to go on.
  if (reading.command === 'cancel') return cancel(state, world);
  const asked = longAgo(state, world);
  return reading.customerWaiting ? counterFirst(state, asked, world) : asked;
};

/** A customer waits, and it is about the update: what they need comes first. With a payment in doubt nobody is told to take one. */
export function withCounter(
  state: ConversationState,
  answered: Decision,
  topics: readonly string[],
  reading: Reading,
  world: World,
): Decision {
  const isOfIt = topics.some(isOfUpdate) && !wishesPayment(topics);
  if (!reading.customerWaiting || !isOfIt) return answered;
  const words = wordsFor(reading);
  if (words === 'counter.whatHappened') return whatHappened(state, world);
  const first = counterFirst(state, answered, world, words);
  if (!isBlocked(first)) return saidOnce(first, reading.confidence);
  // 今だけ飛ばせませんか: that it cannot be skipped says that nothing can be paid. お会計したいお客さん asks for no leave.
  const isSkip = topics.every((topic) => topic === 'os.skip');
  if (isSkip && !reading.hints.includes('ofPuttingOff')) return whatHappened(state, world);
  return isSkip
    ? { ...answered, effects: [...answered.effects, cashMeanwhile()] }
    : withoutList(first);
}

/** Who told that the terminal fails, or may be updating, is not sent to pay on it, nor is anybody where a payment may have begun, or nobody knows what was told. */
function wordsFor(reading: Reading): CounterWords {
  const { signs, suggested, hints } = reading;
  if (hints.includes('mayUpdate')) return 'counter.whatHappened';
  if (isAtSale(reading)) return 'counter.payFirst';
  if (signs.includes('brokenDown')) return 'counter.failing';
  const isGuessed = suggested.slice(0, 1).some(isMoneyTopic) && signs.includes('tellsPaid');
  const mayHaveBegun = isGuessed || MAY_HAVE_BEGUN.some((sign) => signs.includes(sign));
  return mayHaveBegun ? 'counter.whatHappened' : 'counter.payFirst';
}

/** カード切ったのに更新の画面が出てる. */
const MAY_HAVE_BEGUN: readonly Sign[] = ['mayBeOfPayment', 'cardPresented', 'tellsBesideWaiting'];

/** 会計先にできますか beside it is answered by the same words; and what was only guessed of an error is left away. */
function saidOnce({ state, effects }: Decision, confidence: number): Decision {
  const [first, ...rest] = effects;
  const said = first?.type === 'say' ? SAYS[first.message] : undefined;
  if (first?.type !== 'say' || said === undefined) return { state, effects };
  const isSaid = (message: string) =>
    said.includes(message) || (message === LIST && confidence < PLAINLY);
  const kept = rest.filter((effect) => effect.type !== 'say' || !isSaid(effect.message));
  if (kept.length === rest.length || kept.some(({ type }) => type === 'say')) {
    return { state, effects: [first, ...kept] };
  }
  const choices = rest.flatMap((effect) => (effect.type === 'say' ? (effect.choices ?? []) : []));
  // Nobody at a counter reads more of them.
  return { state, effects: [{ ...first, choices: choices.slice(0, 3) }, ...kept] };
}

/** What needs not be said beside it. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  'counter.payFirst': ['topic.os.skip', 'topic.os.dialog', 'putOff.plainly'],
  'counter.failing': ['plainly.takesNone'],
  'counter.updating': ['running.cannotPay'],
  'counter.home': ['topic.firmware.launched_early', 'plainly.errorStays', 'plainly.errorFirst'],
};

/** Past the deadline the list says once more that nothing can be paid: with people in a queue nobody reads it, and its buttons stay. */
function withoutList({ state, effects }: Decision): Decision {
  const list = effects.find((effect) => effect.type === 'say' && effect.message === LIST);
  if (list?.type !== 'say') return { state, effects };
  const others = effects.filter((effect) => effect !== list);
  return { state, effects: [...others, { ...cashMeanwhile(), choices: list.choices ?? [] }] };
}
const LIST = 'topic.update.error';
