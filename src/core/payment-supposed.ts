import { topicChoice } from './choices.ts';
import type { Say } from './effect.ts';
import { isInDoubt } from './doubt.ts';
import { hotlineValues } from './notice.ts';
import { MONEY_FLOW, wishesPayment } from './money-flow.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { saidAndAsked } from './steer.ts';
import { flowOrSwitch } from './topic-answer.ts';
import { saidFirst, understood, type Decision, type World, type Rule } from './world.ts';

/** What is only supposed of a payment is answered, the stop with it; a payment that is looked at is asked for again. */
export const paymentSupposed: Rule = (
  state,
  { reading: { signs, topics, customerWaiting } },
  world,
) => {
  const besides = besidesDoubt(signs);
  if (besides !== null && isInDoubt(state, world)) return answered(besides, state, world);
  if (state.handOff !== null || customerWaiting) return null;
  if (signs.includes('callsLater') && wishesPayment(topics)) {
    return saidFirst(callNow(world), flowOrSwitch(state, MONEY_FLOW, world));
  }
  const message = ANSWERS.find(([sign]) => signs.includes(sign))?.[1];
  return message === undefined ? null : answered(message, state, world);
};

/** Before the question of the check; with staff, or where one was told to be over, no check is offered any more. */
function answered(message: string, state: ConversationState, world: World): Decision | null {
  const { position, handOff } = state;
  if (position?.flow === MONEY_FLOW) return saidAndAsked(message, state, world);
  if (position !== null) return null;
  const choices = handOff === null ? [topicChoice('payment.check_history')] : [];
  return understood({ state, effects: [{ type: 'say', message, choices }] });
}

/** Asked of a payment in doubt, or of one that was looked at: nobody here knows. */
function besidesDoubt(signs: readonly Sign[]): string | null {
  if (signs.includes('asksIfAppears')) return 'payment.laterUnknown';
  return signs.includes('asksToGiveBack') ? 'payment.voidUnknown' : null;
}

const ANSWERS: readonly (readonly [Sign, string])[] = [
  ['asksMoneyBack', 'payment.moneyBack'],
  ['supposesSuccess', 'payment.captured'],
  ['supposesUnknown', 'payment.ifUnknown'],
  ['supposesCut', 'payment.ifCut'],
];

/** 月曜に電話したんでいいですか: nobody has to wait for that (the hotline of the notice is there round the clock). */
function callNow(world: World): Say {
  const values = hotlineValues(world);
  return { type: 'say', message: 'payment.callNow', values, call: 'hotline' };
}
