import { isOfMoney } from './doubt.ts';
import { isPastDeadline } from './notice.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { reopen } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import type { Rule, World } from './world.ts';

/** 然后呢, next?, why? outside of guided talks, behind an answer about the update: they lean on it. */
export const leansOnLast: Rule = (state, { reading }, world) => {
  const last = state.topics.at(-1) ?? '';
  if (!isFree(state, world) || isOfMoney(state) || reading.topics.length > 0) return null;
  const topic = leaning(last, reading, world);
  return topic === null ? null : answerTopics(state, [topic], world, {});
};

/** What was stopped a moment ago, or waits, is taken up again instead. */
function isFree(state: ConversationState, world: World): boolean {
  const { position, interrupted, handOff } = state;
  const isNoneOpen = position === null && interrupted === null && handOff === null;
  return isNoneOpen && reopen(state, world) === null;
}

function leaning(last: string, { command }: Reading, world: World): string | null {
  if (command === 'resume') return LED_UP.test(last) ? 'flow.update' : null;
  if (command !== 'why') return null;
  if (OF_STOP.test(last)) return isPastDeadline(world) ? 'os.deadline' : 'update.purpose';
  return last.startsWith('prep.') ? last : null;
}

/** What has to be done, or has failed: the walk goes on from there. */
const LED_UP = /^update\.(?:how|error)$|^firmware\.|^fleet\.status$|^prep\./;
const OF_STOP = /^(?:update|os)\./;
