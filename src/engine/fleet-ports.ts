import type { DateTime } from 'luxon';
import type { RemoteAbilities, RemoteAnswer, RemoteOrder } from '../core/remote.ts';
import type { FleetAnswer } from '../core/terminal.ts';

/** What the store does for the fleet. */
export interface FleetStore {
  /** Rings what watches a terminal of this shop at once, once for each event of the fleet; gives in how many talks. */
  wakeWatches(merchantId: string, eventId: string, now: DateTime): Promise<number>;
  /** Takes one call to the fleet out of the budget that all processes share; false: none now. null: as many as wished, but for a pause. */
  takeCall(perMinute: number | null): Promise<boolean>;
  /** No process calls the fleet for so long. */
  pauseCalls(ms: number): Promise<void>;
}

export interface Fleet {
  /**
   * Never throws; silence is a value. What was told a moment ago may be told again, unless it was
   * asked at `since` or earlier: then something may have happened that it does not know of.
   * Payments are those of the last hour, or from `paymentsFrom` on, as far as the fleet tells so many.
   */
  askTerminals(
    merchantId: string,
    since: DateTime | null,
    paymentsFrom?: DateTime,
  ): Promise<FleetAnswer>;
  /** What this kind of fleet can have its terminals do. */
  readonly can: RemoteAbilities;
  /**
   * Sends an order under its key, so that it is done once however often it is sent. Never throws.
   * `isAgain`: it may have been sent before, by a turn that was not kept; a fleet that knows no keys is then not asked twice.
   */
  order(merchantId: string, order: RemoteOrder, isAgain: boolean): Promise<RemoteAnswer>;
  /** What became of an order that the fleet took. Never throws. */
  askOrder(merchantId: string, order: RemoteOrder): Promise<RemoteAnswer>;
}
