import { askWhen } from './reminder-talk.ts';
import { isFreeTalk } from './doubt.ts';
import { isPastDeadline } from './notice.ts';
import { hasSaid } from './said-of.ts';
import { stillCounts } from './moment.ts';
import type { ConversationState } from './state.ts';
import { understood, type Rule, type World } from './world.ts';

/** 閉めるの21時半だわ, where the plan to do it after closing was said to be right and a reminder was offered: then it comes at that hour. */
export const closingTold: Rule = (state, { reading }, world) => {
  const { timeAsked, time, signs, customerWaiting, topics } = reading;
  if (timeAsked.shopTold.closes === null || time === null) return null;
  if (customerWaiting || signs.includes('asks') || topics.includes('handoff')) return null;
  return isOffered(state, world) ? understood(askWhen(state, world, { time })) : null;
};

function isOffered(state: ConversationState, world: World): boolean {
  const { said } = state;
  const isBehind = hasSaid(said, OFFERS) && stillCounts(said?.at, world.now);
  return isBehind && isFreeTalk(state, world) && !isPastDeadline(world);
}

const OFFERS: ReadonlySet<string> = new Set(['reminder.planned']);
