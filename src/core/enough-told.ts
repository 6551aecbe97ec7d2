import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import type { Say } from './effect.ts';
import { stillCounts } from './moment.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { isLow, onlyLeft, UNDER_WAY } from './to-tell.ts';
import { terminalValues, type World } from './world.ts';

/** As it is seen; where nobody sees it, as it was told (いま30あるんだけど). */
export function enoughOf(state: ConversationState, reading: Reading, world: World): Say | null {
  const { facts, now } = world;
  if (facts.merchant !== null || reading.battery !== null) return enoughSeen(world);
  const { charge, charged, judged } = state.prepared ?? {};
  const isTold = [charge, charged, judged].some((at) => stillCounts(at, now));
  return isTold ? { type: 'say', message: 'charge.toldPlugged', choices: WALK } : null;
}

/** 充電しながらでもいい?, of the one that is left, where its charge will do as it is. */
function enoughSeen(world: World): Say | null {
  const one = onlyLeft(world);
  if (one === null || isLow(one, world)) return null;
  const { battery } = one.terminal;
  const isSeen = one.situation.fresh === 'FRESH' && !UNDER_WAY.has(one.diagnosis.action);
  const { chargeFloorPercent } = world.facts.notice;
  if (!isSeen || battery === null || battery.levelPercent < chargeFloorPercent) return null;
  return { type: 'say', message: 'charge.enoughPlugged', values: terminalValues(one.terminal) };
}

const WALK = [flowChoice(UPDATE_FLOW)];
