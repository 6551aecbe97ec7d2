import { createHmac } from 'node:crypto';
import request from 'supertest';
import { createApp, createWorkerApp, type AppMeans } from '../src/app.ts';
import type { Arrival, Store } from '../src/engine/ports.ts';
import { createMetrics } from '../src/metrics.ts';
import { MORNING, root } from './core/the-shop.ts';
import { openDesk, type ADesk } from './desk/a-desk.ts';
import { fakes } from './engine/means.ts';
import { heardLog, type HeardLog } from './line/quiet-log.ts';

const SECRET = 'channel-secret';
/** Opens the figures. */
export const TOKEN = '0123456789abcdef';

let desk: ADesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

export interface World {
  readonly app: ReturnType<typeof createApp>;
  /** What a worker serves of it. */
  readonly worker: ReturnType<typeof createWorkerApp>;
  readonly kept: Arrival[];
  readonly log: HeardLog;
}

/** The whole app on ports in memory, with a real desk. */
export function world(changes: Partial<AppMeans> = {}, store: Partial<Store> = {}): World {
  const kept: Arrival[] = [];
  const log = heardLog();
  const means: AppMeans = {
    root,
    store: {
      ...fakes().means.store,
      receive: async (arrivals) => void kept.push(...arrivals),
      ...store,
    },
    now: () => MORNING,
    mask: (text) => text.replaceAll(/\d{4,}/g, '[masked]'),
    log,
    lineSecrets: [SECRET, 'the-next-secret'],
    desk: desk.means,
    fleetEvents: { secrets: [], onEvent: async () => {} },
    figures: createMetrics(),
    metrics: { token: TOKEN },
    hanging: () => [],
    trustProxy: false,
    publicUrl: null,
    pictures: {},
    link: null,
    demo: [],
    ...changes,
  };
  // A process of its own has figures of its own.
  const worker = createWorkerApp({ ...means, figures: createMetrics() });
  return { app: createApp(means), worker, kept, log };
}

export const gone = () => Promise.reject(new Error('the database is gone'));

/** One message with a phone number in it. */
export const BODY = JSON.stringify({
  destination: 'U0',
  events: [
    {
      type: 'message',
      mode: 'active',
      webhookEventId: '01H',
      timestamp: 1,
      deliveryContext: { isRedelivery: false },
      replyToken: 'r',
      source: { type: 'user', userId: 'U1' },
      message: { id: 'm1', type: 'text', text: '電話は09012345678', quoteToken: 'q' },
    },
  ],
});

export function sign(body: string, secret = SECRET): string {
  return createHmac('sha256', secret).update(body).digest('base64');
}

export function post(app: World['app'], body: string, signature: string | null = sign(body)) {
  const call = request(app).post('/line/webhook').set('content-type', 'application/json');
  return (signature === null ? call : call.set('x-line-signature', signature)).send(body);
}
