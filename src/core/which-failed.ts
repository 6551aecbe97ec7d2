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

function says(world: World) {
  const failed = terminalsNow(world).filter(({ situation }) => situation.error !== null);
  const [first] = failed;
  if (first === undefined)
    return [{ type: 'say', message: 'own.noneFailed' } as const, ...statusOfLeft(world)];
  const values = { terminal: namesOf(failed.map(({ terminal }) => terminal)) };
  const own = statusSays(aboutTerminal(world, first.terminal.id));
  return [{ type: 'say', message: 'own.failed', values } as const, ...own];
}
