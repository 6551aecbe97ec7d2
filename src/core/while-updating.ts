import { withElse } from './asked-besides.ts';
import { askedWhileRunning } from './asked-while-running.ts';
import { leaveItBe } from './leave-it-be.ts';
import { isoOf, stillCounts } from './moment.ts';
import { OF_WAITING, withMinutes } from './at-counter.ts';
import { begunInReminder } from './begun-in-reminder.ts';
import { isBare, soundsElse, staysOn, waitedFor, waitedFrom, type Told } from './begun-alone.ts';
import { seemsBegun } from './seems-begun.ts';
import { namedIn } from './choice-of.ts';
import { comerFirst, isUpdating, notHere } from './counter.ts';
import { asksOfIdle, perhaps, stuckAgain } from './may-run.ts';
import { IF_STOPPED } from './if-stopped.ts';
import { isOfItsTime } from './comes-midway.ts';
import { asksOfPaying } from './pay-meanwhile.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { powerIfLost, powerLost } from './power-lost.ts';
import { runsLong } from './running-since.ts';
import { isLow, isStuckMidway, takesLong } from './running-told.ts';
import { cashBeside, cashOnlyMeanwhile, noOther } from './cash-untold.ts';
import { askAgain } from './steer.ts';
import { withWayBack } from './way-back.ts';
import { askedNow, firstOf, saidFirst, type Decision, type Rule, type World } from './world.ts';

/**
 * Of an update that runs, now or at the time that is asked about: nobody is led to switch off, nor to take a payment on that
 * terminal (facts `launched early`, `duration`). null: it is about something else.
 */
export const whileUpdating: Rule = (state, event, world) => {
  // もう1台も今やっちゃっていい? is of the other one, as レジ1も更新しとけばいい? is.
  if (event.reading.notInNotice === 'atOnce' || asksOfIdle(state, event.reading, world))
    return null;
  return firstOf(MEANWHILE, state, event, world);
};

const MEANWHILE: readonly Rule[] = [
  begunInReminder,
  powerLost,
  powerIfLost,
  cashOnlyMeanwhile,
  askedWhileRunning,
  (state, { reading }, world) => stuckAgain(state, reading, world),
  noOther,
  (state, event, world) => withCash(meanwhile(state, event, world), event, world),
  leaveItBe,
];

/** Who has had somebody before them for long hears, too, how these can pay. */
function withCash(decided: Decision | null, { reading }: Told, world: World): Decision | null {
  const [first, ...rest] = decided?.effects ?? [];
  if (!decided || first?.type !== 'say' || !reading.customerWaiting) return decided;
  if (!OF_RUNNING.has(first.message) || !runsLong(decided.state, world)) return decided;
  return { ...decided, effects: [first, ...cashBeside(decided.state, reading, world), ...rest] };
}

const OF_RUNNING: ReadonlySet<string> = new Set([
  'counter.updating',
  'running.cannotPay',
  'running.keepPower',
]);

const meanwhile: Rule = (before, { reading, text }, world) => {
  const state = cameMeanwhile(reading) ? { ...before, updatingAt: isoOf(world.now) } : before;
  const isNamed = reading.signs.includes('duringUpdate') || paysMeanwhile(state, reading, world);
  if (reading.signs.includes('updateOver') || reading.signs.includes('asksIfTheyCome')) return null;
  // 終わりました再起動して普通の画面になりました
  if (reading.hints.includes('overAtHome')) return null;
  if (!isNamed && !runsNow(state, reading, world)) return perhaps(state, reading, world);
  return itself(state, { reading, text }, isNamed, world);
};

/** その間に会計はできますか, after how long an update takes was told, or while one runs. */
function paysMeanwhile(state: ConversationState, { hints }: Reading, world: World): boolean {
  if (!hints.includes('paysMeanwhile')) return false;
  return isOfItsTime(state, hints) || isUpdating(state, world);
}

function itself(
  state: ConversationState,
  { reading, text }: Told,
  isNamed: boolean,
  world: World,
): Decision | null {
  if (reading.signs.includes('undoesIt')) return told(state, 'running.cannotStop');
  if (isLow(reading, world)) return told(state, 'running.plugIn');
  if (isToWait(state, { reading, text }, world)) return told(state, 'running.keepPower');
  return (
    whileWaited(state, { reading, text }, world) ??
    (mayPay(reading, isNamed) ? paysNone(state, reading, world) : null) ??
    bare(state, { reading, text }, world)
  );
}

/** カード決済したらできませんでした: it was tried, and may have gone through before the update. */
function paysNone(state: ConversationState, reading: Reading, world: World): Decision {
  const answer = { state, effects: [notHere(reading, world)] };
  const decision = withElse(withWayBack(answer), reading, world);
  const { hints, signs } = reading;
  const wasTried = hints.includes('hasHappened') && !signs.includes('asks');
  return wasTried ? saidFirst(IF_STOPPED, decision) : decision;
}

