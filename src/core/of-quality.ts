import { actOn } from './act.ts';
import { UPDATE_FLOW } from './aside.ts';
import { isTerminalDone } from './diagnose.ts';
import { isOfMoney } from './doubt.ts';
import type { Hint } from './hint.ts';
import { batteryResult } from './look-up.ts';
import type { ConversationState } from './state.ts';
import { offeredFor } from './which-terminal.ts';
import { startFlow } from './walk.ts';
import { flowOf, mustAskFleet, terminalsNow, understood, type Rule, type World } from './world.ts';
import { theOnly } from './the-only.ts';

/** 充電あるほう, まだ終わってないほうからやります: the one of several that the fleet sees so, picked where it was asked for, or begun. null: none is so alone. */
export const ofQuality: Rule = (state, { reading }, world) => {
  const what = PICKS.find((hint) => reading.hints.includes(hint));
  if (what === undefined || isElse(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const one = theOnly(terminalsNow(world).filter((seen) => isSo(what, seen, world)));
  if (one === null) return null;
  const offered = offeredFor(one.terminal, state);
  if (offered !== null) return actOn(state, offered, world);
  if (state.position !== null || !isBegun(reading.hints)) return null;
  const about = { ...world, about: [one.terminal] };
  return understood(startFlow(state, flowOf(UPDATE_FLOW, world), about));
};

const PICKS = ['picksCharged', 'picksUndone'] as const;
type Picks = (typeof PICKS)[number];

/** Those that are done are none to begin with. */
function isSo(
  what: Picks,
  { terminal, situation }: ReturnType<typeof terminalsNow>[number],
  { facts: { notice }, now }: World,
): boolean {
  if (isTerminalDone(situation)) return false;
  return what === 'picksUndone' || batteryResult(terminal, notice, now) === 'enough';
}

function isElse(state: ConversationState, world: World): boolean {
  return world.facts.merchant === null || state.handOff !== null || isOfMoney(state);
}

/** 充電あるほう alone begins nothing. */
function isBegun(hints: readonly Hint[]): boolean {
  return BEGINS.some((hint) => hints.includes(hint));
}

const BEGINS: readonly Hint[] = ['plansIt', 'setsAbout', 'wishesUpdate', 'takesUp'];
