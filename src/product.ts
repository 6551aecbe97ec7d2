import type { Server } from 'node:http';
import { watchCampaign } from './wiring/campaign-watch.ts';
import { createStarting, createWorkerApp } from './app.ts';
import { publicApp } from './wiring/app-for.ts';
import { createBell } from './wiring/bell.ts';
import type { Config } from './config.ts';
import type { Content } from './content/load.ts';
import { arrivalsFirst } from './wiring/arrivals-first.ts';
import { comeToRest, type Demo, type DemoMeans } from './demo/world.ts';
import type { Log } from './engine/log.ts';
import type { Within } from './engine/within.ts';
import type { Store } from './engine/ports.ts';
import type { Read } from './engine/means.ts';
import { createMetrics } from './metrics.ts';
import { measured, watchFleet } from './wiring/metrics-store.ts';
import { notingUpdates } from './wiring/noting-updates.ts';
import { fleetEventsFor, fleetFor, type FleetLimits } from './wiring/fleet-for.ts';
import { lookingFor } from './wiring/looking-for.ts';
import { deskFor } from './wiring/desk-for.ts';
import { loopFor } from './wiring/loop-for.ts';
import { namesFor } from './wiring/names-for.ts';
import { setUpDemoMenus } from './demo/menus.ts';
import { openTalks } from './demo/talks.ts';
import { currentOf, startLearner } from './wiring/learner-for.ts';
import { watchQuota } from './wiring/quota-for.ts';
import { answerWith, close, listen, patientServer } from './server.ts';
import type { WholeStore } from './store/store.ts';
import { openOwnStore } from './demo/stray.ts';
import { surroundings, type Surroundings } from './wiring/surroundings.ts';
import { teacherFor } from './wiring/teacher-for.ts';
import { CALL_MS, tokensFor } from './wiring/tokens-for.ts';
import { telling, waking } from './wiring/waking-store.ts';

export interface ProductMeans {
  /** The folder of the repository. */
  readonly root: string;
  readonly config: Config;
  readonly content: Content;
  readonly read: Read;
  readonly log: Log;
  /** Other people and terminals than the demo's own (replay, tests). */
  readonly world?: Pick<DemoMeans, 'people' | 'world' | 'webhookMs'>;
  readonly fleetLimits?: FleetLimits;
  /** Who watches turns and calls; nobody, unless traces are wished for. */
  readonly within?: Within;
  /** So long a merchant waits for what a picture shows, where it is not the usual time. */
  readonly lookMs?: number;
}

export interface Product {
  readonly url: string;
  readonly store: WholeStore;
  /** null in production. */
  readonly demo: Demo | null;
  /** Makes whoever opens it the first admin of the desk; null when there is one, and in the demo. */
  readonly adminLink: string | null;
  /** Rings the timers that are due on the product's clock, without waiting for the next look. */
  lookNow(): Promise<void>;
  /** Ends without cutting a turn: no new requests, the turns in hand, then the store. */
  stop(): Promise<void>;
}

/** Builds the whole product from its configuration, and listens. */
export async function startProduct(means: ProductMeans): Promise<Product> {
  const { config, log } = means;
  const bell = createBell();
  const opened = telling(arrivalsFirst(await openOwnStore(config)), bell.ring);
  // Whoever asks before all is built would wait for ever, were nobody there to answer.
  const server = patientServer(createStarting(config));
  const url = await listen(server, config, log);
  const around = surroundings(means, url);
  const { demo, line, now } = around;
  const figures = createMetrics();
  const store = measured(opened, figures, now);
  if (demo) await openTalks(demo, store, now);

  const client = { ...line, tokens: tokensFor(line, now), now, callMs: CALL_MS, log };
  const isWeb = config.role === 'web';
  const quota = watchQuota({ line: client, store, now, log, isWeb, isDemo: demo !== null });
  const care = { store, log, limits: means.fleetLimits, onRest: watchFleet(figures) };
  const fleet = notingUpdates(fleetFor(around.fleet, { ...around, ...care }), { store, now, log });
  const looking = lookingFor({ ...means, client, store, pictures: store.pictures, now, figures });
  const counted = { ...client, quota: quota.guard };
  const learner = startLearner(means, store);
  const current = () => currentOf(learner);
  const outside = { fleet, client: counted, lookAt: looking.lookAt, current };
  const loop = await loopFor(means, store, around, outside, figures);
  if (loop) store.others.whenTold(loop.wake);
  const awake = waking(store, () => (loop ? loop.wake() : store.others.tell()));
  const fleetEvents = fleetEventsFor(around.fleet, fleet, awake, { now, log });
  const access = demo ? 'open' : { token: config.metricsToken };
  const { trustProxy, publicUrl } = config;
  const health = {
    store: awake,
    figures,
    metrics: access,
    trustProxy,
    publicUrl,
    hanging: () => loop?.hanging() ?? [],
    log,
  } as const;
  const given = { ...around, store: awake, isDemo: demo !== null, url, line: client, fleet };
  const desk = await deskFor({ ...means, ...given, figures, teacher: teacherFor(learner, now) });
  if (desk) bell.whenRung(() => desk.means.live.look());
  answerWith(
    server,
    desk === null
      ? createWorkerApp(health)
      : publicApp(means, around, { ...health, fleetEvents, desk: desk.means }),
  );
  if (demo) await setUpDemoMenus(means.root, demo.people, client);
  const campaign = watchCampaign(fleet, means.content.notice, figures, log);
  const lookNow = async () => {
    await store.ringTimers(now());
    loop?.wake();
  };
  demo?.clock.whenSet(() => lookNow().then(() => comeToRest(store)));
  const endPages = () => desk?.means.live.stop();
  const loops = [() => loop?.stop(), () => looking.close(), () => learner.stop()];
  const ends = [campaign.stop, quota.stop, namesFor({ ...means, client, store }).stop, ...loops];
  const end = () => stop({ server, ends, endPages }, around, store);
  return { url, store, demo, adminLink: desk?.adminLink ?? null, lookNow, stop: end };
}

interface Running {
  readonly server: Server;
  /** What is ended once nobody asks any more, in this order. */
  readonly ends: readonly (() => Promise<void> | undefined)[];
  /** Ends the streams of open pages. */
  readonly endPages: () => void;
}

async function stop(running: Running, { demo }: Surroundings, store: Store): Promise<void> {
  demo?.fleet.stop();
  running.endPages();
  await close(running.server);
  for (const end of running.ends) await end();
  await store.close();
}
