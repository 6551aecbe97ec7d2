import { INTERRUPTED, isMoneyTopic, MONEY_FLOW } from './money-flow.ts';
import type { PaymentTold } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { beginFlow } from './topic-answer.ts';
import { isHeldOpen, isInDoubt, isOfNone } from './doubt.ts';
import { topicChoice } from './choices.ts';
import { isUnresolved } from './in-doubt.ts';
import { hasSaid } from './said-of.ts';
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

/** 履歴見たほうがいい?, of one that was just told to be over: only one that stopped is looked up. null: another may be open. */
export const lookAtWell: Rule = (state, { reading }, world) => {
  if (!reading.signs.includes('asksIfToLook') || reading.customerWaiting) return null;
  if (!isToldWell(state) || !isOfNone(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isUnresolved(state, world) || isHeldOpen(state, world)) return null;
  const choices = [topicChoice('payment.check_history')];
  return understood({
    state,
    effects: [{ type: 'say', message: 'worry.lookIfStopped', choices }],
  });
};

/** さっきカードで通したやつ、ちゃんと入ってますかね: only its history tells. null: it may be of another thing that is booked. */
export const wentInAsked: Rule = (state, { reading: { signs, topics } }, world) => {
  const isOfOne = OF_ONE.some((sign) => signs.includes(sign)) && topics.every(isMoneyTopic);
  if (!signs.includes('asksIfBooked') || !isOfOne) return null;
  const isFree = state.position === null && state.handOff === null;
  return isFree ? beginFlow(state, MONEY_FLOW, world) : null;
};

const OF_ONE: readonly Sign[] = ['ofPayment', 'cardPresented', 'mayHaveBegun'];

function isToldWell({ position, handOff, said }: ConversationState): boolean {
  return position === null && handOff === null && hasSaid(said, WELL);
}

/** What is said to who told that one went through. */
const WELL: ReadonlySet<string> = new Set(['worry.paysNow', 'afterCare.thanks']);

function tellsElse({ customer, shown }: PaymentTold): boolean {
  return customer !== null || ![null, 'success'].includes(shown);
}

/** 通ったで, right after it was asked whether a payment had stopped: nobody knows what of. */
function isStoppedOffered({ offer }: ConversationState): boolean {
  return offer?.isNumbered === true && offer.choices.some(({ id }) => id === STOPPED);
}

const STOPPED = `topic:${INTERRUPTED}`;
