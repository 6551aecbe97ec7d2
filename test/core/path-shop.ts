import type { DateTime } from 'luxon';
import { needsFleet, type LookUp } from '../../src/core/look-up.ts';
import type {
  FleetAnswer,
  PaymentAttempt,
  SoftwareLayer,
  Terminal,
} from '../../src/core/terminal.ts';
import { EVERYTHING, type CanFind } from './path-ways.ts';
import { battery, layer, notice, SILENT, terminal, updated } from './the-shop.ts';

/** One result for each look-up that a turn needs. */
export type Facts = Readonly<Partial<Record<LookUp, string>>>;

/** A merchant as the bot may meet one: linked with a fleet that tells, with one that is silent, or not linked. */
export interface PathShop {
  readonly canFind: CanFind;
  /** null: not linked. */
  readonly fleet: ((facts: Facts, now: DateTime, since: DateTime) => FleetAnswer) | null;
}

/** Of what only the fleet can tell, nothing; the merchant's word about a payment stands alone. */
const byWord: CanFind = (lookUp) => {
  if (!needsFleet(lookUp)) return EVERYTHING(lookUp);
  if (lookUp === 'mayReboot') return ['no'];
  if (lookUp === 'attempts') return ['none'];
  return lookUp === 'payment' ? ['failed'] : ['unknown'];
};

export const PATH_SHOPS: Readonly<Record<string, PathShop>> = {
  linked: {
    canFind: EVERYTHING,
    fleet: toldSo,
  },
  'linked, the fleet silent': { canFind: byWord, fleet: () => SILENT },
  'not linked': { canFind: byWord, fleet: null },
};

const UPDATE_STATES: Readonly<Record<string, SoftwareLayer['updateState']>> = {
  done: 'UP_TO_DATE',
  running: 'INSTALLING',
  failed: 'FAILED',
  available: 'AVAILABLE',
  notOffered: 'NOT_OFFERED',
  unknown: 'UNKNOWN',
};

const ERRORS = {
  battery: 'BATTERY_LOW',
  network: 'NETWORK',
  launchedEarly: 'FIRMWARE_INCOMPLETE',
  other: 'STORAGE_FULL',
} as const;

/** The fleet's answer in which the look-ups find just this. */
function toldSo(facts: Facts, now: DateTime, since: DateTime): FleetAnswer {
  const code = Object.entries(ERRORS).find(([kind]) => kind === facts.failure)?.[1];
  const lastError = code === undefined ? null : { code, at: now };
  const state = UPDATE_STATES[facts.update ?? 'unknown'] ?? 'UNKNOWN';
  const one = terminal(now, {
    ...updated(state, now, { lastError }),
    paymentApp: layer('UP_TO_DATE', now),
    battery: batteryOf(facts.mayReboot === 'yes' ? 'enough' : facts.battery, now),
    lastBootAt: bootOf(facts, now, since),
    connectivity: {
      state:
        facts.mayReboot === 'yes' || facts.network === 'ok'
          ? 'ONLINE'
          : facts.network === 'off'
            ? 'OFFLINE'
            : 'UNKNOWN',
      lastSeenAt: now,
      signal: 'GOOD',
    },
  });
  return { kind: 'known', askedAt: now, terminals: [one], payments: paymentsOf(facts, now) };
}

function batteryOf(found: string | undefined, now: DateTime): Terminal['battery'] {
  const floor = notice.chargeFloorPercent;
  if (found === 'enough') return battery(floor, now);
  if (found === undefined || found === 'unknown') return null;
  return battery(floor - 1, now, found === 'charging' ? 'YES' : 'NO');
}

function bootOf({ boot, restarted }: Facts, now: DateTime, since: DateTime): DateTime | null {
  if (boot === 'sinceOpening' || restarted === 'yes') return now;
  if (boot === 'earlier') return BEFORE_OPENING;
  return restarted === 'notYet' ? since.minus({ hours: 1 }) : null;
}

function paymentsOf(
  { money, payment, attempts, attempt: shown }: Facts,
  now: DateTime,
): readonly PaymentAttempt[] | null {
  const outcome = payment === 'failed' || payment === 'captured' ? payment : 'unknown';
  const attempt = {
    id: 'P-1',
    terminalId: 'T-1',
    at: now,
    amountYen: 1200,
    method: 'credit',
    outcome,
  } as const;
  if (shown !== undefined || attempts !== undefined) return recentOf(shown, attempts, attempt);
  if (payment !== undefined || money === 'unresolved') return [attempt];
  return money === 'clear' ? [] : null;
}

function recentOf(
  shown: string | undefined,
  attempts: string | undefined,
  attempt: PaymentAttempt,
): readonly PaymentAttempt[] {
  if (attempts === 'none') return [];
  const outcome = shown === 'captured' || shown === 'failed' ? shown : 'unknown';
  return [{ ...attempt, outcome }];
}

// Japan's time as a fixed offset: the many turns of the walk need no table of time zones.
const AT = {
  early: notice.updateOpens.minus({ hours: 1 }).setZone('UTC+9'),
  open: notice.skipEnds.minus({ hours: 2 }).setZone('UTC+9'),
  blocked: notice.skipEnds.plus({ minutes: 5 }).setZone('UTC+9'),
};
const BEFORE_OPENING = notice.updateOpens.minus({ hours: 9 }).setZone('UTC+9');

/** Where the clock stands in a phase; `open` begins within a session of its end, so that a talk can go past it. */
export function clockFor(phase: string, now: DateTime | null): DateTime {
  if (phase === 'blocked' && (now === null || now < AT.blocked)) return AT.blocked;
  return now ?? (phase === 'early' ? AT.early : AT.open);
}
