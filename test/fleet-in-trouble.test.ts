import { mkdtempSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { loadConfig } from '../src/config.ts';
import { visibleText } from '../src/line/visible.ts';
import { startProduct } from '../src/product.ts';
import { loadContentAndReader } from '../src/reader.ts';
import { root } from './core/the-shop.ts';
import { listen } from './fleet/listen.ts';
import { heardLog } from './line/quiet-log.ts';

const { content, read } = loadContentAndReader(root);

const MERCHANTS = 16;
const QUESTIONS = [
  '端末の状態を教えてください',
  '充電18%なんですけど更新できますか',
  '更新のやり方を教えて',
  'この端末もう更新できますか',
] as const;

const people = Array.from({ length: MERCHANTS }, (_, at) => ({
  userId: `U${at.toString(16).padStart(32, '0')}`,
  displayName: `加盟店${at}`,
  storeName: `店${at}`,
  merchantId: `M-${at}`,
  language: 'ja',
}));

/** A morning of many merchants with a fleet that serves like this. */
async function morningWith(fleet: RequestListener) {
  const server = await listen(fleet);
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-trouble-'));
  const variables = { FLEET_API_BASE_URL: server.url, FLEET_API_TOKEN: 't' };
  const product = await startProduct({
    root,
    config: loadConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent', ...variables }),
    content,
    read,
    log: heardLog(),
    world: { people, world: [] },
  });
  const line = product.demo?.line;
  if (line === undefined) throw new Error('the demo has no LINE');
  const words = new Map<string, { readonly at: number; readonly text: string }[]>();
  line.onMessage((userId, { message }) => {
    const said = { at: performance.now(), text: visibleText(message) };
    words.set(userId, [...(words.get(userId) ?? []), said]);
  });
  const webhooks: number[] = [];
  const sentAt = new Map<string, number>();
  const write = async (at: number) => {
    await pause(at * 40);
    const userId = people[at]?.userId ?? '';
    const text = QUESTIONS[at % QUESTIONS.length] ?? '';
    const since = performance.now();
    const { status } = await line.sendEvent(userId, { type: 'text', text });
    expect(status).toBe(200);
    webhooks.push(performance.now() - since);
    sentAt.set(userId, performance.now());
  };
  await Promise.all(people.map((_person, at) => write(at)));
  for (let left = 1000; left > 0 && words.size < MERCHANTS; left -= 1) await pause(10);
  const waits = people.map(
    ({ userId }) => (words.get(userId)?.[0]?.at ?? Infinity) - (sentAt.get(userId) ?? 0),
  );
  await product.stop();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  const said = [...words.values()].flat().map(({ text }) => text);
  return { webhookMs: Math.max(...webhooks), waitMs: Math.max(...waits), said };
}

const later = '2031-01-01T00:00:00+09:00';
const layer = { updateState: 'AVAILABLE', observedAt: later };

/** A terminal of which everything is a lie that can be seen through. */
function lie(merchantId: string, label = 'レジ横') {
  return {
    id: 'T-1',
    merchantId,
    label,
    serialNumber: 'UP-9999',
    lifecycle: 'ACTIVE',
    connectivity: { state: 'ONLINE', lastSeenAt: later, networkType: 'WIFI' },
    battery: { levelPercent: 99, charging: 'CHARGING', observedAt: later, receivedAt: later },
    power: { lastBootAt: later, observedAt: later },
    software: { firmware: layer, os: layer, paymentApp: layer },
    paymentReadiness: { state: 'READY' },
  };
}

function telling(body: (merchantId: string) => object | string): RequestListener {
  return (request, response) => {
    const [, merchantId = ''] = /merchants\/([^/]+)/.exec(request.url ?? '') ?? [];
    const told = body(merchantId);
    response.end(typeof told === 'string' ? told : JSON.stringify(told));
  };
}

const asOf = '2025-08-19T08:05:00+09:00';

const TROUBLES: readonly (readonly [string, RequestListener])[] = [
  ['is down', (_request, response) => void response.writeHead(503).end()],
  ['does not answer within half a minute', () => {}],
  [
    'answers each call just in time',
    (request, response) =>
      void setTimeout(() => telling(() => ({ data: [], asOf }))(request, response), 1900),
  ],
  ['answers with a page for people', telling(() => '<!doctype html><title>Sign in</title>')],
  ['tells of another shop', telling(() => ({ data: [lie('M-999', 'よその端末')], asOf }))],
  ['tells of the future', telling((merchantId) => ({ data: [lie(merchantId)], asOf }))],
  ['never ends its list', telling(() => ({ data: [], nextCursor: 'more', asOf }))],
];

/** What may be said only of a terminal that somebody has seen. */
const CLAIMS = /99|よそ|充電中です|電池残量は|つながっています|入れ直したのを確認|更新は終わって/;

const WEBHOOK_MS = 300;
const WAIT_MS = 5000;
/** What a morning with a fleet that is well takes on a machine that has nothing else to do. */
const USUAL = { webhookMs: 75, waitMs: 1000 };

/** How many times slower this machine is at the moment than one that has nothing else to do. */
let busy = 1;

beforeAll(async () => {
  const well = telling(() => ({ data: [], asOf }));
  await morningWith(well);
  const { webhookMs, waitMs } = await morningWith(well);
  busy = Math.max(1, webhookMs / USUAL.webhookMs, waitMs / USUAL.waitMs);
}, 30_000);
jest.retryTimes(2);

test.each(TROUBLES)(
  'a fleet that %s holds up no webhook and no merchant, and nothing false is said',
  async (_what, fleet) => {
    const { webhookMs, waitMs, said } = await morningWith(fleet);
    expect(webhookMs).toBeLessThan(WEBHOOK_MS * busy);
    expect(waitMs).toBeLessThan(WAIT_MS * busy);
    expect(said.filter((text) => CLAIMS.test(text))).toEqual([]);
  },
);
