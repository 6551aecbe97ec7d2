import { topicChoice } from './choices.ts';
import { isRunning, type Action } from './diagnose.ts';
import { isoOf } from './moment.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { aboutNamed, leftToTell, onlyLeft } from './to-tell.ts';
import { isToldSince, withToldOver } from './told-over.ts';
import { answerTopics } from './topic-answer.ts';
import {
  mustAskFleet,
  terminalsTold,
  terminalValues,
  understood,
  type Decision,
  type World,
} from './world.ts';

/** What is seen may be older than what is told: of the one that is left that is said, unless it is seen to run, or to have failed. */
export function overUnseen(
  state: ConversationState,
  { signs, pointing }: Reading,
  world: World,
): Decision {
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  // もう片方も終わった: the one that nobody has seen to be done.
  const isOther = pointing?.kind === 'other' && leftToTell(world).length === 0;
  const isSpare = isOther || isDoneLast(state, world);
  const named = isSpare ? { ...world, about: [] } : aboutNamed(world, state);
  const one = onlyLeft(named);
  if (one === null || !mayBeSince(state, one, world)) {
    const told: Sign = 'tellsDone';
    const said = answerTopics(state, ['fleet.status'], named, { signs: [...signs, told] });
    const isRun = one !== null && isRunning(one.situation);
    return isRun ? { ...said, state: withToldOver(said.state, one.terminal.id, world) } : said;
  }
  return heardOf(state, one, world);
}

/** 終わった, where the one that was spoken of last is seen to be done: of one that is left. */
function isDoneLast(state: ConversationState, world: World): boolean {
  if (world.about.length > 0) return false;
  return leftToTell(aboutNamed(world, state)).length === 0 && leftToTell(world).length > 0;
}

/** It is thanked for; of several one is only counted as gone through where it was seen to run before. */
function heardOf(state: ConversationState, one: Left, world: World): Decision {
  const choices = [topicChoice('fleet.status'), topicChoice('update.error')];
  const values = terminalValues(one.terminal);
  const isSure = terminalsTold(world).length === 1 || isRunning(one.situation);
  const told = isSure
    ? withToldOver(state, one.terminal.id, world)
    : { ...state, updatedAt: isoOf(world.now) };
  // だから終わったって: the first time it was told to be looked at.
  const message = isToldSince(state, one, world) ? 'finished.unseenShown' : 'finished.unseen';
  return understood({
    state: { ...told, topics: ['fleet.status'] },
    effects: [{ type: 'say', message, values, choices }],
  });
}

type Left = NonNullable<ReturnType<typeof onlyLeft>>;

/** Told once more of one that was seen to run before: they have it on the screen. */
function mayBeSince(state: ConversationState, one: Left, world: World): boolean {
  return NOT_SEEN_YET.has(one.diagnosis.action) || isToldSince(state, one, world);
}

const NOT_SEEN_YET: ReadonlySet<Action> = new Set<Action>([
  'stale',
  'askRunning',
  'askDialog',
  'osPending',
  'osCheckDialog',
  'network',
  'powerCycle',
  'powerCycleAgain',
  'checkThenStart',
  'cycleThenStart',
  'start',
  'notOffered',
  'waitRollout',
  'cycleCheck',
]);
