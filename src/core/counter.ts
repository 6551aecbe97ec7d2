import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import { isRunning, isTerminalDone } from './diagnose.ts';
import type { Say } from './effect.ts';
import { isErrorKept, isOfError } from './error-kept.ts';
import { isMinded } from './against.ts';
import { minutesSince, momentOf } from './moment.ts';
import { isChecking } from './money-flow.ts';
import { phaseAt } from './notice.ts';
import type { Reading } from './reading.ts';
import { REMINDER_FLOW } from './reminders.ts';
import type { ConversationState, Position } from './state.ts';
import { nameOf } from './terminal.ts';
import { isToldSince, waitsForEnd } from './told-over.ts';
import {
  isAllUpdated,
  mustAskFleet,
  saidFirst,
  terminalsAbout,
  terminalsNow,
  type Decision,
  type World,
} from './world.ts';

/** Whether an update is running: the fleet sees it, the merchant has just said so, or the talk stands in the middle of one. */
export function isUpdating(state: ConversationState, world: World): boolean {
  if (isSaidToRun(state, world)) return true;
  const isSeen = terminalsNow(world).some(
    (one) => isRunning(one.situation) && !isToldSince(state, one, world),
  );
  const at = behindReminder(state);
  return isSeen || waitsForEnd(state, at, world);
}

/** 2番は明日でもいい?, while 3番 is seen to update, and none was told to: of one that does not. */
export function isOfIdle(state: ConversationState, world: World): boolean {
  if (world.about.length === 0 || state.position !== null || isSaidToRun(state, world))
    return false;
  return !terminalsAbout(world).some(({ situation }) => isRunning(situation));
}

/** For as long as an update takes, unless it was told since, or the fleet sees, that it is over. */
export function isSaidToRun({ updatingAt, updatedAt }: ConversationState, world: World): boolean {
  const { updateMinutes } = world.facts.notice;
  if (updatingAt === undefined) return false;
  const isOver = updatedAt !== undefined && momentOf(updatedAt) >= momentOf(updatingAt);
  return !isOver && minutesSince(updatingAt, world.now) < updateMinutes.to && !isAllUpdated(world);
}

/** Where the talk stands, or stood before it turned aside to a reminder: the update goes on meanwhile. */
function behindReminder({ position, interrupted }: ConversationState): Position | null {
  return position?.flow === REMINDER_FLOW ? interrupted : position;
}

/** Who has said that the terminal does not work, or something of which nothing is known, is not sent to take a payment on it. */
export type CounterWords = 'counter.payFirst' | 'counter.failing' | 'counter.whatHappened';

/**
 * With a customer at the counter the shortest safe way comes before everything else: pay now where
 * that can be done, and never where it would break a running update (fact `launched early`). `otherwise` is
 * said where nothing is seen to stand in the way.
 */
export function counterFirst(
  state: ConversationState,
  decision: Decision,
  world: World,
  otherwise: CounterWords | null = 'counter.payFirst',
): Decision {
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const say = counterSay(state, world, otherwise);
  if (say === null) return decision;
  // まだ終わらない。お客さん並んでる, answered as one that runs: nobody is sent to pay on it.
  if (say.message === 'counter.payFirst' && tellsRun(decision)) return withoutCauses(decision);
  return belowRun(say, decision) ?? saidFirst(say, withoutSame(say, decision));
}

/** Who waits for its end has no use for what may have made it fail. */
function withoutCauses({ state, effects }: Decision): Decision {
  const kept = effects.filter((one) => one.type !== 'say' || one.message !== 'topic.update.error');
  return { state, effects: kept };
}

function tellsRun({ effects }: Decision): boolean {
  return effects.some((one) => one.type === 'say' && one.message.startsWith('running.'));
}

/** The same of an update that runs; nothing of them, where they came while it ran and nobody is new: まだぐるぐる. */
export function comerFirst(
  state: ConversationState,
  { customerWaiting }: Reading,
  decision: Decision,
  world: World,
): Decision {
  const { counterAt, updatingSince: since } = state;
  const isBefore = since !== undefined && momentOf(since) < world.now;
  const isToldThen = isBefore && counterAt !== undefined && momentOf(since) <= momentOf(counterAt);
  return isToldThen && !customerWaiting ? decision : counterFirst(state, decision, world, null);
}

