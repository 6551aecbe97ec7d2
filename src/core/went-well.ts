import { MONEY_FLOW } from './money-flow.ts';
import type { PaymentTold } from './reading.ts';
import type { ConversationState } from './state.ts';
import { beginFlow } from './topic-answer.ts';
import { isInDoubt } from './doubt.ts';
import { isUnresolved } from './in-doubt.ts';
import { withWayBack } from './way-back.ts';
import { mustAskFleet, understood, type Rule } from './world.ts';

/** 飛ばしたら通りました、5400円ちゃんと出てます, where none is in doubt: no history has to be looked at. null: more is told, or one is. */
export const wentWell: Rule = (state, { reading: { signs, topics, payment } }, world) => {
  if (!signs.includes('wentWell') || topics.includes('handoff')) return null;
  const isFree = state.position === null && state.handOff === null;
  if (!isFree || tellsElse(payment) || isInDoubt(state, world)) return null;
  if (isStoppedOffered(state)) return beginFlow(state, MONEY_FLOW, world);
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isUnresolved(state, world)) return null;
  return withWayBack(understood({ state, effects: [{ type: 'say', message: 'worry.paysNow' }] }));
};

function tellsElse({ customer, shown }: PaymentTold): boolean {
  return customer !== null || ![null, 'success'].includes(shown);
}

/** 通ったで, right after it was asked whether a payment had stopped: nobody knows what of. */
function isStoppedOffered({ offer }: ConversationState): boolean {
  return offer?.isNumbered === true && offer.choices.some(({ id }) => id === STOPPED);
}

const STOPPED = 'topic:app.payment_interrupted';
