import { UPDATE_FLOW } from './aside.ts';
import type { ReadEvent } from './event.ts';
import { beginIn, type Ask, type Flow } from './flow.ts';
import { askSay } from './question.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { typedAnswer } from './typed-answer.ts';
import { choose, goTo } from './walk.ts';
import { askedNow, saidFirst, standing, understood, type Decision, type World } from './world.ts';

/** 切れました, はじめました where more is asked for: the other half of it is, or what has begun is waited for; null for anything else. */
export function halfDone(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  { text, reading }: ReadEvent,
  world: World,
): Decision | null {
  const { signs, hints } = reading;
  if (step.picture === 'power' && hints.includes('startsUp'))
    return whenDone(state, flow, step, world);
  const told = signs.includes('isOff')
    ? switchedOff(step, state, flow, reading, world)
    : toldBeside(step, state, flow, reading, world);
  if (told !== null) return told;
  return isAnswer(step, text) ? null : whatRuns(step, state, flow, reading, world);
}

/** The update itself has begun, whatever was still to be asked before it: nobody is led to switch off any more. */
function whatRuns(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  { signs, hints }: Reading,
  world: World,
): Decision | null {
  const isShown = hints.includes('showsRunning') && !signs.includes('asks');
  const isUpdate = flow.id === UPDATE_FLOW && (signs.includes('updating') || isShown);
  if (!isUpdate && !signs.includes('hasBegun')) return null;
  // At the Wi-Fi はじめました is of the update: nobody begins to connect.
  const isStep = 'done' in step.choices && step.picture !== 'wifi' && !isUpdate;
  if (isStep) return whenDone(state, flow, step, world);
  const begun = begunIn(flow);
  return begun === null ? null : understood(goTo(state, flow, begun, world));
}

/** On again is what the step asks for, or the one that the question for it leads to; before that it is kept in mind. */
function switchedOff(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  { hints }: Reading,
  world: World,
): Decision | null {
  if (step.picture === 'power') return saidOfIt(state, flow, step, world, 'flow.whenOn');
  // 切れてる alone is of what is asked, the Wi-Fi say.
  if (flow.id !== UPDATE_FLOW || !hints.includes('ofPower')) return null;
  if (step.since !== undefined) return offMeanwhile(step, state, flow, world);
  return isBeforeUpdate(step) ? askedFirst(state, 'flow.ahead.off', world) : null;
}

/** 電源切った, asked whether it was: it is being done. */
function offMeanwhile(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  world: World,
): Decision | null {
  const moved = 'no' in step.choices ? choose(state, flow, 'no', world) : null;
  const next = moved && standing(moved.state, world)?.step;
  if (!moved || !next || !('ask' in next)) return null;
  return saidOfIt(moved.state, flow, next, world, 'flow.whenOn');
}

/** 充電器さした, たぶん入れ直してる: told of what is asked for, and not yet all of it. */
function toldBeside(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  { signs, hints }: Reading,
  world: World,
): Decision | null {
  const hasPlugged = signs.includes('hasPlugged');
  if (step.picture === 'charging' && (hasPlugged || hints.includes('plugged'))) {
    return whenDone(state, flow, step, world);
  }
  if (hasPlugged) {
    return step.reads === 'battery' ? askedFirst(state, 'flow.ahead.plugged', world) : null;
  }
  const isUnsure = signs.includes('perhapsCycled') && step.since !== undefined;
  const moved = isUnsure && 'unsure' in step.choices ? choose(state, flow, 'unsure', world) : null;
  return moved && understood(moved);
}

function isBeforeUpdate({ reads, picture }: Ask): boolean {
  return reads === 'battery' || picture === 'wifi';
}

function askedFirst(state: ConversationState, message: string, world: World): Decision {
  return understood(saidFirst({ type: 'say', message }, askAgain(state, world)));
}

/** What is asked for is promised, or under way: it is waited for. */
export function whenDone(state: ConversationState, flow: Flow, step: Ask, world: World): Decision {
  return saidOfIt(state, flow, step, world, 'flow.whenDone');
}

function saidOfIt(
  state: ConversationState,
  flow: Flow,
  step: Ask,
  world: World,
  message: 'flow.whenOn' | 'flow.whenDone',
): Decision {
  const { choices = [] } = askSay(state, flow, step, world);
  const values = { done: { message: `flow.${flow.id}.${step.ask}.choices.done` } };
  return {
    state: { ...state, misunderstandings: 0 },
    effects: [{ type: 'say', message, values, choices }],
  };
}

/** One of the words that the step names itself. */
export function isAnswer({ choices }: Ask, text: string): boolean {
  const typed = typedAnswer(text);
  return Object.values(choices).some(
    ({ words }) => typed.isExactly(words) || typed.isNearly(words),
  );
}

/** The same of the question that the talk stands at. */
export function isOwnWord(state: ConversationState, text: string, world: World): boolean {
  const asked = askedNow(state, world);
  return asked !== null && isAnswer(asked, text);
}

/** Where the flow goes on once its update was begun. */
export function begunIn(flow: Flow): string | null {
  return beginIn(flow)?.choices['done']?.next ?? null;
}
