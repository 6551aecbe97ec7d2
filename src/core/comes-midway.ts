import { isInDoubt, isOfMoney, isPaymentOpen } from './doubt.ts';
import { withWayBack } from './way-back.ts';
import { isAllUpdated, mustAskFleet, understood, type Rule } from './world.ts';

/**
 * 途中でお客さん来ちゃったらどうしたらいい?, 予約の人来たら途中でやめられます?: nobody has come, and nothing need run yet. What is so while one runs is told, and
 * nobody is sent to take a payment, nor warned of one that stopped. null: a payment may be open, or nothing is left to update.
 */
export const comesMidway: Rule = (state, { reading: { hints, signs } }, world) => {
  if (!hints.includes('comesMidway') || state.handOff !== null) return null;
  if (isOfMoney(state) || isInDoubt(state, world) || isPaymentOpen(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isAllUpdated(world)) return null;
  const stop = signs.includes('stopsIt') ? 'yes' : 'no';
  return withWayBack(
    understood({
      state: { ...state, topics: ['update.timing'] },
      effects: [{ type: 'say', message: 'running.ifTheyCome', values: { stop } }],
    }),
  );
};
