import express, {
  type ErrorRequestHandler,
  type Express,
  type RequestHandler,
  type Router,
} from 'express';
import { join } from 'node:path';
import type { TrustProxy } from './config/proxy.ts';
import type { Content } from './content/load.ts';
import { deskRoutes } from './desk/desk-routes.ts';
import { behindGate } from './desk/gate.ts';
import type { DeskMeans } from './desk/means.ts';
import type { Log } from './engine/log.ts';
import type { Store } from './engine/ports.ts';
import type { Clock } from './engine/means.ts';
import { fleetWebhook, type FleetWebhookMeans } from './fleet/webhook.ts';
import { lineWebhook } from './line/webhook.ts';
import { type MetricsAccess, metricsRoute, watchLoops } from './metrics.ts';
import { pages } from './pages.ts';
import { photos } from './desk/photo-routes.ts';
import { pictureRoutes } from './drawing/pictures.ts';
import { machineHeaders, securityHeaders } from './guard/security-headers.ts';
import type { Registry } from 'prom-client';

export interface HealthMeans {
  readonly store: Pick<Store, 'ping'>;
  readonly figures: Registry;
  readonly metrics: MetricsAccess;
  /** Loops of this process that hang; none where it has none. */
  readonly hanging: () => readonly string[];
  /** Who may say where a caller really is (Express, `trust proxy`). */
  readonly trustProxy: TrustProxy;
  /** How the public reaches us; null: nobody told us. */
  readonly publicUrl: string | null;
  readonly log: Log;
}

export interface AppMeans extends HealthMeans {
  readonly root: string;
  readonly store: Store;
  readonly now: Clock;
  readonly mask: (text: string) => string;
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
  const forMachines = machineHeaders(means.publicUrl);
  // Before every parser: the signature covers the bytes as they came.
  app.use(
    '/line/webhook',
    forMachines,
    lineWebhook({
      ...means,
      receive: (arrivals) => store.receive(arrivals),
      secrets: means.lineSecrets,
    }),
  );
  const { fleetEvents } = means;
  if (fleetEvents.secrets.length > 0)
    app.use('/fleet/webhook', forMachines, fleetWebhook({ ...means, ...fleetEvents }));
  // After the webhooks: no browser reads what those answer, and two headers are enough.
  app.use(securityHeaders(means.publicUrl));
  app.use('/desk/api', behindGate(deskRoutes(means.desk), means.desk));
  if (means.link) app.use('/link', means.link);
  app.use('/pictures/desk', shownElsewhere, photos(means.desk.desk));
  app.use('/pictures', shownElsewhere, pictureRoutes(means.root, means.pictures));
  for (const { path, router } of means.demo) app.use(path, router);
  app.use(pages(join(means.root, 'dist/web'), means.demo.length > 0));
  app.use(nowhere, lastResort(log));
  return app;
}

/** LINE shows our pictures on pages of its own. */
const shownElsewhere: RequestHandler = (_request, response, next) => {
  response.set('cross-origin-resource-policy', 'cross-origin');
  next();
};

/** All that a worker serves. It does not listen either. */
export function createWorkerApp(means: HealthMeans): Express {
  const app = createHealth(means);
  app.use(securityHeaders(means.publicUrl));
  app.use(nowhere, lastResort(means.log));
  return app;
}

const SOON_IN_SECONDS = '5';

/** What answers while the product starts: that the process lives, and that all else comes soon. LINE sends again what it could not deliver. */
export function createStarting({
  trustProxy,
  publicUrl,
}: Pick<HealthMeans, 'trustProxy' | 'publicUrl'>): Express {
  const app = bare(trustProxy);
  app.use(securityHeaders(publicUrl));
  app.get('/healthz', (_request, response) => {
    response.json({ ok: true });
  });
  app.use((_request, response) => {
    response.status(503).set('retry-after', SOON_IN_SECONDS);
    response.type('application/problem+json').json({ status: 503 });
  });
  return app;
}

function bare(trustProxy: TrustProxy): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy);
  return app;
}

/** Whether the process lives, whether its database answers, and its figures. */
function createHealth(means: HealthMeans): Express {
  const { store, figures, metrics, trustProxy, publicUrl, hanging, log } = means;
  const app = bare(trustProxy);
  const headers = securityHeaders(publicUrl);
  app.get('/healthz', headers, (_request, response) => {
    const names = hanging();
    response.status(names.length === 0 ? 200 : 503);
    response.json(names.length === 0 ? { ok: true } : { ok: false, hanging: names });
  });
  const isReady = oneAtATime(() => store.ping());
  app.get('/readyz', headers, async (request, response) => {
    try {
      await isReady();
      response.json({ ok: true });
    } catch (error) {
      log.error({ err: error, path: request.path }, 'a request failed');
      response.status(503).json({ ok: false, failing: ['database'] });
    }
  });
  watchLoops(figures, hanging);
  app.use('/metrics', headers, metricsRoute(figures, metrics));
  return app;
}

/** Whoever asks while somebody has asked gets the same answer: anybody may ask, and the database must not feel it. */
function oneAtATime(ask: () => Promise<void>): () => Promise<void> {
  let asked: Promise<void> | null = null;
  return () => {
    asked ??= ask().finally(() => {
      asked = null;
    });
    return asked;
  };
}

const nowhere: RequestHandler = (_request, response) => {
  response.status(404).type('application/problem+json').json({ status: 404 });
};

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
