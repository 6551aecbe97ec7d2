import { DateTime } from 'luxon';
import { createAndroidClient } from '../../src/android/client.ts';
import type { ForeignAnswer } from '../../src/fleet/client.ts';
import { ENTERPRISE, fakeAndroid } from './fake-android.ts';

export const TARGET = {
  firmware: 'V4.2.0 release-keys',
  os: '13',
  paymentApp: { package: 'jp.example.pay', version: '4.2.0' },
} as const;

/** Our client before a fake enterprise; `bound`: the devices of each shop. */
export async function openAndroid(
  devices: ReadonlyMap<string, object>,
  bound: ReadonlyMap<string, readonly string[]>,
) {
  const fake = await fakeAndroid(devices);
  const foreign: ForeignAnswer[] = [];
  const client = createAndroidClient({
    baseUrl: fake.url,
    account: fake.account,
    enterprise: ENTERPRISE,
    shops: new Map([...bound].map(([id, names]) => [id, { devices: names }])),
    target: TARGET,
    // The fake's Date header is that of this machine, so the client's clock is too.
    now: () => DateTime.now(),
    turnMs: 20_000,
    onForeign: (one) => foreign.push(one),
  });
  return { ...fake, client, foreign };
}

/** What the shop `M-1` is told of its one device, `A`. */
export async function askAndroid(device: object) {
  const own = { enrollmentTokenData: 'M-1', ...device };
  const stage = await openAndroid(new Map([['A', own]]), new Map([['M-1', ['A']]]));
  const answer = await stage.client.askTerminals('M-1');
  await stage.close();
  return { ...stage, answer };
}

export const minutesAgo = (minutes: number) =>
  new Date(Date.now() - minutes * 60_000).toISOString();

export const event = (eventType: string, minutes: number, batteryLevel?: number) => ({
  eventType,
  createTime: minutesAgo(minutes),
  ...(batteryLevel === undefined ? {} : { batteryLevel }),
});
