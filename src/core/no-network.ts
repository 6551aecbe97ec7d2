import { isUpdating } from './counter.ts';
import { isFreeTalk } from './doubt.ts';
import type { Say } from './effect.ts';
import { hotlineValues } from './notice.ts';
import type { Reading } from './reading.ts';
import { onlyLeft } from './to-tell.ts';
import { mustAskFleet, terminalValues, understood, type Rule, type World } from './world.ts';

/**
 * Wi-Fiの印にバツがついてる, 端末がネットにつながっていないようです。更新できますか, where nothing runs and no payment was spoken of: not before it is connected
 * (fact `network`), and how that is done no notice tells. What the merchant sees on the screen counts more than what was seen of it before.
 */
export const noNetwork: Rule = (state, { reading }, world) => {
  if (!tellsNone(reading) || !isFreeTalk(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isUpdating(state, world)) return null;
  return understood({ state: { ...state, topics: ['prep.network'] }, effects: [sayOf(world)] });
};

function tellsNone({ hints, signs, customerWaiting, topics }: Reading): boolean {
  if (customerWaiting || topics.includes('handoff') || signs.includes('ofPayment')) return false;
  if (hints.includes('showsNoNetwork')) return true;
  return signs.includes('networkGone') && hints.includes('asksToUpdate');
}

function sayOf(world: World): Say {
  const one = onlyLeft(world);
  const isSilent = one !== null && one.situation.fresh !== 'FRESH';
  const values = {
    ...terminalValues(isSilent ? one.terminal : null),
    ...hotlineValues(world),
    silent: isSilent && one.terminal.connectivity.lastSeenAt !== null ? 'yes' : 'no',
  };
  return { type: 'say', message: 'own.noNetwork', values };
}
