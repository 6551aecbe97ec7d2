import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type Router } from 'express';
import { join } from 'node:path';
import type { Content } from './content/load.ts';
import { deskRoutes } from './desk/desk-routes.ts';
import { behindGate } from './desk/gate.ts';
import type { DeskMeans } from './desk/means.ts';
import type { Log } from './engine/deliver.ts';
import type { Store } from './engine/ports.ts';
import type { Clock } from './engine/means.ts';
import { fleetWebhook, type FleetWebhookMeans } from './fleet/webhook.ts';
import { lineWebhook } from './line/webhook.ts';
import { type MetricsAccess, metricsRoute } from './metrics.ts';
import { pictureRoutes } from './pictures.ts';
import type { Registry } from 'prom-client';

export interface HealthMeans {
  readonly store: Pick<Store, 'ping'>;
  readonly figures: Registry;
  readonly metrics: MetricsAccess;
}

export interface AppMeans extends HealthMeans {
  readonly root: string;
  readonly store: Store;
  readonly now: Clock;
  readonly mask: (text: string) => string;
  readonly log: Log;
  readonly lineSecrets: readonly string[];
  /** How events of the fleet are taken; without secrets they are not. */
  readonly fleetEvents: Pick<FleetWebhookMeans, 'secrets' | 'onEvent'>;
  readonly desk: DeskMeans;
  readonly pictures: Content['pictures'];
  /** Where merchants link their account; null: nowhere. */
  readonly link: Router | null;
  /** The simulators of the demo; none in production. */
  readonly demo: readonly { readonly path: string; readonly router: Router }[];
}

/** The Express app. It does not listen. */
export function createApp(means: AppMeans): Express {
  const { store, log } = means;
  const app = createHealth(means);
  // Before every parser: the signature covers the bytes as they came.
  app.use(
    '/line/webhook',
    lineWebhook({
      ...means,
      receive: (arrivals) => store.receive(arrivals),
      secrets: means.lineSecrets,
    }),
  );
  const { fleetEvents } = means;
  if (fleetEvents.secrets.length > 0)
    app.use('/fleet/webhook', fleetWebhook({ ...means, ...fleetEvents }));
  app.use('/desk/api', behindGate(deskRoutes(means.desk), means.desk));
  if (means.link) app.use('/link', means.link);
  app.use('/pictures', pictureRoutes(means.root, means.pictures));
  for (const { path, router } of means.demo) app.use(path, router);
  app.use(pages(join(means.root, 'dist/web'), means.demo.length > 0));
  app.use(lastResort(log));
  return app;
}

/** All that a worker serves: whether it lives, whether its database answers, and its figures. */
export function createHealth({ store, figures, metrics }: HealthMeans): Express {
  const app = express();
  app.disable('x-powered-by');
  // A proxy on this machine or in the same private network tells where a caller really is.
  app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.get('/healthz', (_request, response) => {
    response.json({ ok: true });
  });
  app.get('/readyz', async (_request, response) => {
    await store.ping();
    response.json({ ok: true });
  });
  app.use(metricsRoute(figures, metrics));
  return app;
}

function pages(folder: string, isDemo: boolean): Router {
  const router = express.Router();
  router.use(compression());
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  // Empty shells: all that they show is asked for, and the gate is there.
  const desk = ['/desk', '/desk/welcome', '/desk/people', '/desk/audit'];
  const paths = isDemo ? ['/', '/phone', '/terminals', ...desk] : ['/', ...desk];
  router.get(paths, (_request, response) => {
    // No other site may lay its own buttons over ours.
    response.set('content-security-policy', "frame-ancestors 'none'");
    response.sendFile('index.html', { root: folder });
  });
  return router;
}

/** What nobody caught: one log line with the cause, a bare 500 for the caller. */
function lastResort(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (status === 500) log.error({ err: error, path: request.path }, 'a request failed');
    response.status(status).type('application/problem+json').json({ status });
  };
}

function statusOf(error: unknown): number {
  const known = error instanceof Error && 'status' in error ? error.status : null;
  return typeof known === 'number' && known >= 400 && known < 500 ? known : 500;
}
