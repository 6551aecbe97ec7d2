import { type Action, diagnose } from './diagnose.ts';
import type { HandOffReason, Say } from './effect.ts';
import { isErrorKept } from './error-kept.ts';
import type { ConversationState } from './state.ts';
import { nameOf } from './terminal.ts';
import { terminalsAbout, type World } from './world.ts';

/** What helps before anybody answers: how the error is left, or what the update of a terminal has stopped for. Nothing where a payment, or people, are at stake. */
export function meanwhileSays(
  state: ConversationState,
  reason: HandOffReason,
  world: World,
): readonly Say[] {
  if (!MAY_TRY.has(reason)) return [];
  if (isErrorKept(state, world)) return [{ type: 'say', message: 'handOff.meanwhileHome' }];
  const stopped = terminalsAbout(world)
    .map(({ terminal, situation }) => ({ terminal, situation, ...diagnose(situation) }))
    .find(({ situation, action }) => situation.error !== null && HELPS.has(action));
  if (stopped === undefined) return [];
  const advice = { message: `diagnosis.${stopped.action}` };
  const values = { terminal: nameOf(stopped.terminal), advice };
  return [{ type: 'say', message: 'handOff.meanwhile', values }];
}

const MAY_TRY: ReadonlySet<HandOffReason> = new Set(['merchantAsked', 'notUnderstood']);

/** What can be done by oneself. */
const HELPS: ReadonlySet<Action> = new Set([
  'charge',
  'keepCharging',
  'osCharge',
  'osKeepCharging',
  'home',
  'homeAndCycle',
  'retryNetwork',
]);
