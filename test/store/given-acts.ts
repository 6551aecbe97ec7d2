import { FRESH_STATE } from '../../src/core/state.ts';
import type { DeskAct } from '../../src/desk/ports-live.ts';
import type { Doer } from '../../src/desk/ports.ts';
import { NOON } from './given.ts';

export const YAMAMOTO: Doer = { by: { id: 'm1', name: '山本' }, at: NOON };
export const SASAKI: Doer = { by: { id: 'm2', name: '佐々木' }, at: NOON };
export const LONG_MS = 60_000;

let lastAct = 0;
/** A claim of ticket A, unless the test says otherwise. */
export function act(changes: Partial<DeskAct> = {}): DeskAct {
  lastAct += 1;
  return {
    id: `act-${lastAct}`,
    ticket: 'A',
    what: 'claim',
    toEvent: () => ({ type: 'staffClaimed', staff: '山本' }),
    recorded: null,
    note: null,
    takesOver: false,
    leaseMs: LONG_MS,
    ...changes,
  };
}

/** A talk that waits for a person. */
export const WAITING = {
  ...FRESH_STATE,
  handOff: {
    number: 'A',
    reason: 'merchantAsked',
    openedAt: NOON.toISO() ?? '',
    isClaimed: false,
    hasSaidWaiting: false,
  },
} as const;
