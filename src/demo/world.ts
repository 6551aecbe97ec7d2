import type { Router } from 'express';
import type { DateTime } from 'luxon';
import type { ContractConfig } from '../config/fleet.ts';
import type { LineConfig } from '../config.ts';
import type { Content } from '../content/load.ts';
import { factValues } from '../core/words.ts';
import { demoSignIn, type DemoSignIn } from './sign-in.ts';
import type { Store } from '../engine/ports.ts';
import { clockRouter, createDemoClock, type DemoClock, type Moment } from '../simulator/clock.ts';
import { DEMO_PEOPLE, demoWorld, type DemoPerson } from '../simulator/demo-world.ts';
import { createFleetSimulator } from '../simulator/fleet.ts';
import type { MerchantSeed } from '../simulator/fleet-seed.ts';
import { createLineSimulator, type LineSimulator } from '../simulator/line.ts';

/** The world around the bot when no channel is configured: a clock, LINE, a fleet. Speaks HTTP only. */
export interface Demo {
  readonly clock: DemoClock;
  readonly line: LineSimulator;
  readonly fleet: ReturnType<typeof createFleetSimulator>;
  readonly people: readonly DemoPerson[];
  readonly routers: readonly { readonly path: string; readonly router: Router }[];
  readonly lineConfig: LineConfig;
  /** LINE takes https addresses only. This server has none: its phones show what is there by path. */
  readonly pictureBase: string;
  readonly signIn: DemoSignIn;
  readonly fleetConfig: ContractConfig;
}

// These open nothing but the simulators of the same process.
const CHANNEL_ID = '1000000000';
const CHANNEL_SECRET = 'demo-channel-secret';
const FLEET_TOKEN = 'demo-fleet-token';
const EVENT_SECRET = `whsec_${Buffer.from('events of the fleet of the demo').toString('base64')}`;

export interface DemoMeans {
  readonly content: Content;
  /** `http://127.0.0.1:port` of this very process. */
  readonly baseUrl: string;
  /** The same as people's browsers reach it. */
  readonly publicBase: string;
  readonly startsAt: string;
  readonly people?: readonly DemoPerson[];
  readonly world?: readonly MerchantSeed[];
  /** How long LINE waits for the bot to accept a webhook: as LINE does, unless told. */
  readonly webhookMs?: number;
  /** Another fleet is asked: ours has nobody to tell. */
  readonly isFleetElsewhere?: boolean;
}

export function createDemo({
  content,
  baseUrl,
  publicBase,
  startsAt,
  people = DEMO_PEOPLE,
  world = demoWorld,
  webhookMs,
  isFleetElsewhere = false,
}: DemoMeans): Demo {
  const { notice } = content;
  const pictureBase = baseUrl.replace(/^http:/, 'https:');
  const clock = createDemoClock(startsAt);
  const now = (): DateTime => clock.now();
  const line = createLineSimulator({
    now,
    channelId: CHANNEL_ID,
    channelSecret: CHANNEL_SECRET,
    webhookUrl: `${baseUrl}/line/webhook`,
    ownBase: pictureBase,
    ...(webhookMs === undefined ? {} : { webhookMs }),
    people: people.map((person) => ({ ...person, storeName: person.storeName ?? '' })),
  });
  const signIn = demoSignIn(publicBase, world);
  const fleet = createFleetSimulator({
    now,
    token: FLEET_TOKEN,
    rules: notice,
    world,
    clock,
    events: isFleetElsewhere ? null : { url: `${baseUrl}/fleet/webhook`, secret: EVENT_SECRET },
  });
  // What became of an update on the way is told before anybody looks.
  clock.whenSet(fleet.catchUp);
  return {
    clock,
    line,
    fleet,
    people,
    routers: [
      { path: '/', router: clockRouter(clock, momentsOf(content)) },
      { path: '/simulator/fleet', router: fleet.router },
      signIn.route,
      { path: '/', router: line.router },
    ],
    pictureBase,
    lineConfig: {
      secrets: [CHANNEL_SECRET],
      channelId: CHANNEL_ID,
      accessToken: null,
      apiBaseUrl: baseUrl,
      dataApiBaseUrl: baseUrl,
    },
    signIn,
    fleetConfig: fleetConfigAt(`${baseUrl}/simulator/fleet`),
  };
}

function fleetConfigAt(baseUrl: string): ContractConfig {
  const credentials = { token: FLEET_TOKEN };
  const webhookSecrets = [EVENT_SECRET];
  return { kind: 'contract', baseUrl, credentials, callsPerMinute: null, webhookSecrets };
}

/** Every demo person whose shop is known is bound to it, as account linking would have done. */
export async function bindPeople(people: readonly DemoPerson[], store: Store): Promise<void> {
  for (const { userId, merchantId, storeName } of people) {
    const shop = merchantId && storeName ? { merchantId, storeName, role: 'owner' as const } : null;
    await store.bind(userId, shop);
  }
}

const RESTS_WITHIN_MS = 1000;

/** Waits until what follows from a moved clock is said, or a second has passed. */
export async function comeToRest(store: Store): Promise<void> {
  const until = performance.now() + RESTS_WITHIN_MS;
  while (performance.now() < until && !(await store.isIdle())) {
    await new Promise((ready) => setTimeout(ready, 5));
  }
}

/** The moments of the notice at which answers change, to jump to. */
function momentsOf({ notice, locale }: Content): readonly Moment[] {
  const moments: Readonly<Record<string, DateTime>> = {
    eve: notice.appUpdateOpens.minus({ hours: 3 }),
    midnight: notice.appUpdateOpens,
    opening: notice.updateOpens,
    morning: notice.updateOpens.plus({ minutes: 5 }),
    lastNight: notice.skipEnds.minus({ minutes: 1 }),
    deadline: notice.skipEnds.plus({ minutes: 1 }),
  };
  return Object.entries(moments).map(([id, at]) => ({
    id,
    at,
    label: locale.say(`moment.${id}`, factValues(notice), 'open'),
  }));
}
