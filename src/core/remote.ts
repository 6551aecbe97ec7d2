/** What a fleet can have a terminal do. */
export type RemoteKind = 'reboot' | 'refresh';

/** One thing that a terminal is to do, from the wish to its end; the last one stays in the state, for the desk. */
export interface RemoteOrder {
  /** Made with the wish and kept before anything is sent: one key is done once, however often it is sent. */
  readonly key: string;
  readonly kind: RemoteKind;
  readonly terminalId: string;
  /** The member of staff who asked for it; null: the merchant did. */
  readonly staff: string | null;
  readonly askedAt: string;
  /** How often it was sent without an answer. */
  readonly tries: number;
  /** When the fleet took it; null: not yet. */
  readonly takenAt: string | null;
  /** What the fleet calls it; null: not taken yet, or it tells no result. */
  readonly id: string | null;
  /** null: under way. */
  readonly outcome: RemoteOutcome | null;
  /** When the outcome was known; null: under way, or an earlier version did not keep it. */
  readonly endedAt: string | null;
}

/**
 * `contacted`: passed on to a system that tells no result, and the terminal has been heard from since.
 * `unconfirmed`: passed on, and nothing was heard of it. `silent`: sent, and nobody knows whether it arrived.
 * `down`: nothing was sent. `paying`, `unresolved`: a payment stands in the way.
 */
export const REMOTE_OUTCOMES = [
  'done',
  'contacted',
  'unconfirmed',
  'failed',
  'expired',
  'cancelled',
  'offline',
  'busy',
  'paying',
  'unresolved',
  'lowBattery',
  'unsupported',
  'refused',
  'silent',
  'down',
] as const;
export type RemoteOutcome = (typeof REMOTE_OUTCOMES)[number];

/** What a walk goes by. */
export const REBOOT_RESULTS = [
  'waiting',
  'done',
  'contacted',
  'notDone',
  'busy',
  'paying',
  'unresolved',
] as const;

/** Whatever ended it without a start that was seen leads to doing it by hand. */
export function resultOfReboot(outcome: RemoteOutcome | null): (typeof REBOOT_RESULTS)[number] {
  switch (outcome) {
    case null:
      return 'waiting';
    case 'done':
    case 'contacted':
    case 'busy':
    case 'paying':
    case 'unresolved':
      return outcome;
    case 'unconfirmed':
    case 'failed':
    case 'expired':
    case 'cancelled':
    case 'offline':
    case 'lowBattery':
    case 'unsupported':
    case 'refused':
    case 'silent':
    case 'down':
      return 'notDone';
  }
}

/** What the fleet said to an order, or to the question what became of it. Silence is an answer. */
export type RemoteAnswer =
  | { readonly kind: 'taken'; readonly id: string | null; readonly status: RemoteStatus }
  | {
      readonly kind: 'refused';
      readonly because: 'offline' | 'busy' | 'paying' | 'unsupported' | 'refused';
    }
  | { readonly kind: 'silent' };

/** `untracked`: passed on to a system that tells no result. */
export type RemoteStatus = 'waiting' | 'done' | 'failed' | 'expired' | 'cancelled' | 'untracked';

export type RemoteAbilities = Readonly<Record<RemoteKind, boolean>>;

export interface RemoteFacts {
  /** What this kind of fleet can do at all. */
  readonly can: RemoteAbilities;
  /** What the fleet said in this very turn; null when it was not asked. */
  readonly told: RemoteAnswer | null;
}

export const NO_REMOTE: RemoteFacts = { can: { reboot: false, refresh: false }, told: null };
