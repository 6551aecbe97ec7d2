import { choiceOf, WAYS_AROUND } from './choice-of.ts';
import { correctEarlier, rewound, withoutWatch } from './correction.ts';
import type { ReadEvent } from './event.ts';
import type { Facts } from './facts.ts';
import type { Ask, Flow } from './flow.ts';
import { levelOf } from './notice.ts';
import { notUnderstood } from './not-understood.ts';
import type { Command } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { askSay, choose, startFlow } from './walk.ts';
import { saidFirst, standing, type Decision, type Standing, type World } from './world.ts';

/** The running flow reads a message before anyone else does; null when it is no answer to it. */
export function answerInFlow(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  const at = standing(state, world);
  if (at === null) return null;
  // A deploy took the step away: said so, whatever the answer was.
  if (at.step === undefined) return event.reading.topics.length > 0 ? null : askAgain(state, world);
  // A correction: the flow begins anew, and asks which terminal.
  if (event.reading.signs.includes('otherTerminal') && world.facts.merchant !== null) {
    return startFlow({ ...state, terminalId: null }, at.flow, world);
  }
  if (event.reading.battery !== null) return onBattery(state, at, event, world);
  if (!('ask' in at.step)) return null;
  return answerTo(at.step, state, at.flow, event, world) ?? correctEarlier(state, at, event, world);
}

function answerTo(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  event: ReadEvent,
  world: World,
): Decision | null {
  if (isGoingToDo(step, event)) return whenDone(state, flow, step, world);
  const choice = choiceOf(step, event) ?? wayAround(step, event);
  const moved = choice === null ? null : choose(state, flow, choice, world);
  if (moved) return { ...moved, state: { ...moved.state, misunderstandings: 0 } };
  const message = unanswered(event);
  return message === null ? null : notUnderstood(state, {}, world, message);
}

/** Who does not know, or does not want to say, takes the choice that is there for it. */
function wayAround({ choices }: Ask, { reading }: ReadEvent): string | null {
  if (!NO_ANSWER.has(reading.command)) return null;
  return WAYS_AROUND.find((choice) => choice in choices) ?? null;
}

const NO_ANSWER: ReadonlySet<Command | null> = new Set(['unsure', 'decline', 'skip']);

/** Understood, though it is no answer: what is asked can be said in no other way. */
function unanswered({ reading }: ReadEvent): string | null {
  if (reading.command === 'unsure') return 'flow.howUnknown';
  return reading.command === 'decline' ? 'flow.declined' : null;
}

/** A mere はい to "please do this" is a promise, not a report. */
function isGoingToDo({ choices }: Ask, { reading }: ReadEvent): boolean {
  return reading.command === 'yes' && 'done' in choices && !('yes' in choices);
}

function whenDone(state: ConversationState, flow: Flow, step: Ask, world: World): Decision {
  const { choices = [] } = askSay(state, flow, step, world);
  const values = { done: { message: `flow.${flow.id}.${step.ask}.choices.done` } };
  return { state, effects: [{ type: 'say', message: 'flow.whenDone', values, choices }] };
}

/** Whether a bare figure in this message is a battery reading: it is asked for, or an answer to that is corrected. */
export function expectsBattery(
  state: ConversationState,
  text: string,
  flows: Facts['flows'],
): boolean {
  const { position } = state;
  const flow = position && flows[position.flow];
  if (!position || !flow) return false;
  if (readsBattery(flow, position.step)) return true;
  const wasAsked = position.trail.some((name) => readsBattery(flow, name));
  return wasAsked && /やっぱ|じゃな|だった|でした|間違|まちが/u.test(text);
}

/** A figure answers the battery question, or corrects the answer that was given to it earlier. */
function onBattery(
  state: ConversationState,
  { flow, position }: Standing,
  { reading }: ReadEvent,
  world: World,
): Decision | null {
  const { battery } = reading;
  const asking = Object.keys(flow.steps).filter((name) => asksBattery(flow, name));
  if (battery === null || asking.length === 0) return null;
  const level = levelOf(battery, world.facts.notice);
  if (level === null) {
    return saidFirst({ type: 'say', message: 'battery.impossible' }, askAgain(state, world));
  }
  const step = [position.step, ...position.trail.toReversed()].find((name) =>
    asking.includes(name),
  );
  const moved =
    step === undefined
      ? startFlow(state, flow, world, level)
      : choose(rewound(state, position, step), flow, level, world);
  return moved && withoutWatch(moved);
}

/** The very question, with an answer for each side of the floor. */
function asksBattery(flow: Flow, name: string): boolean {
  const step = flow.steps[name];
  return (
    readsBattery(flow, name) && step !== undefined && 'ask' in step && 'enough' in step.choices
  );
}

function readsBattery(flow: Flow, name: string): boolean {
  const step = flow.steps[name];
  return step !== undefined && 'ask' in step && step.reads === 'battery';
}
