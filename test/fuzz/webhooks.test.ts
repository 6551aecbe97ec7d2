import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import * as fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { loadConfig } from '../../src/config.ts';
import { startProduct, type Product } from '../../src/product.ts';
import { loadContentAndReader } from '../../src/reader.ts';
import { root } from '../core/the-shop.ts';
import { heardLog, type HeardLog } from '../line/quiet-log.ts';
import { asBytes, broken, oddHeader, oddText, overCases } from './cases.ts';
import { caller } from './knock.ts';
import { lineBody, newNumber, users } from './line-events.ts';

const ANSWERS = [200, 204, 400, 401, 413, 415, 429];
const { content, read } = loadContentAndReader(root);

let folder: string;
let log: HeardLog;
let product: Product;
let call: ReturnType<typeof caller>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-fuzz-'));
  log = heardLog();
  const config = loadConfig({ PORT: '0', DATA_DIR: folder, QUIET_MS: '0' });
  product = await startProduct({ root, config, content, read, log });
  call = caller(product.url);
});
afterAll(async () => {
  call.close();
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
});

const people = () => product.demo?.people.map(({ userId }) => userId) ?? [];
const oddHeaders = fc.record(
  {
    'content-type': fc.constantFrom(
      'application/json',
      'text/plain',
      'multipart/form-data',
      'x/y; charset=utf-7',
    ),
    'x-forwarded-for': fc.constantFrom('1.2.3.4', '::1, ::2', 'nonsense', ','.repeat(500)),
  },
  { requiredKeys: [] },
);
/** A few are also sent packed, which is not unpacked. */
const encoding = fc.constantFrom(
  ...Array.from({ length: 30 }, () => 'identity'),
  'gzip',
  'br',
  'x',
);

const sign = (body: Buffer) =>
  createHmac('sha256', product.demo?.lineConfig.secrets[0] ?? '')
    .update(body)
    .digest('base64');

test('whatever LINE signs is answered, and nothing is kept that cannot be decided', async () => {
  await overCases(
    'signed webhooks and postbacks of LINE',
    600,
    fc.tuple(lineBody, oddHeaders, encoding),
    async ([body, headers, packed]) => {
      const { status } = await call.knock({
        method: 'POST',
        path: '/line/webhook',
        headers: { ...headers, 'content-encoding': packed, 'x-line-signature': sign(body) },
        body,
      });
      expect(ANSWERS).toContain(status);
    },
  );
  await untilIdle();
  // People of the demo are among the talks: what they write after all this is answered as ever.
  const [person = ''] = people();
  await product.demo?.line.sendEvent(person, { type: 'text', text: '更新はいつですか' });
  await untilIdle();
  expect((await product.store.talk(person)).at(-1)?.from).toBe('bot');
  expect(rows(`select because from inbox where status = 'parked'`)).toEqual([]);
  expect(rows('select 1 from inbox').length).toBeGreaterThan(100);
  for (const user of users) await product.store.talk(user);
  expect(errors()).toEqual([]);
}, 90_000);

test('what nobody has signed is refused, whatever it is', async () => {
  await overCases(
    'unsigned webhooks of LINE',
    800,
    fc.tuple(lineBody, oddHeaders, oddHeader),
    async ([body, headers, signature]) => {
      const { status } = await call.knock({
        method: 'POST',
        path: '/line/webhook',
        headers: { ...headers, 'x-line-signature': signature },
        body,
      });
      expect([401, 429]).toContain(status);
    },
  );
}, 60_000);

const fleetEvent = broken({
  type: fc.constantFrom(
    'terminal.status.changed',
    'terminal.update.changed',
    'terminal.command.completed',
    'payment.updated',
    'campaign.changed',
    'of.a.later.fleet',
  ),
  occurredAt: fc.constantFrom('2025-08-19T08:00:00+09:00', '2025-08-19', ''),
  sequence: fc.integer(),
  merchantId: fc.oneof(fc.constant('M-1001'), oddText),
  terminalId: oddText,
  commandId: oddText,
  paymentId: oddText,
  campaignId: oddText,
});

test('whatever the fleet signs is answered', async () => {
  const secret = product.demo?.fleetConfig.webhookSecrets[0] ?? '';
  await overCases(
    'signed and unsigned events of the fleet',
    1000,
    fc.tuple(asBytes(fleetEvent), oddHeader, fc.boolean()),
    async ([body, text, isSigned]) => {
      const at = product.demo?.clock.now().toJSDate() ?? new Date();
      const id = `${text}-${newNumber()}`;
      // The package signs texts, not bytes.
      const signed = body.toString('utf8');
      const { status } = await call.knock({
        method: 'POST',
        path: '/fleet/webhook',
        headers: {
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': isSigned ? new Webhook(secret).sign(id, at, signed) : id,
        },
        body: signed,
      });
      expect(isSigned ? ANSWERS : [401, 413, 429]).toContain(status);
    },
  );
  await untilIdle();
  expect(errors()).toEqual([]);
}, 60_000);

const errors = () =>
  log.lines.filter(({ level }) => level === 'error').map(({ message }) => message);

function rows(query: string): readonly unknown[] {
  const file = new DatabaseSync(join(folder, 'madoguchi.sqlite'), { readOnly: true });
  try {
    return file.prepare(query).all();
  } finally {
    file.close();
  }
}

async function untilIdle(): Promise<void> {
  for (const until = performance.now() + 40_000; performance.now() < until; await pause(20)) {
    if (await product.store.isIdle()) return;
  }
  throw new Error('something waits for ever');
}
