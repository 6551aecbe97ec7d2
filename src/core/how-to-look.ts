import { choose } from './choose.ts';
import type { Hint } from './hint.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { standing, understood, type Rule } from './world.ts';

/** やり方教えて, 確認ってどうやるの, asked whether a payment in doubt was looked at: how that is done, and not the update. */
export const howToLook: Rule = (state, { reading: { topics, hints, signs } }, world) => {
  const at = asksOfDoubt(state) ? standing(state, world) : null;
  const isWhere = signs.includes('asksWhere') && topics.length === 0;
  const isOnlyHow = isWhere || (topics.length === 1 && topics[0] === 'update.how');
  if (at === null || !isOnlyHow || OF_ELSE.some((hint) => hints.includes(hint))) return null;
  const begun = choose(state, at.flow, 'unsure', world);
  return begun && understood(begun);
};

const OF_ELSE: readonly Hint[] = ['ofUpdate', 'ofPower', 'namesRestart', 'ofBattery'];
