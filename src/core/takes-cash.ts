import { cashMeanwhile } from './at-counter.ts';
import type { Say } from './effect.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { speaksAgainst } from './money.ts';
import { isTerminalDone } from './diagnose.ts';
import { phaseAt } from './notice.ts';
import { isOfMoney } from './topics-asked.ts';
import { withWayBack } from './way-back.ts';
import { mustAskFleet, terminalsNow, understood, type Rule } from './world.ts';

/** 現金もらうわ, past the deadline, where no payment was spoken of: the update is in the way, and no payment is in doubt. null: anything else. */
export const takesCash: Rule = (state, { reading: { signs } }, world) => {
  const { position, handOff } = state;
  if (!signs.includes('takesCash') || position?.flow === MONEY_FLOW || handOff !== null)
    return null;
  if (phaseAt(world.facts.notice, world.now) !== 'blocked') return null;
  if (isOfMoney(state) || speaksAgainst(state, world.now)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  // Where one can take payments, it may be of a payment after all.
  if (terminalsNow(world).some(({ situation }) => isTerminalDone(situation))) return null;
  const first: Say = { type: 'say', message: 'counter.cannotPay' };
  return withWayBack(
    understood({
      state: { ...state, topics: ['os.deadline'] },
      effects: [first, cashMeanwhile()],
    }),
  );
};
