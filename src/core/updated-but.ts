import { handOver } from './hand-off.ts';
import { stillCounts } from './moment.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isAllUpdated, mustAskFleet, terminalsTold, type Rule, type World } from './world.ts';

/** 更新終わったのにまだ決済できない: what else could be done of the update is done, so a person. Where the fleet sees it otherwise, null. */
export const updatedButNoPayment: Rule = (state, { reading: { signs } }, world) => {
  const isOver = signs.includes('updateOver') || isJustOver(state, signs, world);
  if (!isOver || !signs.includes('takesNoPayment')) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const isSeenOtherwise = terminalsTold(world).length > 0 && !isAllUpdated(world);
  if (isSeenOtherwise) return null;
  return handOver(state, 'stepFailed', world);
};

/** 更新終わった, and then 決済できない. */
function isJustOver(state: ConversationState, signs: readonly Sign[], { now }: World): boolean {
  const { position, handOff, updatedAt } = state;
  const isFree = position === null && handOff === null;
  return (
    isFree && updatedAt !== undefined && stillCounts(updatedAt, now) && !signs.includes('asks')
  );
}
