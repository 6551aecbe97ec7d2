import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { mayBeOfMoney } from './doubt.ts';
import type { Say } from './effect.ts';
import type { Reading } from './reading.ts';
import { stillSince } from './running-since.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import { withWayBack } from './way-back.ts';
import {
  isAllUpdated,
  mustAskFleet,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** 引き継ぎまとめて: the update in a few lines for the next of their own people, and how their terminals are. Beside a payment in doubt, or a ticket, it is as ever. */
export const passesOn: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('passesOn') || isElse(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isUpdating(state, world)) return ofRun(state, world);
  const own = world.facts.merchant === null ? [] : statusSays(world);
  const choices = own.length === 0 && state.position === null ? [flowChoice(UPDATE_FLOW)] : [];
  const tell: Say = { type: 'say', message: 'passOn', choices };
  const effects = isAllUpdated(world) ? own : [tell, ...own];
  return withWayBack(understood({ state: { ...state, topics: ['update.how'] }, effects }));
};

/** だから更新中です、店長には何て言えばいい?: what runs, since when as far as that was told, and how long (facts `duration`, `launched early`). */
function ofRun(state: ConversationState, world: World): Decision {
  const since = stillSince(state, world);
  const values = since === null ? { hasTime: 'no' } : { hasTime: 'yes', at: since };
  return withWayBack(
    understood({ state, effects: [{ type: 'say', message: 'passOnRun', values }] }),
  );
}

function isElse(state: ConversationState, { customerWaiting }: Reading, world: World): boolean {
  return customerWaiting || state.handOff !== null || mayBeOfMoney(state, world);
}
