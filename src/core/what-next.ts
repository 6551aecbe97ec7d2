import { MONEY_FLOW } from './money-flow.ts';
import { askAgain } from './steer.ts';
import { understood, type Rule } from './world.ts';

/** 次は?, これでいい? in a guided talk: what is asked there is what comes next. About a payment every word counts. */
export const whatNext: Rule = (state, { reading: { signs } }, world) => {
  const { position } = state;
  if (position === null || position.flow === MONEY_FLOW || !signs.includes('asksNext')) return null;
  return understood(askAgain(state, world));
};
