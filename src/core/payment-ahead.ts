import { handOver } from './hand-off.ts';
import { goAhead } from './may-pay-now.ts';
import { speaksAgainst } from './money.ts';
import { isStatedOtherwise } from './payment-told.ts';
import type { ConversationState, Position } from './state.ts';
import { cancel, help } from './steer.ts';
import { MONEY_FLOW, OF_THE_SALE, isMoneyTopic } from './money-flow.ts';
import type { Decision, World, Rule } from './world.ts';

/**
 * A payment that has not begun is not looked for in the history, and whoever says that none is in doubt is let go: the check
 * closes with its warning, or with a person where something was told already.
 */
export const withoutPaymentInDoubt: Rule = (state, event, world) => {
  const { signs } = event.reading;
  const isAhead = signs.includes('paymentAhead');
  if (!isAhead && !signs.includes('noPayment')) return null;
  if (state.position?.flow === MONEY_FLOW) return left(state, state.position, world);
  if (speaksAgainst(state, world.now) || state.handOff !== null) return null;
  return isAhead ? goAhead(state, world) : notThat(state, event, world);
};

/** A failure that was read, or a customer who paid, is not left with a word. */
function left(state: ConversationState, { step, answers }: Position, world: World): Decision {
  if (OF_THE_SALE.has(step) || isStatedOtherwise(answers))
    return handOver(state, 'paymentUnknown', world);
  const { state: after, effects } = cancel(state, world);
  return { state: { ...after, checkLeftAt: state.checkLeftAt }, effects };
}

/** 決済の話じゃない, though only a payment was heard in it. */
const notThat: Rule = (state, { reading: { topics, signs } }) => {
  const isOnlyOfMoney = topics.length > 0 && topics.every(isMoneyTopic);
  return isOnlyOfMoney && state.position === null && !signs.includes('asks') ? help(state) : null;
};
