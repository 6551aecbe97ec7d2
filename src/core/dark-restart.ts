import { saidAndAsked } from './steer.ts';
import { asksOfPayment, type Rule } from './world.ts';

/** 画面が真っ暗なまま, where a restart is about to be led through: no list of errors, and whether a payment was under way all the same. */
export const darkAtRestart: Rule = (state, { reading: { signs, topics } }, world) => {
  const isBegin = asksOfPayment(state, world);
  const isAlone = topics.every((topic) => topic === 'update.error' || topic === 'oos');
  if (!isBegin || !isAlone || !signs.includes('darkScreen')) return null;
  return saidAndAsked('flow.restart-terminal.dark', state, world);
};
