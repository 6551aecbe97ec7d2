import type { DateTime } from 'luxon';
import type { PaymentAttempt, Terminal } from '../core/terminal.ts';
import type { FleetClock } from './clock-skew.ts';
import type { FleetCampaign } from './contract-campaign.ts';
import type { FleetTerminal } from './contract.ts';
import type { Heard } from './get-json.ts';
import type { FleetLine } from './line.ts';
import type { RemoteSource } from './remote.ts';

/**
 * One kind of fleet, which tells what it knows in the shape of the contract. Time limits, breaker,
 * budget, memory and the check of whose terminals they are stand in the client, for all kinds.
 */
export interface FleetSource {
  /** All terminals of a merchant, or why not; never a part of them. */
  readonly listTerminals: (merchantId: string, line: FleetLine) => Promise<TerminalsHeard>;
  /** The attempts on these terminals from a moment on. */
  readonly listPayments: (asking: PaymentsAsking) => Promise<PaymentsHeard>;
  readonly remote: RemoteSource;
  /** The figures of an update; a vendor's fleet knows none. */
  readonly readCampaign?: (id: string, line: FleetLine) => Promise<Heard<FleetCampaign>>;
}

interface TerminalList {
  readonly data: readonly FleetTerminal[];
  /** The fleet's clock when it answered; null: it does not tell, and ours is taken for it. */
  readonly asOf: string | null;
}

/** Something of another merchant was in the answer: none of it may be shown. */
interface Foreign {
  readonly kind: 'foreign';
  readonly terminalId: string;
}

type TerminalsHeard = Heard<TerminalList> | Foreign;

export interface PaymentsAsking {
  readonly merchantId: string;
  readonly terminals: readonly Terminal[];
  readonly line: FleetLine;
  readonly clock: FleetClock;
  readonly from: DateTime;
}

export type PaymentsHeard =
  | {
      readonly kind: 'read';
      /** null: there is no history, or none that could be read. */
      readonly attempts: readonly PaymentAttempt[] | null;
      /** Some of the shop's terminals could not be read: the attempts are those of the others. */
      readonly isPart?: boolean;
    }
  | { readonly kind: 'refused' }
  | Foreign;

/** Nobody has said which terminals of this fleet are the merchant's. */
export const NOT_BOUND = {
  kind: 'silent',
  because: 'notFound',
  code: null,
  isHeldBack: false,
} as const;

/** A fleet that knows no payments. */
export const NO_PAYMENTS: FleetSource['listPayments'] = async () => ({
  kind: 'read',
  attempts: null,
});
