import type { Action } from './diagnose.ts';
import { theOnly } from './the-only.ts';
import { isHeldOpen, isInDoubt } from './doubt.ts';
import { handOver } from './hand-off.ts';
import type { Hint } from './hint.ts';
import { stillCounts } from './moment.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { leftToTell } from './to-tell.ts';
import { mustAskFleet, understood, type RuleSince, type World } from './world.ts';

/**
 * 入れ直してやったけどまた失敗, right behind the advice that ended "それでも失敗するときは、担当者におつなぎします": so it is done, and the same is not advised
 * once more, though the fleet has not seen the restart. null: anything else, or a payment was spoken of.
 */
export const failsAsPromised: RuleSince = (before, state, { reading }, world) => {
  if (!isBehindState(before, world) || !failsAnew(reading)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const one = promised(world);
  if (one === null) return null;
  return understood(handOver({ ...state, terminalId: one.terminal.id }, 'stepFailed', world));
};

/** How one stands was told last, and no payment is held. */
function isBehindState(state: ConversationState, world: World): boolean {
  const { said, position, handOff } = state;
  if (position !== null || handOff !== null || !stillCounts(said?.at, world.now)) return false;
  return hasSaid(said, TELLS_STATE) && !isInDoubt(state, world) && !isHeldOpen(state, world);
}

const TELLS_STATE: ReadonlySet<string> = new Set(['fleet.terminal']);

/** It was done anew, and has failed as before; of a sale that may be another thing. */
function failsAnew({ signs, hints, customerWaiting, topics }: Reading): boolean {
  if (customerWaiting || topics.includes('handoff')) return false;
  if (NOT_SO.some((sign) => signs.includes(sign)) || hints.includes('ofSale')) return false;
  if (signs.includes('stillFails') || hints.includes('onceMoreFailed')) return true;
  return (
    hints.includes('ranAnew') && (FAILS.some((one) => hints.includes(one)) || isVain(signs, hints))
  );
}

const NOT_SO: readonly Sign[] = ['asks', 'wantsPayment', 'cardPresented', 'ofCustomer', 'angry'];
const FAILS: readonly Hint[] = ['tellsOfFailure', 'onlyFailed'];

/** またダメでした */
function isVain(signs: readonly Sign[], hints: readonly Hint[]): boolean {
  return signs.includes('asksNo') && hints.includes('wasSo');
}

/** The one of those spoken of that was told to be tried once more. */
function promised(world: World) {
  return theOnly(
    leftToTell(world).filter(
      ({ diagnosis, situation }) =>
        TRIED_AGAIN.has(diagnosis.action) && situation.firmware === 'FAILED',
    ),
  );
}

/** Switched off and on first, or not. */
const TRIED_AGAIN: ReadonlySet<Action> = new Set<Action>([
  'powerCycle',
  'powerCycleAgain',
  'retryOnce',
]);
