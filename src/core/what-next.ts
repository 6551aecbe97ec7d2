import { MONEY_FLOW } from './money-flow.ts';
import { askAgain } from './steer.ts';
import { understood, type Rule } from './world.ts';

/** 次は?, これでいい? in a guided talk: what is asked there is what comes next. About a payment every word counts. */
export const whatNext: Rule = (state, { reading: { signs, timeAsked } }, world) => {
  const { position } = state;
  if (position === null || position.flow === MONEY_FLOW || !signs.includes('asksNext')) return null;
  // もう始めてもいいですか is answered by はい or いいえ.
  if (timeAsked.leave === 'now') return null;
  return understood(askAgain(state, world));
};
