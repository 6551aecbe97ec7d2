import { fileURLToPath } from 'node:url';
import { DateTime } from 'luxon';
import { join } from 'node:path';
import { loadNotice } from '../../src/content/notice.ts';
import { TOKYO } from '../../src/core/zone.ts';
import type { FleetAnswer, SoftwareLayer, Terminal } from '../../src/core/terminal.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The product's own notice. All of its content is `the-content.ts`, which takes longer to load. */
export const notice = loadNotice(join(root, 'notices/2025-08-terminal-update.yaml'));

export const SHOP = { merchantId: 'M-1', storeName: '喫茶こもれび', role: 'owner' } as const;

export function tokyo(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: TOKYO });
}

/** Within the update's opening hours, unless a test says otherwise. */
export const MORNING = tokyo('2025-08-19T09:30:00');

export function layer(
  updateState: SoftwareLayer['updateState'],
  now: DateTime = MORNING,
  changes: Partial<SoftwareLayer> = {},
): SoftwareLayer {
  return {
    updateState,
    startedAt: null,
    completedAt: null,
    progressPercent: null,
    lastError: null,
    observedAt: now,
    ...changes,
  };
}

const BOOTED = tokyo('2025-08-19T08:05:00');

/** Charged, online, restarted after the opening, update waiting; all of it seen this moment. */
export function terminal(now: DateTime = MORNING, changes: Partial<Terminal> = {}): Terminal {
  return {
    id: 'T-1',
    merchantId: SHOP.merchantId,
    label: 'レジ横',
    serialEnd: '0011',
    lifecycle: 'ACTIVE',
    connectivity: { state: 'ONLINE', lastSeenAt: now, signal: 'GOOD' },
    battery: battery(80, now),
    lastBootAt: BOOTED,
    firmware: layer('AVAILABLE', now),
    os: layer('AVAILABLE', now),
    paymentApp: layer('UP_TO_DATE', now),
    ...changes,
  };
}

export function battery(
  levelPercent: number,
  observedAt: DateTime = MORNING,
  charging: 'YES' | 'NO' | 'UNKNOWN' = 'NO',
): NonNullable<Terminal['battery']> {
  return { levelPercent, charging, observedAt };
}

/** Firmware and terminal OS at once, as an update changes them. */
export function updated(
  updateState: SoftwareLayer['updateState'],
  now: DateTime = MORNING,
  changes: Partial<SoftwareLayer> = {},
): Pick<Terminal, 'firmware' | 'os'> {
  const both = layer(updateState, now, changes);
  return { firmware: both, os: both };
}

export function told(now: DateTime, ...terminals: readonly Terminal[]): FleetAnswer {
  return { kind: 'known', askedAt: now, terminals, payments: [] };
}

export const SILENT: FleetAnswer = { kind: 'silent', because: 'slow' };
