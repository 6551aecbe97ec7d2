import { decide } from '../../src/core/decide.ts';
import { FRESH_STATE } from '../../src/core/state.ts';
import type { DeskAct } from '../../src/desk/ports-live.ts';
import type { Doer } from '../../src/desk/ports.ts';
import { toOutcome } from '../../src/engine/outcome.ts';
import type { Turn, TurnOutcome } from '../../src/engine/ports.ts';
import { content, factsOf } from '../core/the-content.ts';
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

export const RELEASED = { type: 'staffReleased', staff: '山本' } as const;
export const RETURNED = { type: 'staffReturned', staff: '山本' } as const;
export const REOPENED = {
  type: 'staffReopened',
  staff: '佐々木',
  number: 'A',
  reason: 'merchantAsked',
} as const;

/** What the bot makes of an act that its talk hears of. */
export function decided(turn: Turn): TurnOutcome {
  const { state, event } = turn;
  if (event.type === 'merchantWrote' || event.type === 'accountLinked')
    throw new Error(`${event.type} is to be read first`);
  const { state: after, effects } = decide(state, event, factsOf(), NOON);
  const { locale, locales, notice } = content;
  const wording = { locale, notice, now: NOON, turn: turn.number };
  return toOutcome({
    turn,
    state: after,
    effects,
    wording,
    english: locales.en,
    messages: [],
    reading: null,
    fleet: null,
  });
}
