import { UPDATE_FLOW } from './aside.ts';
import { topicChoice } from './choices.ts';
import { isHeldOpen, isOfNone } from './doubt.ts';
import type { Say } from './effect.ts';
import { stillCounts } from './moment.ts';
import { isPastDeadline } from './notice.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { isOut, mustAskFleet, terminalsTold, understood, type Rule, type World } from './world.ts';

/**
 * もう一台、まだ箱に入ったまま, and 箱のも25日までにやらないと? behind it: one that nobody can see is not answered with how the one is that can be
 * seen. null: it may be of a sale, or of one of several that are seen.
 */
export const ofSpare: Rule = (state, { reading }, world) => {
  const { position, handOff } = state;
  const isElsewhere = position !== null && position.flow !== UPDATE_FLOW;
  if (isElsewhere || handOff !== null || !isOfOne(state, reading, world)) return null;
  if (isHeldOpen(state, world) || !isOfNone(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (terminalsTold(world).length > 1) return null;
  const values = { stage: stageOf(world) };
  const choices = OFFERED.map(topicChoice);
  const message = isToldOf(state, world) ? AGAIN : TOLD;
  const say: Say = { type: 'say', message, values, choices };
  return understood({ state: { ...state, topics: ['update.required'] }, effects: [say] });
};

function isOfOne(state: ConversationState, reading: Reading, world: World): boolean {
  const { hints, topics, pointing } = reading;
  if (hints.includes('ofSpare')) return true;
  const isBehind = pointing?.kind === 'other' || topics.some((topic) => BEHIND.has(topic));
  return isBehind && isToldOf(state, world);
}

function isToldOf({ said }: ConversationState, { now }: World): boolean {
  const isTold = [TOLD, AGAIN].some((message) => said?.messages.includes(message));
  return isTold && stillCounts(said?.at, now);
}

/** What is asked behind it is of that one. */
const BEHIND: ReadonlySet<string> = new Set(['os.deadline', 'os.skip', 'update.scope']);
const TOLD = 'worry.spare';
const AGAIN = 'worry.spareAgain';
const OFFERED = ['update.how', 'prep.charge'];

function stageOf(world: World): string {
  if (isPastDeadline(world)) return 'past';
  return isOut(world) ? 'open' : 'ahead';
}
