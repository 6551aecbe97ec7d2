import { isFreeTalk } from './doubt.ts';
import { statusOfLeft, statusSays } from './status.ts';
import { namesOf } from './terminal.ts';
import { withWayBack } from './way-back.ts';
import {
  aboutTerminal,
  mustAskFleet,
  terminalsNow,
  understood,
  type Rule,
  type World,
} from './world.ts';
import { theOnly } from './the-only.ts';

/**
 * 失敗したのどれ?, of a linked shop with several terminals, where no payment was spoken of: named, and of the first what is to be done; where the fleet
 * tells of none, how those that are left stand. null: anything else.
 */
export const whichFailed: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('asksWhichFailed') || world.facts.merchant === null) return null;
  if (!isFreeTalk(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (terminalsNow(world).length < 2) return null;
  return withWayBack(
    understood({ state: { ...state, topics: ['fleet.status'] }, effects: says(world) }),
  );
};

/** オフラインの端末ってどれ?, of several: named, or that every one of them is heard of. */
export const whichOffline: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('asksWhichOffline') || world.facts.merchant === null) return null;
  if (!isFreeTalk(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const all = terminalsNow(world);
  if (all.length === 0) return null;
  const off = all.filter(({ situation }) => situation.fresh !== 'FRESH' || !situation.online);
  const values = { terminal: namesOf(off.map(({ terminal }) => terminal)) };
  const message = off.length === 0 ? 'own.noneOffline' : 'own.offline';
  const terminalId = theOnly(off)?.terminal.id ?? state.terminalId;
  return withWayBack(
    understood({
      state: { ...state, terminalId, topics: ['fleet.status'] },
      effects: [{ type: 'say', message, values }],
    }),
  );
};

function says(world: World) {
  const failed = terminalsNow(world).filter(({ situation }) => situation.error !== null);
  const [first] = failed;
  if (first === undefined)
    return [{ type: 'say', message: 'own.noneFailed' } as const, ...statusOfLeft(world)];
  const values = { terminal: namesOf(failed.map(({ terminal }) => terminal)) };
  const own = statusSays(aboutTerminal(world, first.terminal.id));
  return [{ type: 'say', message: 'own.failed', values } as const, ...own];
}
