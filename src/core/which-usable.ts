import { isSaidToRun } from './counter.ts';
import { hasMoneyAtStake, isRunning, isTerminalDone } from './diagnose.ts';
import { isHeldOpen, isOfNone } from './doubt.ts';
import type { Say } from './effect.ts';
import { isErrorKept } from './error-kept.ts';
import { mayHaveStopped } from './near-payment.ts';
import { isToldToRun } from './pay-meanwhile.ts';
import type { Reading } from './reading.ts';
import type { Situation } from './situation.ts';
import type { ConversationState } from './state.ts';
import { namesOf } from './terminal.ts';
import { withWayBack } from './way-back.ts';
import { mustAskFleet, terminalsNow, understood, type Rule, type World } from './world.ts';

/** いま会計に使える端末はどれ?, of several that the fleet sees: by their names, those that are updated first. null: a payment may be open, or none of them may be used. */
export const whichUsable: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('asksWhichUse') || reading.signs.includes('brokenDown')) return null;
  if (!isFree(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const say = usableSay(state, world);
  return say && withWayBack(understood({ state, effects: [say] }));
};

function isFree(state: ConversationState, reading: Reading, world: World): boolean {
  const isOpen = mayHaveStopped(state, world) || isHeldOpen(state, world);
  return !isOpen && isOfNone(state, reading, world) && !isErrorKept(state, world);
}

function usableSay(state: ConversationState, world: World): Say | null {
  const all = terminalsNow(world);
  const told = all.filter(({ terminal }) => isToldToRun(terminal, state, world));
  if (all.length < 2 || (isSaidToRun(state, world) && told.length === 0)) return null;
  if (all.some(({ situation }) => hasMoneyAtStake(situation))) return null;
  const usable = all.filter((one) => !told.includes(one) && takesPayments(one.situation));
  if (usable.length === 0) return null;
  const sorted = usable.toSorted((a, b) => rankOf(a.situation) - rankOf(b.situation));
  const values = { terminal: namesOf(sorted.map(({ terminal }) => terminal)) };
  return { type: 'say', message: 'terminal.usable', values };
}

/** None whose update runs, that has stopped, or that waits for the update behind the deadline. */
function takesPayments(one: Situation): boolean {
  if (isRunning(one) || one.app === 'UPDATING' || one.error !== null || !one.inService)
    return false;
  return one.fresh !== 'NONE' && (one.phase !== 'blocked' || isTerminalDone(one));
}

function rankOf(situation: Situation): number {
  return isTerminalDone(situation) ? 0 : 1;
}
