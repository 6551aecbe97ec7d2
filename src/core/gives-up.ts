import { flowChoice, topicChoice } from './choices.ts';
import { UPDATE_FLOW } from './aside.ts';
import type { Say } from './effect.ts';
import { isOfMoney } from './doubt.ts';
import { isPastDeadline } from './notice.ts';
import type { Reading } from './reading.ts';
import { REMINDER_FLOW } from './reminders.ts';
import { wishesPayment } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import { cancel } from './steer.ts';
import { isNearPayment } from './step-after-answer.ts';
import { isAllUpdated, mustAskFleet, understood, type Rule, type World } from './world.ts';

/** もう諦めます, めんどくさいからいいや: the walk ends, and until when it may be left is told. null: a payment, a ticket or a customer comes first. */
export const givesUp: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('givesUp') || isOfElse(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const left = state.position === null ? { state, effects: [] } : cancel(state, world);
  const { interrupted, wished } = left.state;
  if (isAllUpdated(world) || interrupted !== null || wished.length > 0) {
    return left.effects.length > 0 ? left : null;
  }
  return understood({ ...left, effects: [...left.effects, untilWhen(world)] });
};

function isOfElse(state: ConversationState, reading: Reading, world: World): boolean {
  if (reading.customerWaiting || state.handOff !== null || isOfMoney(state)) return true;
  return wishesPayment(reading.topics) || isNearPayment(state, world);
}

function untilWhen(world: World): Say {
  const ways = [flowChoice(UPDATE_FLOW), topicChoice('hotline')];
  return isPastDeadline(world)
    ? { type: 'say', message: 'pauseUpdate', choices: ways }
    : { type: 'say', message: 'putOff.canWait', choices: [...ways, flowChoice(REMINDER_FLOW)] };
}
