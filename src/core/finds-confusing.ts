import { mayBeOpen } from './doubt.ts';
import type { Say } from './effect.ts';
import { isPastDeadline } from './notice.ts';
import { answerTopics } from './topic-answer.ts';
import { saidFirst, understood, type Rule } from './world.ts';

/** 書き方が紛らわしすぎ!普通26日いっぱいって思うでしょ: one word of regret, and then when it is, or the way out; no other question is heard in it. */
export const findsConfusing: Rule = (state, { reading }, world) => {
  const { hints, topics, signs } = reading;
  const isFree = state.position === null && state.handOff === null;
  if (!isFree || !hints.includes('findsConfusing') || signs.includes('ofPayment')) return null;
  // Past the deadline who cannot pay was told to update.
  if (!isPastDeadline(world) && mayBeOpen(state, world)) return null;
  if (!topics.every((topic) => OF_IT.has(topic))) return null;
  return understood(saidFirst(REGRET, answerTopics(state, ['os.deadline'], world, {})));
};

const REGRET: Say = { type: 'say', message: 'regret.wording' };
const OF_IT: ReadonlySet<string> = new Set(['os.deadline', 'os.skip', 'oos', 'update.when']);