function bare(state: ConversationState, as: Told, world: World): Decision | null {
  if (isBare(state, as.reading, as.text)) return waitedFor(state, as, world);
  return soundsElse(state, as.reading) ? staysOn(state, as, world) : null;
}

/** That it runs is all that is told, or somebody waits for it. */
function whileWaited(state: ConversationState, as: Told, world: World): Decision | null {
  if (isNothingElse(state, as.reading)) return staysOn(state, as, world);
  if (!isWaitedFor(state, as.reading, world)) return null;
  return comerFirst(state, as.reading, theirTalk(state, as, world), world);
}

/** Nobody who has somebody before them is led on. */
function theirTalk(state: ConversationState, as: Told, world: World): Decision {
  const { reading } = as;
  if (state.position !== null) return withMinutes(askAgain(state, world), reading);
  const begun = reading.customerWaiting ? null : waitedFrom(state, as, world);
  return begun ?? { state, effects: [] };
}

/** 始めました, outside of talks, is of the update. */
function runsNow(state: ConversationState, reading: Reading, world: World): boolean {
  const isTold = reading.signs.includes('hasBegun') || seemsBegun(reading);
  const isBegun = state.position === null && isTold;
  return isBegun || isUpdating(state, world);
}

/** 更新中に会計来た: it runs now, and nothing has failed. */
function cameMeanwhile({ customerWaiting, signs }: Reading): boolean {
  return customerWaiting && signs.includes('duringUpdate') && onlyWaits(signs);
}
const onlyWaits = (signs: Reading['signs']) =>
  signs.every((sign) => IS_RUNNING.has(sign) || OF_WAITING.has(sign));

// チェックアウト sounds like アウト.
const IS_RUNNING: ReadonlySet<Sign> = new Set(['updating', 'duringUpdate', 'asksNo']);

function isToWait(state: ConversationState, { reading, text }: Told, world: World): boolean {
  if (asksWhatToDo(state, reading) || isStuckMidway(state, reading, world)) return true;
  if (takesLong(reading, world)) return true;
  return mayEndIt(reading, isChoice(state, { reading, text }, world));
}

/** どうしたらいい?: to wait; how one is begun is of no use any more. */
function asksWhatToDo({ position }: ConversationState, { topics, hints }: Reading): boolean {
  return position === null && topics[0] === 'update.how' && !hints.includes('ofUpdate');
}

/** To stop it is not what やめる says to us; and what is dead to the touch would be led to a restart. */
function mayEndIt({ signs, command, topics, suggested }: Reading, isAnswered: boolean): boolean {
  const [likeliest] = topics.length > 0 ? topics : suggested;
  return (
    signs.includes('switchesOff') ||
    (likeliest === 'flow.restart' && !isAnswered) ||
    (signs.includes('stopsIt') && command === null && !signs.includes('wantsPayment'))
  );
}

/** 始めたけどゆっくり: that it runs is all that was understood. */
function isNothingElse({ position }: ConversationState, reading: Reading): boolean {
  const { signs, topics, customerWaiting, hints } = reading;
  if (position !== null || customerWaiting || topics.length > 0) return false;
  return signs.includes('updating') && !(asksOfPaying(reading) && !hints.includes('hasHappened'));
}

/** Where the update is not named, what is asked plainly is answered as such. */
function mayPay(reading: Reading, isNamed: boolean): boolean {
  const { signs, topics, hints } = reading;
  // 月謝もらえないと困る。今日中に使えるようになる?: once it is over.
  if (hints.includes('asksWhenUsable')) return false;
  if (isNamed && asksOfPaying(reading)) return !hints.includes('hasHappened');
  if (hints.includes('asksToUse') || (isNamed && hints.includes('paysMeanwhile'))) return true;
  return signs.includes('wantsPayment') && (isNamed || topics.every((one) => one === 'oos'));
}

/** It is said that an update runs, with a customer at the counter, in whatever order. */
function isWaitedFor(
  state: ConversationState,
  { customerWaiting, signs }: Reading,
  world: World,
): boolean {
  const isElse = state.position !== null && !(runsAlready(state, world) && onlyWaits(signs));
  if (isElse || !isUpdating(state, world)) return false;
  const isNow = customerWaiting || signs.includes('updating');
  return isNow && stillCounts(state.counterAt, world.now);
}

/** 再起動してホームになった answers whether it is over. */
function isChoice(state: ConversationState, { reading, text }: Told, world: World): boolean {
  const asked = askedNow(state, world);
  return asked !== null && namedIn(asked, { reading, text })?.isDenied === false;
}

function told(state: ConversationState, message: string): Decision {
  return withWayBack({ state, effects: [{ type: 'say', message }] });
}
