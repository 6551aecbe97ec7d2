import { Router, type Request } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { COME_BACK_AFTER, tooOften } from './engine/knocks.ts';
import { REFUSALS, type Refusal } from './desk/door-watch.ts';
import type { Model } from './model/model.ts';
import { isSameSecret } from './guard/same-secret.ts';

/** Who may read the figures: everyone (the demo), or whoever knows the token; with none, nobody. */
export type MetricsAccess = 'open' | { readonly token: string | null };

/** The figures of this process, for Prometheus. */
export function createMetrics(): Registry {
  const figures = new Registry();
  collectDefaultMetrics({ register: figures });
  return figures;
}

/** A guess at the token now and then is a mistake; more of them are none. */
const GUESSES_A_MINUTE = 30;

/** Prometheus sees no rise in a figure that begins with its first count: the first of its kind would ring no alert. */
export function beginAtNought<Label extends string>(
  counter: Counter<Label>,
  values: readonly string[],
): void {
  for (const value of values) counter.labels(value).inc(0);
}

/** The figures at `/`. A process tells its own figures only: with several, each is asked. */
export function metricsRoute(figures: Registry, access: MetricsAccess): Router {
  const router = Router();
  const guessesTooOften = tooOften(GUESSES_A_MINUTE);
  router.get('/', async (request, response) => {
    if (!mayRead(request, access)) {
      if (guessesTooOften(request.ip)) {
        response.status(429).set('retry-after', COME_BACK_AFTER).end();
        return;
      }
      response.set('www-authenticate', 'Bearer realm="Madoguchi metrics"');
      response.status(401).type('text').send('Send METRICS_TOKEN as a bearer token.');
      return;
    }
    response.type(figures.contentType).send(await figures.metrics());
  });
  return router;
}

function mayRead(request: Request, access: MetricsAccess): boolean {
  if (access === 'open') return true;
  const [, given] = /^Bearer (.+)$/i.exec(request.get('authorization') ?? '') ?? [];
  return access.token !== null && given !== undefined && isSameSecret(given, access.token);
}

/** How many loops of this process hang: `/healthz` names them, and Prometheus asks for figures only. */
export function watchLoops(figures: Registry, hanging: () => readonly string[]): void {
  figures.registerMetric(
    new Gauge({
      name: 'madoguchi_hanging_loops',
      help: 'Loops of this process that look for no work any more; only a new start helps',
      registers: [],
      collect() {
        this.set(hanging().length);
      },
    }),
  );
}

/** Whoever is refused at the desk, counted by why. */
export function countRefusals(figures: Registry): (why: Refusal) => void {
  const refusals = new Counter({
    name: 'madoguchi_desk_refusals_total',
    help: 'Requests that the desk refused, by why',
    labelNames: ['why'],
    registers: [figures],
  });
  beginAtNought(refusals, REFUSALS);
  return (why) => refusals.inc({ why });
}

/** Adds what the model has been asked and has cost so far, in tokens: prices are the provider's. */
export function countModel(
  figures: Registry,
  { costs, isResting }: Pick<Model, 'costs' | 'isResting'>,
): void {
  figures.registerMetric(
    new Gauge({
      name: 'madoguchi_model_resting',
      help: '1 while this process leaves the model alone, after failures in a row',
      registers: [],
      collect() {
        this.set(isResting() ? 1 : 0);
      },
    }),
  );
  figures.registerMetric(
    new Counter({
      name: 'madoguchi_model_questions_total',
      help: 'Questions to the model, by what came of them',
      labelNames: ['result'],
      registers: [],
      collect() {
        const { calls, failed, slow, refused, busy, resting } = costs();
        this.reset();
        this.inc({ result: 'used' }, calls - failed - slow - refused);
        this.inc({ result: 'failed' }, failed);
        this.inc({ result: 'slow' }, slow);
        this.inc({ result: 'refused' }, refused);
        this.inc({ result: 'busy' }, busy);
        this.inc({ result: 'resting' }, resting);
      },
    }),
  );
  figures.registerMetric(
    new Counter({
      name: 'madoguchi_model_tokens_total',
      help: 'Tokens that the provider counted',
      labelNames: ['direction'],
      registers: [],
      collect() {
        const { inputTokens, outputTokens } = costs();
        this.reset();
        this.inc({ direction: 'input' }, inputTokens);
        this.inc({ direction: 'output' }, outputTokens);
      },
    }),
  );
}
