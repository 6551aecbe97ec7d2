import { DateTime } from 'luxon';
import { TOKYO } from '../core/zone.ts';
import type { FleetSeen, LayerSeen, TerminalSeen } from '../engine/talk-ports.ts';

/** What a transcript says of the world before a turn; only what is another than before. */
export interface WrittenWorld {
  readonly terminals?: readonly object[] | 'none';
  readonly payments?: readonly object[];
  readonly fleet_api?: 'ok' | 'down' | 'slow' | 'nonsense';
}

/** What the fleet told, as a transcript writes it; nothing where it was not asked. */
export function worldOf(fleet: FleetSeen | null): WrittenWorld {
  if (fleet === null) return {};
  if (fleet.kind === 'silent') {
    const isNamed = fleet.because === 'slow' || fleet.because === 'nonsense';
    return { fleet_api: isNamed ? fleet.because : 'down' };
  }
  const { terminals, payments, arePaymentsPart = false } = fleet;
  return {
    terminals: terminals.map(toSeed),
    // A transcript knows no part: written as the whole it would say more than was told.
    ...(payments &&
      !arePaymentsPart && {
        payments: payments.map(({ at, amountYen, outcome, serialEnd }) => ({
          time: tokyo(at),
          amount: amountYen,
          status: outcome,
          ...(serialEnd !== null && { serial: serialOf(serialEnd) }),
        })),
      }),
    fleet_api: 'ok',
  };
}

/** Only what differs from what the transcript has said so far. */
export function changed(before: WrittenWorld, now: WrittenWorld): WrittenWorld {
  const isSame = (key: keyof WrittenWorld) =>
    now[key] === undefined || JSON.stringify(before[key]) === JSON.stringify(now[key]);
  const { terminals, payments, fleet_api: mood } = now;
  return {
    ...(isSame('terminals') || terminals === undefined ? {} : { terminals }),
    ...(isSame('payments') || payments === undefined ? {} : { payments }),
    ...((before.fleet_api ?? 'ok') === mood || mood === undefined ? {} : { fleet_api: mood }),
  };
}

/** Of a serial number only its end is known, and more of it belongs in no file. */
const serialOf = (end: string): string => `UP-${end}`;

function toSeed(terminal: TerminalSeen): object {
  const { label, serialEnd, battery, online, seenAt, bootAt } = terminal;
  return {
    serial: serialOf(serialEnd),
    ...(label !== null && { label }),
    battery: battery && battery.percent,
    ...(battery?.charging === 'YES' && { charging: true }),
    online: online === 'ONLINE',
    last_seen: seenAt && tokyo(seenAt),
    ...(bootAt !== null && { last_boot: tokyo(bootAt) }),
    ...toLayers(terminal),
    ...WIFI[terminal.signal],
  };
}

/** Without Wi-Fi a terminal tells nothing of its signal. */
const WIFI = { GOOD: {}, POOR: { wifi: 'weak' }, UNKNOWN: { wifi: 'off' } } as const;

function toLayers({ firmware, os, app }: TerminalSeen): object {
  const state = updateState(firmware, os, app);
  return {
    ...(isNew(firmware) && { firmware: 'new' }),
    ...(isNew(os) && { os: 'new' }),
    ...(isNew(app) && { app: 'new' }),
    ...(state !== 'none' && { update_state: state }),
  };
}

const isNew = ({ state }: LayerSeen): boolean => state === 'UP_TO_DATE';

const FAILURES: Readonly<Record<string, string>> = {
  BATTERY_LOW: 'battery',
  NETWORK: 'network',
  INTERRUPTED: 'interrupted',
  FIRMWARE_INCOMPLETE: 'launched_early',
  APP_CLOSED_DURING_PAYMENT: 'app_closed',
};

const UNDER_WAY: ReadonlySet<string> = new Set(['DOWNLOADING', 'INSTALLING', 'PENDING_REBOOT']);

function updateState(firmware: LayerSeen, os: LayerSeen, app: LayerSeen): string {
  const system = [firmware, os];
  const error = [...system, app].find((one) => one.error !== null)?.error;
  if (error !== undefined && error !== null) return `failed:${FAILURES[error] ?? 'other'}`;
  if (system.some(({ state }) => UNDER_WAY.has(state))) return 'downloading';
  if (system.every(isNew)) return 'done';
  return system.every(({ state }) => state === 'NOT_OFFERED') ? 'none' : 'pending';
}

/** 2025-08-19T08:05:00+09:00 */
export function tokyo(at: string): string {
  const moment = DateTime.fromISO(at, { zone: TOKYO });
  return moment.toISO({ suppressMilliseconds: true }) ?? '';
}
