import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { loadConfig } from '../src/config.ts';
import { visibleText } from '../src/line/visible.ts';
import { startProduct, type Product } from '../src/product.ts';
import { loadContentAndReader } from '../src/reader.ts';
import { root } from './core/the-shop.ts';
import { heardLog, type HeardLog } from './line/quiet-log.ts';

const userId = `U${'e'.repeat(32)}`;
const shop = { merchantId: 'M-7', storeName: '喫茶こもれび' };
const person = { userId, displayName: '佐藤', language: 'ja', ...shop };
const terminal = {
  serial: 'UP-70001',
  label: 'レジ横',
  battery: 80,
  charging: true,
  online: true,
  lastSeen: '2025-08-19T08:04:00+09:00',
  lastBoot: '2025-08-19T08:02:00+09:00',
  firmware: 'old',
  os: 'old',
  app: 'new',
  updateState: 'pending',
  wifi: 'ok',
  live: true,
} as const;

const { content, read } = loadContentAndReader(root);
let product: Product;
let log: HeardLog;
let folder: string;
let said: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-events-'));
  log = heardLog();
  said = [];
  const variables = { PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent', QUIET_MS: '0' };
  const config = loadConfig(variables);
  const world = {
    people: [person],
    world: [{ ...shop, terminals: [terminal], payments: [] }],
  };
  product = await startProduct({ root, config, content, read, log, world });
  product.demo?.line.onMessage((_userId, { message }) => said.push(visibleText(message)));
});
afterEach(async () => {
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function comesTrue(isTrue: () => boolean | Promise<boolean>, ms = 5000): Promise<boolean> {
  for (const until = performance.now() + ms; performance.now() < until; await pause(5)) {
    if (await isTrue()) return true;
  }
  return false;
}

const timers = async () => (await product.store.timers(userId)).map(({ timer }) => timer);

async function write(text: string): Promise<void> {
  const before = said.length;
  await product.demo?.line.sendEvent(userId, { type: 'text', text });
  expect(await comesTrue(() => said.length > before)).toBe(true);
}

async function press(action: string): Promise<void> {
  const { status } = await fetch(`${product.url}/simulator/fleet/terminals/M-7.UP-70001/actions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action }),
  });
  expect(status).toBe(200);
  await product.demo?.fleet.catchUp();
}

async function watchUpdate(): Promise<void> {
  await write('端末の更新をはじめたいです');
  await press('startUpdate');
  await write('はじめました');
  expect(await timers()).toEqual(['watch']);
  await comesTrue(() => product.store.isIdle());
  said = [];
}

function send(
  id: string,
  changes: object = {},
  secret = product.demo?.fleetConfig.webhookSecrets[0],
) {
  const at = product.demo?.clock.now().toJSDate() ?? new Date();
  const body = JSON.stringify({
    type: 'terminal.update.changed',
    occurredAt: at.toISOString(),
    sequence: 1,
    merchantId: 'M-7',
    terminalId: 'M-7.UP-70001',
    ...changes,
  });
  return fetch(`${product.url}/fleet/webhook`, {
    method: 'POST',
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret ?? '').sign(id, at, body),
    },
    body,
  });
}

const woken = () =>
  log.lines.flatMap(({ facts }) => ('woken' in facts ? [facts.woken] : [])).slice(-1)[0];

test('the bot says that the update is over within a second of the terminal, not at the next look', async () => {
  await watchUpdate();
  const since = performance.now();
  await press('finishUpdate');
  expect(await comesTrue(() => said.length > 0)).toBe(true);
  expect(performance.now() - since).toBeLessThan(1000);
  expect(said.join()).toContain('更新が終わりました');
  expect(await timers()).toEqual([]);
});

test('an event that changes nothing for the talk leaves the watch as the way it goes on', async () => {
  await watchUpdate();
  expect((await send('msg_1')).status).toBe(204);
  expect(woken()).toBe(1);
  expect(await comesTrue(async () => (await timers()).includes('watch'))).toBe(true);
  expect(said).toEqual([]);
});

test('an event that comes twice is one event', async () => {
  await watchUpdate();
  await send('msg_1');
  expect(await comesTrue(async () => (await timers()).includes('watch'))).toBe(true);
  expect((await send('msg_1')).status).toBe(204);
  expect(woken()).toBe(0);
  expect(await timers()).toEqual(['watch']);
});

test('an older event that comes late says nothing of its own', async () => {
  await watchUpdate();
  await press('finishUpdate');
  expect(await comesTrue(() => said.length > 0)).toBe(true);
  await comesTrue(() => product.store.isIdle());
  said = [];
  const late = { occurredAt: '2025-08-19T08:00:00+09:00', sequence: 0 };
  expect((await send('msg_late', late)).status).toBe(204);
  await comesTrue(() => product.store.isIdle());
  expect(said).toEqual([]);
});

test('an event of another shop wakes nobody here', async () => {
  await watchUpdate();
  await send('msg_1', { merchantId: 'M-8' });
  expect(woken()).toBe(0);
});

test('an event that somebody else signed does nothing', async () => {
  await watchUpdate();
  const secret = `whsec_${Buffer.alloc(32).toString('base64')}`;
  expect((await send('msg_1', {}, secret)).status).toBe(401);
  expect(woken()).not.toBe(1);
  expect(await timers()).toEqual(['watch']);
});

test('what changes on the terminal is told from then on, though it was asked a moment ago', async () => {
  await write('端末の状態を教えてください');
  expect(said.join()).toContain('充電80%');
  said = [];
  const { status } = await fetch(`${product.url}/simulator/fleet/terminals/M-7.UP-70001`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ battery: 31.9, charging: false }),
  });
  expect(status).toBe(200);
  await product.demo?.fleet.catchUp();
  await write('端末の状態を教えてください');
  expect(said.join()).toContain('充電31%');
});

test('a campaign that changed is for people to look at', async () => {
  await send('msg_1', { type: 'campaign.changed', campaignId: '2025-08-terminal-update' });
  expect(log.lines).toContainEqual(
    expect.objectContaining({ level: 'warn', message: 'the fleet changed its campaign' }),
  );
});
