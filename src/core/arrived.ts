import type { Say } from './effect.ts';
import { isOfMoney } from './doubt.ts';
import { statusOfLeft } from './status.ts';
import { leftToTell } from './to-tell.ts';
import { withWayBack } from './way-back.ts';
import { wishesPayment } from './money-flow.ts';
import { isOut, mustAskFleet, understood, type Rule, type World } from './world.ts';

/** 更新ってもう届いてる?, where the fleet sees that it is offered: that is the answer, and how they stand. null: nothing of it, or it is not seen. */
export const arrived: Rule = (state, { reading }, world) => {
  const { signs, topics, customerWaiting } = reading;
  if (!signs.includes('asksIfArrived') || customerWaiting || !isOut(world)) return null;
  if (topics.includes('handoff') || isOfMoney(state) || wishesPayment(topics)) return null;
  if (state.position !== null) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!isOffered(world)) return null;
  const first: Say = { type: 'say', message: 'own.arrived' };
  const topic = ['fleet.status'];
  return withWayBack(
    understood({ state: { ...state, topics: topic }, effects: [first, ...statusOfLeft(world)] }),
  );
};

/** Every one that is left is seen to have it, and none of them runs. */
export function isOffered(world: World): boolean {
  const left = leftToTell(world);
  const isThere = ({ situation }: (typeof left)[number]) =>
    situation.fresh === 'FRESH' && situation.firmware === 'AVAILABLE';
  return left.length > 0 && left.every(isThere);
}
