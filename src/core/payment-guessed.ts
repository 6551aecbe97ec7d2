import { UPDATE_FLOW } from './aside.ts';
import { namesSale } from './answers-walk.ts';
import { isInDoubt } from './finished.ts';
import { minutesSince } from './moment.ts';
import { isTakenBesides } from './money.ts';
import { isMoneyTopic, MONEY_FLOW } from './money-flow.ts';
import { PLAINLY } from './plainly.ts';
import type { ReadEvent } from './event.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isOfMoney } from './topics-asked.ts';
import { asksOfPayment, type World } from './world.ts';

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
  if (!reading.topics.some(isMoneyTopic) || mayBeInDoubt(state, world)) return event;
  if (failedAgain(state, event)) return { ...event, reading: { ...reading, topics: FAILED } };
  if (isOfPayment(reading) || !isGuess(reading) || !isOfUpdate(state, reading, world)) return event;
  const topics = reading.topics.filter((topic) => !isMoneyTopic(topic));
  const suggested = reading.suggested.filter((topic) => !isMoneyTopic(topic));
  const [likeliest = ''] = suggested;
  const meant = topics.length === 0 && AGAIN.has(likeliest) ? [likeliest] : topics;
  return { ...event, reading: { ...reading, topics: meant, suggested } };
}

/** もう一度やったけどまた失敗, in the walk of the update: what was tried there has failed there. */
function failedAgain({ position }: ConversationState, { reading }: ReadEvent): boolean {
  const isThere =
    position?.flow === UPDATE_FLOW && !NAMES.some((one) => reading.signs.includes(one));
  return isThere && reading.hints.includes('failedAgain');
}

const FAILED = ['update.error'];

/** 連携の最中に切れた is surely of one. */
function isGuess({ confidence }: Reading): boolean {
  return confidence < PLAINLY;
}

/** By a word of its own; in another language the words are not known so well. */
function isOfPayment(reading: Reading): boolean {
  return (
    reading.language !== 'ja' ||
    namesSale(reading) ||
    NAMES.some((sign) => reading.signs.includes(sign))
  );
}

const NAMES: readonly Sign[] = [
  'wantsPayment',
  'takesNoPayment',
  'takenTwice',
  'takenBesides',
  'paidOtherwise',
  'cardPresented',
];

/** What can be done once more in a talk about the update. */
const AGAIN: ReadonlySet<string> = new Set(['flow.update', 'prep.powercycle']);

/** What failed or closed, and was told without a name, may have been a payment: that is no talk about the update alone. */
function isOfUpdate(state: ConversationState, { confidence }: Reading, world: World): boolean {
  const { position, topics } = state;
  if (position !== null) return position.flow !== MONEY_FLOW && !asksOfPayment(state, world);
  const last = topics.at(-1) ?? '';
  return OF_STEPS.test(last) || (confidence < PLAINLY && OF_UPDATE.test(last));
}

const OF_UPDATE = /^(?:update\.(?!error)|os\.)/;
/** Of what is to be done, and once more. */
const OF_STEPS = /^update\.how$|^prep\.|^flow\.(?:update|battery)$/;

function mayBeInDoubt(state: ConversationState, world: World): boolean {
  const { counterAt } = state;
  const isWaitedFor = counterAt !== undefined && minutesSince(counterAt, world.now) < WAITS_MINUTES;
  const isDoubted = isInDoubt(state, world) || isTakenBesides(state, world.now);
  return isWaitedFor || isOfMoney(state) || isDoubted;
}

/** So long a customer may stand at the counter. */
const WAITS_MINUTES = 60;
