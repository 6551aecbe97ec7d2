import { isOfNone } from './doubt.ts';
import type { Say } from './effect.ts';
import { hotlineValues } from './notice.ts';
import { statusSays } from './status.ts';
import { leftToTell } from './to-tell.ts';
import { isOut, mustAskFleet, understood, type Rule, type World } from './world.ts';

/** アプリは新しいけど本体のほうはまだってことですか?: of the terminal, and not of the app; where nobody sees it, that they are two. */
export const bodyLeft: Rule = (state, { reading }, world) => {
  const isFree = state.position === null && state.handOff === null;
  if (!isFree || !reading.hints.includes('bodyLeft') || !isOut(world)) return null;
  if (!isOfNone(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return understood({
    state: { ...state, topics: ['fleet.status'] },
    effects: saysOf(world),
  });
};

function saysOf(world: World): readonly Say[] {
  if (world.facts.merchant === null) {
    const values = { ...hotlineValues(world), apart: 'yes' };
    return [{ type: 'say', message: 'worry.both', values }];
  }
  const isLeft = leftToTell(world).some(({ situation }) => situation.fresh === 'FRESH');
  const own = statusSays(world);
  return isLeft ? [{ type: 'say', message: 'asSeen.bodyLeft' }, ...own] : own;
}
