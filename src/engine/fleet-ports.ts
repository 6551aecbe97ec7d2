import type { DateTime } from 'luxon';

/** What the store does for the fleet. */
export interface FleetStore {
  /** Rings what watches a terminal of this shop at once, once for each event of the fleet; gives in how many talks. */
  wakeWatches(merchantId: string, eventId: string, now: DateTime): Promise<number>;
  /** Takes one call to the fleet out of the budget that all processes share; false: none now. null: as many as wished, but for a pause. */
  takeCall(perMinute: number | null): Promise<boolean>;
  /** No process calls the fleet for so long. */
  pauseCalls(ms: number): Promise<void>;
}
