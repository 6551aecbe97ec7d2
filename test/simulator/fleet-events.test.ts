import express from 'express';
import { DateTime } from 'luxon';
import { Webhook } from 'standardwebhooks';
import { fleetEventSchema } from '../../src/fleet/contract-event.ts';
import { createFleetSimulator } from '../../src/simulator/fleet.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { faultsOf } from '../fleet/fleet-document.ts';
import { listen, type Listening } from '../fleet/listen.ts';
import { rules } from '../fleet/simulated.ts';

const SECRET = `whsec_${Buffer.alloc(32, 's').toString('base64')}`;
const TERMINAL = 'M-1002.UP-10022';

// The package that verifies knows the machine's clock only.
let now = DateTime.now();
let client: Listening;
let fleet: Listening;
let simulator: ReturnType<typeof createFleetSimulator>;
let refusals = 0;
/** Too far from the machine's clock to be verified. */
let isFarOff = false;
const faults: string[] = [];
const heard: { id: string; type: string }[] = [];

beforeEach(async () => {
  heard.length = 0;
  refusals = 0;
  isFarOff = false;
  now = DateTime.now();
  const app = express();
  app.post('/events', express.text({ type: '*/*' }), (request, response) => {
    const headers = {
      'webhook-id': request.get('webhook-id') ?? '',
      'webhook-timestamp': request.get('webhook-timestamp') ?? '',
      'webhook-signature': request.get('webhook-signature') ?? '',
    };
    const body = String(request.body);
    const told: unknown = isFarOff ? JSON.parse(body) : new Webhook(SECRET).verify(body, headers);
    faults.push(...faultsOf(told, { $ref: '#/components/schemas/FleetEvent' }));
    heard.push({ id: headers['webhook-id'], type: fleetEventSchema.parse(told).type });
    refusals -= 1;
    response.sendStatus(refusals >= 0 ? 503 : 204);
  });
  client = await listen(app);
  simulator = createFleetSimulator({
    now: () => now,
    token: 't',
    rules,
    world: demoWorld,
    events: { url: `${client.url}/events`, secret: SECRET },
  });
  fleet = await listen(express().use('/', simulator.router));
});
afterEach(async () => {
  simulator.stop();
  await fleet.close();
  await client.close();
});

const types = () => {
  expect(faults).toEqual([]);
  return heard.map(({ type }) => type);
};

async function order(path: string, body: object, method = 'POST'): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: 'Bearer t' };
  const key = { 'idempotency-key': 'key-of-16-letters' };
  await fetch(`${fleet.url}${path}`, {
    method,
    headers: { ...headers, ...key },
    body: JSON.stringify(body),
  });
  await simulator.catchUp();
}

const press = (action: string) => order(`/terminals/${TERMINAL}/actions`, { action });

test('what changes on a terminal is told as the contract has it, signed by the book', async () => {
  await press('restart');
  await press('startUpdate');
  await order(`/terminals/${TERMINAL}`, { battery: 30 }, 'PATCH');
  expect(types()).toEqual([
    'terminal.status.changed',
    'terminal.update.changed',
    'terminal.status.changed',
  ]);
});

test('an update that ends by itself is told, though nobody looks', async () => {
  await press('restart');
  await press('startUpdate');
  heard.length = 0;
  isFarOff = true;
  now = now.plus({ minutes: 40 });
  for (let left = 200; left > 0 && !types().includes('terminal.update.changed'); left -= 1) {
    await new Promise((ready) => setTimeout(ready, 10));
  }
  expect(types()).toContain('terminal.update.changed');
});

test('a payment and a command are told, the command once', async () => {
  await order('/terminals/M-1001.UP-10011/payments', { amountYen: 3300, status: 'failed' });
  const wish = { type: 'REFRESH_STATUS', reason: 'asked', expiresInSeconds: 60 };
  const path = '/v1/merchants/M-1001/terminals/M-1001.UP-10011/commands';
  await order(path, wish);
  await order(path, wish);
  expect(types()).toEqual(['payment.updated', 'terminal.command.completed']);
});

test('what nobody takes is sent again, under the same id', async () => {
  refusals = 2;
  await press('restart');
  expect(types()).toEqual(Array.from({ length: 3 }, () => 'terminal.status.changed'));
  expect(new Set(heard.map(({ id }) => id)).size).toBe(1);
});

test('a look that finds everything as it was tells nothing', async () => {
  await fetch(`${fleet.url}/state`);
  await simulator.catchUp();
  expect(heard).toEqual([]);
});
