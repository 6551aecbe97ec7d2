import { topicChoice } from './choices.ts';
import type { Say } from './effect.ts';
import { hotlineValues } from './hand-off.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Sign } from './sign.ts';
import { saidAndAsked } from './steer.ts';
import { flowOrSwitch } from './topic-answer.ts';
import { wishesPayment } from './wished.ts';
import { saidFirst, understood, type World, type Rule } from './world.ts';

/** What is only supposed of a payment is answered, the stop with it; a payment that is looked at is asked for again. */
export const paymentSupposed: Rule = (
  state,
  { reading: { signs, topics, customerWaiting } },
  world,
) => {
  if (state.handOff !== null || customerWaiting) return null;
  if (signs.includes('callsLater') && wishesPayment(topics, world)) {
    return saidFirst(callNow(world), flowOrSwitch(state, MONEY_FLOW, world));
  }
  const message = ANSWERS.find(([sign]) => signs.includes(sign))?.[1];
  if (message === undefined) return null;
  if (state.position?.flow === MONEY_FLOW) return saidAndAsked(message, state, world);
  if (state.position !== null) return null;
  const choices = [topicChoice('payment.check_history')];
  return understood({ state, effects: [{ type: 'say', message, choices }] });
};

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
