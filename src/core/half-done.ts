import { RESTART_FLOW, UPDATE_FLOW } from './aside.ts';
import { chosenAt, type AskedAt } from './asked-at.ts';
import { withAside } from './asked-besides.ts';
import { saysCycled } from './cycle-said.ts';
import type { ReadEvent } from './event.ts';
import { beginIn, type Ask, type Flow } from './flow.ts';
import { asksForPower } from './power-as-asked.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { comesUp, toldAtCharger } from './at-its-step.ts';
import { asksWhatWasPressed, saidOfIt, whenDone } from './said-of-step.ts';
import { formsOf, type Worded } from './said-in.ts';
import { saidAndAsked } from './steer.ts';
import { typedAnswer } from './typed-answer.ts';
import { choose } from './choose.ts';
import { mayBeOpen } from './doubt.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { goTo } from './walk.ts';
import { askedNow, understood, type Decision, type World } from './world.ts';

/** 切れました, はじめました where more is asked for: the other half of it is, or what has begun is waited for; null for anything else. */
export function halfDone(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const { reading } = event;
  const { step } = asked;
  const { signs } = reading;
  const on = comesUp(asked, reading, world);
  if (on !== null) return on;
  if (willCycle(asked, event)) return chosenAt(asked, 'no', world);
  const ahead = saidAhead(asked, event);
  if (ahead !== null) return saidAndAsked(ahead, asked.state, world);
  const told = signs.includes('isOff')
    ? switchedOff(asked, reading, world)
    : toldBeside(asked, reading, world);
  if (told !== null) return told;
  if (isAnswer(step, event) || reading.topics.includes('handoff')) return null;
  const runs = whatRuns(asked, reading, world);
  // もう始めました。9時に間に合いますか
  return runs && withAside(runs, event, world);
}

/** 止まったのは2号機、更新するのは1号機, at the question of a payment in doubt: that is what has stopped. */
function isShown(
  state: AskedAt['state'],
  { signs, hints }: Pick<Reading, 'signs' | 'hints'>,
): boolean {
  if (asksOfDoubt(state) || signs.includes('asks')) return false;
  return hints.includes('showsRunning');
}

function isOfUpdate(asked: AskedAt, { signs, hints }: Pick<Reading, 'signs' | 'hints'>): boolean {
  if (asked.flow.id !== UPDATE_FLOW) return false;
  const isTold = signs.includes('updating') || isShown(asked.state, { signs, hints });
  return isTold || isUpdatePressed(asked, { signs, hints });
}

/** うん更新のほう, asked whether what was pressed was its button. */
function isUpdatePressed(
  { state }: AskedAt,
  { signs, hints }: Pick<Reading, 'signs' | 'hints'>,
): boolean {
  if (!asksWhatWasPressed(state) || signs.includes('asks') || signs.includes('denied'))
    return false;
  return hints.includes('ofUpdate') && !hints.includes('setsAbout');
}

/** The update itself has begun, whatever was still to be asked before it: nobody is led to switch off any more. */
function whatRuns(asked: AskedAt, { signs, hints }: Reading, world: World): Decision | null {
  const { state, flow, step } = asked;
  const isUpdate = isOfUpdate(asked, { signs, hints });
  if (!isUpdate && !signs.includes('hasBegun')) return null;
  // At the Wi-Fi はじめました is of the update: nobody begins to connect.
  const isStep = 'done' in step.choices && step.picture !== 'wifi' && !isUpdate;
  if (isStep) return whenDone(asked, world);
  const begun = begunIn(flow);
  return begun === null ? null : understood(goTo(state, flow, begun, world));
}

/** On again is what the step asks for, or the one that the question for it leads to; before that it is kept in mind. */
function switchedOff(asked: AskedAt, { hints }: Reading, world: World): Decision | null {
  const { state, flow, step } = asked;
  if (step.picture === 'power') return saidOfIt(asked, world, 'flow.whenOn');
  // 切れました, asked whether it is to be done from afar.
  if (flow.id === RESTART_FLOW && asksForPower(asked)) return offMeanwhile(asked, world);
  // 切れてる alone is of what is asked, the Wi-Fi say.
  // いまきった is of the restart that is asked about.
  const isDone = step.since !== undefined && hints.includes('doneBefore');
  if (flow.id !== UPDATE_FLOW || !(isDone || hints.includes('ofPower'))) return null;
  if (step.since !== undefined) return offMeanwhile(asked, world);
  return isBeforeUpdate(step) ? saidAndAsked('flow.ahead.off', state, world) : null;
}

