import { isBegunOpen } from './doubt.ts';
import type { Effect } from './effect.ts';
import { STILL_OPEN } from './if-stopped.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isPlainlyBegun } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import { isSaidOf } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { asksOfPayment, type World } from './world.ts';

/** お客さんのカード通したけど会計中ではない, told with an answer in a walk that goes on: it is not passed over. */
export function withHeldInWalk(
  state: ConversationState,
  effects: readonly Effect[],
  reading: Reading,
  world: World,
): readonly Effect[] {
  const { position } = state;
  if (position === null || position.flow === MONEY_FLOW || asksOfPayment(state, world))
    return effects;
  const isTold = tellsOne(reading) && isBegunOpen(state, world);
  const says = effects.filter((one) => one.type === 'say');
  if (!isTold || says.length === 0) return effects;
  return says.some(({ message }) => isSaidOf('held', message)) ? effects : [STILL_OPEN, ...effects];
}

/** 会計の途中じゃない tells of none; カード通したけど会計中ではない of one. */
function tellsOne(reading: Reading): boolean {
  const { signs } = reading;
  const isDenied = signs.includes('denied') && !signs.includes('cardPresented');
  return !isDenied && isPlainlyBegun(reading) && OF_SALE.some((sign) => signs.includes(sign));
}

const OF_SALE: readonly Sign[] = ['ofPayment', 'ofCustomer', 'cardPresented'];
