import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isOfMoney } from './doubt.ts';
import type { Choice, Say } from './effect.ts';
import { mayHang } from './hang-told.ts';
import { stillCounts } from './moment.ts';
import { noted } from './noted.ts';
import { isNearUpdate } from './of-update.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import { isWeak, leftToTell } from './to-tell.ts';
import { withWayBack } from './way-back.ts';
import { isOut, mustAskFleet, understood, type Decision, type World } from './world.ts';

/** つなぎ直した, Wi-Fiのマーク出てる, where the update was spoken of: what comes next, as far as it is seen. */
export function connectedTold(state: ConversationState, world: World): Decision {
  const begin = [flowChoice(UPDATE_FLOW)];
  if (!isNearUpdate(state.topics.at(-1) ?? '') || !isOut(world) || isOfMoney(state))
    return noted(state, begin);
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return mayRun(state, world) ? goesOn(state) : next(state, begin, world);
}

const mayRun = (state: ConversationState, world: World) =>
  isUpdating(state, world) || mayHang(state, world);

function next(state: ConversationState, begin: readonly Choice[], world: World): Decision {
  const effects =
    world.facts.merchant === null || hasStatus(state, world) || isSeenWeak(world)
      ? [{ type: 'say', message: 'connected', choices: begin } as const]
      : [{ type: 'say', message: 'flow.ahead.network' } as const, ...statusSays(world)];
  return understood({ state: { ...state, topics: ['prep.network'] }, effects });
}

/** Wi-Fi切れて更新止まった, and back on: that one runs, and none is to be begun before its screen was looked at. */
function goesOn(state: ConversationState): Decision {
  const say: Say = { type: 'say', message: 'running.wifiBack' };
  return withWayBack(understood({ state: { ...state, topics: ['prep.network'] }, effects: [say] }));
}

/** It was: they have seen to it since. */
function isSeenWeak(world: World): boolean {
  return leftToTell(world).some(({ terminal, situation }) => isWeak(terminal, situation));
}

/** How they stand was told just now. */
function hasStatus({ said }: ConversationState, { now }: World): boolean {
  if (said === undefined || !stillCounts(said.at, now)) return false;
  return said.messages.includes('fleet.terminal');
}