/** 今から再起動します, asked whether it was: it was not, and what to mind is told. */
function willCycle({ flow, step }: AskedAt, event: ReadEvent) {
  const { signs, hints } = event.reading;
  const isAsked = flow.id === UPDATE_FLOW && step.since !== undefined && 'no' in step.choices;
  if (!isAsked || signs.includes('asks') || isAnswer(step, event)) return false;
  return (
    hints.includes('willCycle') ||
    hints.includes('startsUp') ||
    (hints.includes('stillAtIt') && hints.includes('namesRestart'))
  );
}

function saidAhead(asked: AskedAt, event: ReadEvent): string | null {
  if (isHomeAhead(asked, event)) return 'flow.ahead.home';
  if (willPressAhead(asked, event)) return 'flow.ahead.notYet';
  return pressedAhead(asked, event) ? 'flow.ahead.pressed' : null;
}

/** いつものホームです, before the update is to be begun: it may stay so. */
function isHomeAhead({ flow, step }: AskedAt, event: ReadEvent) {
  const { signs, hints } = event.reading;
  const isAhead = isBeforeUpdate(step) || step.since !== undefined;
  if (flow.id !== UPDATE_FLOW || !isAhead || signs.includes('asks')) return false;
  return hints.includes('atHome') && !isAnswer(step, event);
}

/** 更新ボタン押しますね, asked whether it is restarted, or connected: not yet. */
function willPressAhead({ flow, step }: AskedAt, event: ReadEvent) {
  const { signs, hints } = event.reading;
  const isAsked = 'yes' in step.choices && (step.picture === 'wifi' || step.since !== undefined);
  if (flow.id !== UPDATE_FLOW || !isAsked || !hints.includes('willPress')) return false;
  return !hints.includes('ofPower') && !signs.includes('asks') && !isAnswer(step, event);
}

/** 押しました, before the update is to be begun: it may be, or was the power's own button. */
function pressedAhead({ flow, step }: AskedAt, event: ReadEvent) {
  const { signs, hints } = event.reading;
  const isAhead = step.picture === 'wifi' || step.since !== undefined;
  if (flow.id !== UPDATE_FLOW || !isAhead || !hints.includes('pressed')) return false;
  const isNamed = hints.includes('ofPower') || hints.includes('ofUpdate');
  return !isNamed && !signs.includes('asks') && !isAnswer(step, event);
}

/** 電源切った, asked whether it was: it is being done. */
function offMeanwhile(asked: AskedAt, world: World): Decision | null {
  const { state } = choose(asked.state, asked.flow, 'no', world) ?? {};
  const step = state && askedNow(state, world);
  return step ? saidOfIt({ ...asked, state, step }, world, 'flow.whenOn') : null;
}

/** 充電器さした, たぶん入れ直してる: told of what is asked for, and not yet all of it. */
function toldBeside(asked: AskedAt, reading: Reading, world: World): Decision | null {
  const { state, step } = asked;
  const { signs } = reading;
  if (saysCycled(step, reading) || isDoneAnew(asked, reading, world))
    return chosenAt(asked, 'done', world);
  const atCharger = toldAtCharger(asked, reading, world);
  if (atCharger !== null) return atCharger;
  const hasPlugged = signs.includes('hasPlugged');
  if (hasPlugged) {
    return step.reads === 'battery' ? saidAndAsked('flow.ahead.plugged', state, world) : null;
  }
  const isUnsure = signs.includes('perhapsCycled') && step.since !== undefined;
  return isUnsure ? chosenAt(asked, 'unsure', world) : null;
}

/** やり直してきました, told to switch it off and on, and where no payment may be what was done again. */
function isDoneAnew({ state, step }: AskedAt, { signs, hints }: Reading, world: World): boolean {
  if (step.picture !== 'power' || !hints.includes('ranIt') || mayBeOpen(state, world)) return false;
  const isElse = state.saleAhead !== undefined || signs.includes('ofPayment');
  return !isElse && !signs.includes('asks') && !signs.includes('denied');
}

function isBeforeUpdate({ reads, picture }: Ask): boolean {
  return reads === 'battery' || picture === 'wifi';
}

/** One of the words that the step names itself. */
export function isAnswer({ choices }: Ask, event: Worded): boolean {
  const words = Object.values(choices).flatMap((choice) => choice.words);
  return formsOf(event).some((text) => {
    const typed = typedAnswer(text);
    return typed.isExactly(words) || typed.isNearly(words);
  });
}

/** The same of the question that the talk stands at. */
export function isOwnWord(state: ConversationState, event: Worded, world: World): boolean {
  const asked = askedNow(state, world);
  return asked !== null && isAnswer(asked, event);
}

/** Where the flow goes on once its update was begun. */
export function begunIn(flow: Flow): string | null {
  return beginIn(flow)?.choices['done']?.next ?? null;
}
