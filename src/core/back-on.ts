import { isDoubtNear } from './doubt-near.ts';
import { isFreeTalk } from './doubt.ts';
import { isoOf } from './moment.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { isBreakOpen } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { aboutNamed, beginOf, toTell } from './to-tell.ts';
import {
  isOut,
  mustAskFleet,
  terminalsTold,
  terminalValues,
  understood,
  type Rule,
  type World,
} from './world.ts';

/** Wi-Fi切れてました！つなぎました, 電源が落ちてたので入れました, of a terminal that is not heard of: since when, and what is next once it is (facts `power`, `prepare by`). null: it is heard of, or may be of a sale. */
export const backOn: Rule = (state, { reading }, world) => {
  if (!isTold(reading) || world.facts.merchant === null || !isFreeTalk(state, world)) return null;
  if (isDoubtNear(state, world) || brokeBefore(state, world) || !isOut(world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const [one, another] = silentOnes(aboutNamed(world, state));
  if (one === undefined || another !== undefined) return null;
  return understood({
    state: { ...state, terminalId: one.id, topics: ['fleet.status'] },
    effects: [
      {
        type: 'say',
        message: 'own.backOn',
        values: terminalValues(one),
        choices: [beginOf(one, world)],
      },
    ],
  });
};

function isTold({ hints, signs, customerWaiting }: Reading): boolean {
  const isElse = customerWaiting || NOT_IT.some((sign) => signs.includes(sign));
  return hints.includes('backOn') && !isElse;
}

/** What went out earlier may have been at a sale. */
function brokeBefore(state: ConversationState, world: World): boolean {
  return isBreakOpen(state, world) && state.brokeAt !== isoOf(world.now);
}

const NOT_IT: readonly Sign[] = ['ofPayment', 'ofCustomer', 'updating', 'updateOver'];

/** Those that nothing is heard of just now, and that are left to be updated. */
function silentOnes(world: World) {
  const left = toTell(world).filter(({ diagnosis }) => diagnosis.action === 'stale');
  return terminalsTold(world).filter(({ id }) => left.some(({ terminal }) => terminal.id === id));
}
