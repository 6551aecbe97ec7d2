import { handOver } from './hand-off.ts';
import { isAllUpdated, mustAskFleet, terminalsTold, type Rule } from './world.ts';

/** 更新終わったのにまだ決済できない: what else could be done of the update is done, so a person. Where the fleet sees it otherwise, null. */
export const updatedButNoPayment: Rule = (state, { reading: { signs } }, world) => {
  if (!signs.includes('updateOver') || !signs.includes('takesNoPayment')) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const isSeenOtherwise = terminalsTold(world).length > 0 && !isAllUpdated(world);
  if (isSeenOtherwise) return null;
  return handOver(state, 'stepFailed', world);
};
