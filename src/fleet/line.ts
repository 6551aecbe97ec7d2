import {
  circuitBreaker,
  ConsecutiveBreaker,
  handleWhenResult,
  type CircuitBreakerPolicy,
} from 'cockatiel';
import type { FleetAccess } from './access.ts';
import type { Dialect } from './dialect.ts';
import { hasFailed } from './fetch-once.ts';

/** What all processes together may ask of the fleet. */
interface CallBudget {
  /** Takes one call out of it; false: none is left, or the fleet has asked for a pause. */
  readonly take: () => Promise<boolean>;
  /** Nobody calls for so long. */
  readonly pause: (ms: number) => Promise<void>;
}

/** What all calls to a fleet share. */
export interface FleetCalls {
  readonly fetch: typeof globalThis.fetch;
  readonly callMs: number;
  readonly access: FleetAccess;
  readonly dialect: Dialect;
  readonly budget: CallBudget;
  readonly breaker: CircuitBreakerPolicy;
}

/** The calls of one turn. */
export interface FleetLine extends FleetCalls {
  /** When the turn has no time left, on `performance.now()`: a demo clock may stand still. */
  readonly turnEnds: number;
}

export interface CallOptions {
  readonly access: FleetAccess;
  readonly dialect: Dialect;
  readonly budget?: CallBudget;
  readonly fetch?: typeof globalThis.fetch;
  readonly callMs?: number;
  /** For how long a fleet that has failed is left alone. */
  readonly restMs?: number;
  /** Told when the fleet begins to be left alone, and when it is asked again. */
  readonly onRest?: (isResting: boolean) => void;
}

const UNLIMITED: CallBudget = { take: async () => true, pause: async () => {} };
/** How long one call may take, in ms. */
export const CALL_MS = 2000;
const FAILURES_IN_A_ROW = 5;
const REST_MS = 30_000;

export function createCalls(options: CallOptions): FleetCalls {
  const { access, dialect, budget = UNLIMITED, fetch = globalThis.fetch } = options;
  const { callMs = CALL_MS, restMs = REST_MS, onRest } = options;
  const breaker = circuitBreaker(handleWhenResult(hasFailed), {
    breaker: new ConsecutiveBreaker(FAILURES_IN_A_ROW),
    halfOpenAfter: restMs,
  });
  breaker.onBreak(() => onRest?.(true));
  breaker.onReset(() => onRest?.(false));
  return { fetch, callMs, budget, access, dialect, breaker };
}
