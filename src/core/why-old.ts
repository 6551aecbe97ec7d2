import { LINK } from './choices.ts';
import { saying } from './behind-say.ts';
import type { ConversationState } from './state.ts';
import { mustAskFleet, terminalsNow, type Decision, type Rule, type World } from './world.ts';

/** なんで昨日のまま?, told how terminals stand none of which was heard of lately. null: one was. */
export function whyOld(state: ConversationState, world: World): Decision | null {
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (terminalsNow(world).some(({ situation }) => situation.fresh === 'FRESH')) return null;
  return saying({ ...state, topics: ['fleet.status'] }, { type: 'say', message: 'fleet.whyOld' });
}

/** なんで見えないの, told that the account is not linked. */
export const behindUnlinked: Rule = (state, { reading: { hints } }, { facts }) => {
  if (!hints.includes('asksWhyOld') || !facts.canLink) return null;
  return saying(state, { type: 'say', message: 'fleet.whyUnlinked', choices: [LINK] });
};
