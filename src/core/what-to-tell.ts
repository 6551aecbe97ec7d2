import { cashMeanwhile } from './at-counter.ts';
import { counterFirst } from './counter.ts';
import { isInDoubt } from './finished.ts';
import { isOfMoney } from './topics-asked.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Rule } from './world.ts';

/** お客さんに何て言えばいい?, where no payment is in doubt: what stands in the way, and for how long. null: nothing does, or one may be. */
export const whatToTell: Rule = (state, { reading: { signs, payment } }, world) => {
  const isTold = payment.shown !== null || payment.customer !== null;
  if (!signs.includes('asksWhatToTell') || isTold || state.handOff !== null) return null;
  if (isOfMoney(state) || isInDoubt(state, world)) return null;
  const { state: after, effects } = counterFirst(state, { state, effects: [] }, world, null);
  if (effects.length === 0) return null;
  if (effects.some(({ type }) => type !== 'say')) return { state, effects };
  return withWayBack(understood({ state: after, effects: [...effects, cashMeanwhile()] }));
};