/** お客さん来たんだけど会計できないの? is answered by the same words twice. */
function withoutSame({ message }: Say, { state, effects }: Decision): Decision {
  if (message !== UPDATING && message !== USE_OTHER) return { state, effects };
  const rest = effects.filter(
    (one) => one.type !== 'say' || !SAME.has(one.message) || one.choices !== undefined,
  );
  return { state, effects: rest };
}

/** あ、お客さん来ちゃった, where the end was asked for just now: that it is waited for is said by the answer, and its buttons stand below. */
function belowRun(say: Say, { state, effects }: Decision): Decision | null {
  const [question, more] = effects.filter((one) => one.type === 'say');
  if (say.message !== UPDATING || question === undefined || more) return null;
  if (!asksForEnd(question) || state.said?.messages.includes(question.message) !== true)
    return null;
  const below = { ...say, choices: question.choices ?? [] };
  return { state, effects: effects.map((one) => (one === question ? below : one)) };
}

const SAME: ReadonlySet<string> = new Set(['running.cannotPay', 'running.atDeadline']);

function asksForEnd({ choices, terminal }: Say): boolean {
  return terminal === undefined && choices?.some(({ id }) => id === 'step:done') === true;
}

const UPDATING = 'counter.updating';

/** The firmware's error, seen or told. */
export function isAtError(state: ConversationState, world: World): boolean {
  const isSeen = terminalsNow(world).some(
    ({ situation: s }) => s.error === 'launchedEarly' && s.firmware !== 'DONE',
  );
  return isSeen || isOfError(behindReminder(state), world) || isErrorKept(state, world);
}

/** Nobody is sent to take a payment beside one that was told to be in doubt. */
function wordsFor(otherwise: CounterWords, state: ConversationState, { now }: World): CounterWords {
  const isOpen = OPEN.some((what) => isMinded(state, what, now)) || isChecking(state);
  return otherwise === 'counter.payFirst' && isOpen ? 'counter.whatHappened' : otherwise;
}

const OPEN = ['paid', 'void'] as const;

function counterSay(
  state: ConversationState,
  world: World,
  otherwise: CounterWords | null,
): Say | null {
  const known = terminalsNow(world);
  if (isUpdating(state, world)) return onDone(world) ?? { type: 'say', message: UPDATING };
  if (isAtError(state, world)) return { type: 'say', message: 'counter.home' };
  if (phaseAt(world.facts.notice, world.now) !== 'blocked') {
    return otherwise === null ? null : { type: 'say', message: wordsFor(otherwise, state, world) };
  }
  const done = known.filter(({ situation }) => isTerminalDone(situation));
  if (done.length > 0 && done.length === known.length) return null;
  return onDone(world) ?? { type: 'say', message: 'counter.cannotPay' };
}

/** Nothing can be paid on the one that runs: who waits is sent to one that is done. */
export function notHere({ customerWaiting }: Reading, world: World): Say {
  const done = customerWaiting ? onDone(world) : null;
  return done ?? { type: 'say', message: 'running.cannotPay' };
}

/** Past the deadline, on the one that is done, be it while another is updated. */
function onDone(world: World): Say | null {
  const usable = terminalsNow(world).find(({ situation }) => isTerminalDone(situation));
  if (!usable || phaseAt(world.facts.notice, world.now) !== 'blocked') return null;
  return { type: 'say', message: USE_OTHER, values: { terminal: nameOf(usable.terminal) } };
}

const USE_OTHER = 'counter.useOther';

/** What those need to know whose terminal takes no payment any more (fact `OS: deadline`), and how cash may be taken meanwhile. */
export function cashMeanwhile(yes: 'yes' | 'no' = 'no', runs = false): Say {
  const history = topicChoice('payment.check_history');
  // Nobody begins what runs.
  const choices = runs ? [history] : [flowChoice(UPDATE_FLOW), history];
  return { type: 'say', message: 'counter.cash', values: { yes }, choices };
}
