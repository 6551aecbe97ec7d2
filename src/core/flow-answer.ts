import type { ReadEvent } from './event.ts';
import type { Facts } from './facts.ts';
import type { Ask, Flow } from './flow.ts';
import { MUST_BE_EXACT } from './money.ts';
import { levelOf } from './notice.ts';
import { plain } from './offer.ts';
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
  return 'ask' in at.step ? answerTo(at.step, state, at.flow, event, world) : null;
}

function answerTo(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  event: ReadEvent,
  world: World,
): Decision | null {
  if (isGoingToDo(step, event)) return whenDone(state, flow, step, world);
  const choice = choiceOf(step, event);
  const moved = choice === null ? null : choose(state, flow, choice, world);
  return moved && { ...moved, state: { ...moved.state, misunderstandings: 0 } };
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

function choiceOf(step: Ask, { text, reading }: ReadEvent): string | null {
  const typed = plain(text);
  const choices = Object.entries(step.choices);
  const exact = choices.find(([, { words }]) => words.some((word) => plain(word) === typed));
  if (exact) return exact[0];
  if (reading.command !== null && reading.command in step.choices) return reading.command;
  if (reading.topics.includes('handoff')) return null;
  const named = choices.filter(
    ([choice, { words }]) =>
      !MUST_BE_EXACT.has(choice) && words.some((word) => isNamed(word, typed)),
  );
  const [only, second] = named;
  return only && !second && !reading.signs.includes('hedged') ? only[0] : null;
}

/** 履歴は処理中のまま names 処理中; 話したい does not name した. */
function isNamed(word: string, typed: string): boolean {
  const isTelling = word.length > 2 || /^\p{Script=Han}{2}$/u.test(word);
  return isTelling && typed.length <= LONGEST_ANSWER && typed.includes(plain(word));
}

const LONGEST_ANSWER = 24;
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
      : choose({ ...state, position: { ...position, step } }, flow, level, world);
  return (
    moved && {
      state: { ...moved.state, misunderstandings: 0 },
      effects: [{ type: 'cancelTimer', timer: 'watch' }, ...moved.effects],
    }
  );
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
