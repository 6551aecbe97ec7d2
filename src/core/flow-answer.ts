import { aboutPayment } from './about-payment.ts';
import { withChargeJudged } from './charge-told.ts';
import { choiceOf, mustBeExact, WAYS_AROUND } from './choice-of.ts';
import { correctEarlier, rewound, withoutWatch } from './correction.ts';
import type { ReadEvent } from './event.ts';
import type { Ask, Flow } from './flow.ts';
import { levelOf } from './notice.ts';
import { notUnderstood } from './not-understood.ts';
import type { Command } from './reading.ts';
import { seenOtherwise } from './seen-otherwise.ts';
import { answerSince } from './since-answer.ts';
import type { ConversationState } from './state.ts';
import { choiceTold, withCustomerUnpaid, withPaidNoted } from './payment-told.ts';
import { askAgain } from './steer.ts';
import { answerTime } from './time-answer.ts';
import { answeredBeside, cardsOf } from './cards.ts';
import { finished } from './finished-step.ts';
import { halfDone, whenDone } from './half-done.ts';
import { asksBattery } from './flow-reads.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { restartAhead } from './restart-ahead.ts';
import { choose, startFlow } from './walk.ts';
import { whereToLook } from './where-to-look.ts';
import {
  saidFirst,
  standing,
  understood,
  type Decision,
  type Standing,
  type World,
} from './world.ts';

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
  const timed = answerTime(state, at, event, world);
  if (timed !== null) return timed;
  if (event.reading.battery !== null) return onBattery(state, at, event, world);
  return 'ask' in at.step ? answerInWords(at.step, state, at, event, world) : null;
}

function answerInWords(
  step: Ask,
  state: ConversationState,
  at: Standing,
  event: ReadEvent,
  world: World,
): Decision | null {
  return (
    finished(step, state, at.flow, event, world) ??
    onTheWay(step, state, at.flow, event, world) ??
    answerSince(step, state, at.flow, event, world) ??
    restartAhead(step, state, at.flow, event, world) ??
    answerTo(step, state, at.flow, event, world) ??
    answerAndAsk(step, state, at.flow, event, world) ??
    correctEarlier(state, at, event, world)
  );
}

/** Promised, begun or half done, and not yet what was asked for. */
function onTheWay(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  event: ReadEvent,
  world: World,
): Decision | null {
  return isGoingToDo(step, event)
    ? whenDone(state, flow, step, world)
    : halfDone(step, state, flow, event, world);
}

function answerTo(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  event: ReadEvent,
  world: World,
): Decision | null {
  const choice =
    choiceOf(step, event) ??
    (flow.id === MONEY_FLOW ? choiceTold(step, event) : null) ??
    wayAround(step, event);
  const noted = withPaidNoted(state, step, event);
  const moved = choice === null ? null : choose(noted, flow, choice, world);
  if (moved) return understood(withCustomerUnpaid(moved, event));
  const told = flow.id === MONEY_FLOW ? aboutPayment(step, state, flow, event, world) : null;
  if (told) return told;
  return whereToLook(step, state, flow, event, world) ?? cannotTell(state, event, world);
}

/** はい、入れ直しました。何分かかりますか: what is told answers the step, what is asked is answered before the next one. */
function answerAndAsk(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { told, topics } = event.reading;
  // About a payment only a whole message counts.
  if (told === null || mustBeExact(step)) return null;
  // A wish for a person or for another guided talk is more than a question.
  if (topics.includes('handoff') || cardsOf(topics, world).length < topics.length) return null;
  const reading = { ...event.reading, command: told.command, signs: told.signs };
  const choice = choiceOf(step, { ...event, text: told.text, reading });
  const moved = choice === null ? null : choose(state, flow, choice, world);
  return moved && withAside(understood(moved), event, world);
}

function withAside(moved: Decision, event: ReadEvent, world: World): Decision {
  const { reading } = event;
  if (!reading.signs.includes('asks')) return moved;
  const asked = cardsOf(reading.topics, world).filter((topic) => !isOfTheStep(topic, event));
  if (asked.length > 0) return answeredBeside(moved, asked, world);
  const isMissed = reading.told !== null && reading.topics.length === 0;
  return isMissed ? saidFirst({ type: 'say', message: 'flow.besideUnclear' }, moved) : moved;
}

/** Whether the charge will do is what the flow goes on to say; 挿してるのに18のまま? wonders at it, and asks nothing else. */
function isOfTheStep(topic: string, { text, reading: { battery, told } }: ReadEvent): boolean {
  if (topic === 'prep.charge') return true;
  return topic === 'oos' && battery !== null && told === null && WONDERS.test(text);
}

const WONDERS =
  /まま|(?:増|ふ)え[なねへん]|(?:上|あ)が[らんっ]|変わ[らん]|(?:挿|差|刺|さ|つ)し(?:て|と)|ささって|(?:繋|つな)[いげ]|ケーブル|コンセント|充電器|still|plugged|插着|꽂/iu;

/** Who does not know, or does not want to say, takes the choice that is there for it. */
function wayAround({ choices }: Ask, { reading }: ReadEvent): string | null {
  if (!NO_ANSWER.has(reading.command)) return null;
  return WAYS_AROUND.find((choice) => choice in choices) ?? null;
}

const NO_ANSWER: ReadonlySet<Command | null> = new Set(['unsure', 'decline', 'skip']);

/** Understood, though it is no answer: what is asked can be said in no other way. */
function cannotTell(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  const message = unanswered(event);
  return message === null ? null : notUnderstood(state, {}, world, message);
}

function unanswered({ reading }: ReadEvent): string | null {
  if (reading.command === 'unsure') return 'flow.howUnknown';
  return reading.command === 'decline' ? 'flow.declined' : null;
}

/** A mere はい to "please do this" is a promise, not a report. */
function isGoingToDo({ choices }: Ask, { reading }: ReadEvent): boolean {
  return reading.command === 'yes' && 'done' in choices && !('yes' in choices);
}

/** A figure answers the battery question, or corrects the answer that was given to it earlier. */
function onBattery(
  state: ConversationState,
  at: Standing,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { flow } = at;
  const { battery, topics } = event.reading;
  // A wish for a person is more than a reading.
  if (topics.includes('handoff')) return null;
  const asking = Object.keys(flow.steps).filter((name) => asksBattery(flow, name));
  if (battery === null || asking.length === 0) return null;
  const level = levelOf(battery, world.facts.notice);
  if (level === null) {
    return saidFirst({ type: 'say', message: 'battery.impossible' }, askAgain(state, world));
  }
  return (
    seenOtherwise(state, at, event, level, world) ??
    onLevel(state, at, { event, level, asking }, world)
  );
}

interface Told {
  readonly event: ReadEvent;
  readonly level: 'enough' | 'low';
  /** The steps that ask for it. */
  readonly asking: readonly string[];
}

function onLevel(
  state: ConversationState,
  { flow, position }: Standing,
  { event, level, asking }: Told,
  world: World,
): Decision | null {
  const step = [position.step, ...position.trail.toReversed()].find((name) =>
    asking.includes(name),
  );
  const moved =
    step === undefined
      ? startFlow(state, flow, world, { answers: { batteryRead: level } })
      : choose(rewound(state, position, step), flow, level, world);
  if (moved === null) return null;
  // 26%なら? asks whether it will do; a mere 26 answers us, and beside it something else may be asked.
  const isAsked = event.reading.signs.includes('asks') && event.reading.told === null;
  const judged = isAsked ? withChargeJudged(withoutWatch(moved), level) : withoutWatch(moved);
  return withAside(judged, event, world);
}
