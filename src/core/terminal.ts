import type { DateTime } from 'luxon';

/** How far an update is, in the words of the fleet's contract. */
export const UPDATE_STATES = [
  'UP_TO_DATE',
  'NOT_OFFERED',
  'AVAILABLE',
  'SCHEDULED',
  'DOWNLOADING',
  'INSTALLING',
  'PENDING_REBOOT',
  'FAILED',
  'UNKNOWN',
] as const;
type UpdateState = (typeof UPDATE_STATES)[number];

export const LIFECYCLES = ['ACTIVE', 'PENDING', 'SUSPENDED', 'RETIRED', 'UNKNOWN'] as const;

export type UpdateErrorCode =
  | 'BATTERY_LOW'
  | 'NETWORK'
  | 'INTERRUPTED'
  | 'DOWNLOAD_FAILED'
  | 'INSTALL_FAILED'
  | 'STORAGE_FULL'
  | 'VERSION_MISMATCH'
  | 'FIRMWARE_INCOMPLETE'
  | 'APP_CLOSED_DURING_PAYMENT'
  | 'OTHER';

/** One of the three things that update by rules of their own: firmware, terminal OS, payment app. */
export interface SoftwareLayer {
  readonly updateState: UpdateState;
  readonly startedAt: DateTime | null;
  readonly completedAt: DateTime | null;
  readonly progressPercent: number | null;
  readonly lastError: { readonly code: UpdateErrorCode; readonly at: DateTime | null } | null;
  readonly observedAt: DateTime | null;
}

/** What the fleet knows of one terminal, each facet with its own time. What it does not know is null. */
export interface Terminal {
  readonly id: string;
  readonly merchantId: string;
  readonly label: string | null;
  /** The last four characters of the serial number: all that is ever shown. */
  readonly serialEnd: string;
  readonly lifecycle: (typeof LIFECYCLES)[number];
  readonly connectivity: {
    readonly state: 'ONLINE' | 'OFFLINE' | 'UNKNOWN';
    readonly lastSeenAt: DateTime | null;
    readonly signal: 'GOOD' | 'POOR' | 'UNKNOWN';
  };
  readonly battery: {
    /** Rounded down: 24.9 is below 25. */
    readonly levelPercent: number;
    readonly charging: 'YES' | 'NO' | 'UNKNOWN';
    readonly observedAt: DateTime;
  } | null;
  readonly lastBootAt: DateTime | null;
  readonly firmware: SoftwareLayer;
  readonly os: SoftwareLayer;
  readonly paymentApp: SoftwareLayer;
}

/** How an attempt to take money ended. There is no fourth: pending, missing and unreadable are `unknown`. */
export type PaymentOutcome = 'captured' | 'failed' | 'unknown';

export interface PaymentAttempt {
  readonly id: string;
  readonly terminalId: string;
  readonly at: DateTime;
  readonly amountYen: number;
  readonly method: 'credit' | 'felica' | 'qr' | 'other';
  readonly outcome: PaymentOutcome;
}

export type FleetSilence = 'slow' | 'down' | 'nonsense' | 'refused' | 'notFound';

/** What came back from the fleet within the turn's time budget; silence is an answer too. */
export type FleetAnswer =
  | {
      readonly kind: 'known';
      readonly askedAt: DateTime;
      readonly terminals: readonly Terminal[];
      /** null: the fleet has no payment port. */
      readonly payments: readonly PaymentAttempt[] | null;
      /** Some terminals told none of theirs: what is missing may be the very payment, or its twin. */
      readonly arePaymentsPart?: boolean;
      /** From when on they are told, where somebody asked for more than the last hour. */
      readonly paymentsToldFrom?: DateTime;
    }
  | { readonly kind: 'silent'; readonly because: FleetSilence };

/** Both the firmware and the terminal OS must be current: the notice treats them apart. */
export function isUpdated({ firmware, os }: Terminal): boolean {
  return firmware.updateState === 'UP_TO_DATE' && os.updateState === 'UP_TO_DATE';
}

/** The app is seen to be an older one, and not on its way: it comes when the terminal is switched off and on. */
export function isAppOld({ paymentApp: { updateState } }: Terminal): boolean {
  return !APP_NOT_OLD.has(updateState);
}

const APP_NOT_OLD: ReadonlySet<UpdateState> = new Set<UpdateState>([
  'UP_TO_DATE',
  'UNKNOWN',
  'DOWNLOADING',
  'INSTALLING',
]);

/** The layer that its update is at: the terminal OS comes after the firmware. */
export function layerInHand({ firmware, os }: Terminal): SoftwareLayer {
  return firmware.updateState === 'UP_TO_DATE' ? os : firmware;
}

/** The label, else the end of the serial number: never more of it. */
export function nameOf(terminal: Terminal): string {
  return terminal.label ?? `…${terminal.serialEnd}`;
}

/** レジ横・座敷. */
export function namesOf(terminals: readonly Terminal[]): string {
  return terminals.map(nameOf).join('・');
}

/** Payments are told from then on, unless somebody asks for more. */
export function anHourBefore(moment: DateTime): DateTime {
  return moment.minus({ hours: 1 });
}
