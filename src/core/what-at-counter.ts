import { isOfNone } from './doubt.ts';
import { stillCounts } from './moment.ts';
import { hotlineValues, isPastDeadline } from './notice.ts';
import type { Say } from './effect.ts';
import { topicChoice } from './choices.ts';
import type { Hint } from './hint.ts';
import { onlyLeft } from './guest-left.ts';
import { PLAINLY } from './plainly.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { understood, type Rule, type World } from './world.ts';
import { INTERRUPTED } from './money-flow.ts';

/**
 * どうすればいいですか, behind 会計を先にどうぞ: how to get past the dialog, and no steps of the update; or how to sell without the terminal that fails. Asked what has
 * happened, ワンオペです, 早くして, お客さん帰っちゃった tell nothing of it: what to do in each case is said.
 */
export const whatAtCounter: Rule = (state, { reading }, world) => {
  const message = howTold(state, reading, world);
  if (message === null || !isOfNone(state, reading, world)) return null;
  const choices = [topicChoice(message === EACH ? 'payment.check_history' : INTERRUPTED)];
  const say: Say = { type: 'say', message, values: hotlineValues(world), choices };
  return understood({ state, effects: [say] });
};

function howTold(state: ConversationState, reading: Reading, world: World): string | null {
  const { position, handOff, said } = state;
  if (position !== null || handOff !== null || isPastDeadline(world)) return null;
  if (said === undefined || !stillCounts(said.at, world.now)) return null;
  return howBehind(said.messages, reading);
}

function howBehind(messages: readonly string[], reading: Reading): string | null {
  if (messages.includes('counter.whatHappened')) return tellsNothing(reading) ? EACH : null;
  const isAsked = ASKS.some((hint) => reading.hints.includes(hint));
  return isAsked ? (HOW.find(([one]) => messages.includes(one))?.[1] ?? null) : null;
}

function tellsNothing(reading: Reading): boolean {
  if (tellsMore(reading)) return false;
  const { signs, hints, topics } = reading;
  if (hints.includes('unspoken') && topics.length > 0) return true;
  const isHeard = [...ASKS, ...IN_PASSING].some((hint) => hints.includes(hint));
  return isHeard || HASTE.some((sign) => signs.includes(sign)) || onlyLeft(reading);
}

/** Who waits is told of once more as before, and a plan, a topic or an outcome is answered for itself. */
function tellsMore(reading: Reading): boolean {
  const { signs, topics, confidence, battery, time, customerWaiting, payment } = reading;
  if (battery !== null || time !== null || customerWaiting) return true;
  if (payment.shown !== null || payment.customer === 'paid') return true;
  const isTopic = topics.some((one) => one !== 'update.how' && confidence >= PLAINLY);
  return isTopic ? !onlyLeft(reading) : !signs.every((sign) => OF_NOTHING.has(sign));
}

const EACH = 'plainly.takesNone';
const ASKS: readonly Hint[] = ['onlyWhatNow', 'asksHowOnly'];
const IN_PASSING: readonly Hint[] = ['inPassing', 'everyday', 'onlyWaits'];
const HASTE: readonly Sign[] = ['inHaste', 'hurries', 'asksWhatToDo', 'asksAfterAll'];
const OF_NOTHING: ReadonlySet<Sign> = new Set([
  ...HASTE,
  'asks',
  'guessed',
  'asksNext',
  'asksQueue',
  'wantsSoon',
  'wantsShort',
  'angry',
  'sighs',
  'ofCustomer',
  'tellsAnything',
]);

const HOW: readonly (readonly [said: string, message: string])[] = [
  ['counter.payFirst', 'counter.howToSkip'],
  ['counter.failing', 'counter.howFailing'],
];
