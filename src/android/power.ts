import { DateTime } from 'luxon';
import type { FleetTerminal } from '../fleet/contract.ts';
import type { AndroidDevice } from './answers.ts';

type Events = NonNullable<AndroidDevice['powerManagementEvents']>;

/** The battery as it was measured last, and whether it is plugged in. */
export function batteryOf(events: Events): object | null {
  const measured = lastOf(events, ['BATTERY_LEVEL_COLLECTED']);
  if (measured === null || measured.batteryLevel === null) return null;
  const { batteryLevel: levelPercent, createTime: observedAt } = measured;
  return { levelPercent, charging: chargingOf(events), observedAt };
}

/** When it was started last; null: not known. */
export function lastBootOf(events: Events): string | null {
  return lastOf(events, ['BOOT_COMPLETED'])?.createTime ?? null;
}

const PLUGS = ['POWER_CONNECTED', 'POWER_DISCONNECTED'];
const OFF_AND_ON = ['SHUTDOWN', 'BOOT_COMPLETED'];

// While a terminal is off nobody sees its plug.
function chargingOf(events: Events): NonNullable<FleetTerminal['battery']>['charging'] {
  const last = lastOf(events, [...PLUGS, ...OFF_AND_ON]);
  if (last?.eventType === 'POWER_CONNECTED') return 'CHARGING';
  return last?.eventType === 'POWER_DISCONNECTED' ? 'NOT_CHARGING' : 'UNKNOWN';
}

function lastOf(events: Events, types: readonly string[]): Events[number] | null {
  const found = events.filter(
    ({ eventType, createTime }) => createTime !== null && types.includes(eventType ?? ''),
  );
  return found.toSorted((a, b) => millis(b) - millis(a))[0] ?? null;
}

function millis({ createTime }: Events[number]): number {
  return DateTime.fromISO(createTime ?? '').toMillis();
}
