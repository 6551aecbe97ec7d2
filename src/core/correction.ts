import type { AskedAt } from './asked-at.ts';
import { mustBeExact, namedIn } from './choice-of.ts';
import type { ReadEvent } from './event.ts';
import { questionAt, stepOf, type Ask, type Flow } from './flow.ts';
import type { Hint } from './hint.ts';
import { minutesSince } from './moment.ts';
import { sinceTold } from './since-answer.ts';
import type { ConversationState, Position } from './state.ts';
import { askAgain, back } from './steer.ts';
import { choose } from './choose.ts';
import { wishedFlows } from './wished.ts';
import type { Decision, World } from './world.ts';

/** As long as someone writes who explains what was wrong. */
const LONGEST_CORRECTION = 40;

/** An earlier answer taken back in words (やっぱり電源は入れ直していませんでした): the flow goes on from there. */
export function correctEarlier(at: AskedAt, event: ReadEvent, world: World): Decision | null {
  const { signs, topics } = event.reading;
  if (!signs.includes('corrects'))
    return missedAtOnce(at, event, world) ?? timeOfIt(at, event, world);
  // A wish of its own, a payment in doubt above all, is more than a correction.
  if (wishedFlows(topics, world).some((flow) => flow !== at.flow.id)) return null;
  for (const name of at.position.trail.toReversed()) {
    const corrected = correctAt(name, at, event, world);
    if (corrected !== null) return withoutWatch(corrected);
  }
  return deniesLast(at, event) ? withoutWatch(back(at.state, world)) : null;
}

/** 押した, and 出てこない a moment later: what takes so long has no end to look for yet, so it was not there to be begun. */
function missedAtOnce(at: AskedAt, { reading }: ReadEvent, world: World): Decision | null {
  const { flow, step, position } = at;
  const name = position.trail.at(-1);
  const isSoon = step.watch !== undefined && minutesSince(position.stepSince, world.now) < AT_ONCE;
  const isMissed = MISSED.some((hint) => reading.hints.includes(hint));
  if (name === undefined || !isSoon || !isMissed || reading.signs.includes('asks')) return null;
  const begun = questionAt(flow, name);
  if (begun === null || !('absent' in begun.choices)) return null;
  return withoutWatch(answeredAnew(name, begun, 'absent', at, world));
}

const AT_ONCE = 5;
const MISSED: readonly Hint[] = ['lookedInVain', 'onlyNotArrived', 'notOnScreen'];

/** 8時半ごろ, after it was told that it was restarted: when that was, and no time to be reminded at. */
function timeOfIt(at: AskedAt, event: ReadEvent, world: World): Decision | null {
  const { signs, hints, past } = event.reading;
  const name = at.position.trail.at(-1);
  const isTime = hints.includes('onlyTime') && past !== null && !signs.includes('asks');
  if (!isTime || name === undefined) return null;
  const told = questionAt(at.flow, name);
  return told?.since === undefined ? null : correctAt(name, at, event, world);
}

function correctAt(name: string, at: AskedAt, event: ReadEvent, world: World): Decision | null {
  const step = questionAt(at.flow, name);
  if (step === null) return null;
  const choice = sinceTold(step, event, world) ?? choiceNamed(step, event);
  return choice === null ? null : answeredAnew(name, step, choice, at, world);
}

/** An earlier question, answered otherwise: the talk goes on from there. */
function answeredAnew(
  name: string,
  step: Ask,
  choice: string,
  { state, flow, position }: AskedAt,
  world: World,
): Decision {
  const earlier = rewound(state, position, name);
  // What is only denied, and has no plain opposite, is asked once more; so is what would end with a person.
  const mayMove = !endsWithPerson(flow, step.choices[choice]?.next);
  return (mayMove ? choose(earlier, flow, choice, world) : null) ?? askAgain(earlier, world);
}

function choiceNamed(step: Ask, event: ReadEvent): string | null {
  // Named is not enough there: 失敗か成功か分からない corrects nothing.
  if ('success' in step.choices && event.reading.payment.shown === 'success') return 'success';
  const named = namedIn(step, event, LONGEST_CORRECTION);
  return named?.isDenied ? 'no' : (named?.choice ?? null);
}

/** まだはじめてませんでした: no answer is named, so the last one is meant. A payment is looked at anew elsewhere. */
function deniesLast({ step }: AskedAt, { text, reading }: ReadEvent): boolean {
  if (mustBeExact(step)) return false;
  const isShort = text.length <= LONGEST_CORRECTION && !reading.signs.includes('asks');
  return isShort && (reading.signs.includes('denied') || reading.hints.includes('onlyMistook'));
}

function endsWithPerson(flow: Flow, next: string | undefined): boolean {
  return next !== undefined && 'handOff' in stepOf(flow, next);
}

/** Standing at an earlier question again: what was answered after it may not hold any more. */
export function rewound(
  state: ConversationState,
  position: Position,
  name: string,
): ConversationState {
  const since = position.trail.indexOf(name);
  const later = since < 0 ? [] : position.trail.slice(since);
  const answers = Object.entries(position.answers).filter(([step]) => !later.includes(step));
  return {
    ...state,
    position: {
      ...position,
      step: name,
      answers: Object.fromEntries(answers),
      trail: position.trail.filter((step) => !later.includes(step)),
    },
  };
}

/** Nobody waits any more for what a corrected answer has led to. */
export function withoutWatch({ state, effects }: Decision): Decision {
  return {
    state: { ...state, misunderstandings: 0 },
    effects: [{ type: 'cancelTimer', timer: 'watch' }, ...effects],
  };
}
