import express from 'express';
import request from 'supertest';
import { Webhook } from 'standardwebhooks';
import { EXAMPLES } from '../../src/fleet/contract-examples.ts';
import { fleetWebhook, type FleetWebhookMeans } from '../../src/fleet/webhook.ts';
import { heardLog } from '../line/quiet-log.ts';
import { tokyo } from './hand-clock.ts';

const now = tokyo('2025-08-19T08:40:00');
const KEY = `whsec_${Buffer.alloc(32, 'k').toString('base64')}`;
const EVENT = JSON.stringify(EXAMPLES['FleetEvent']);

function open(changes: Partial<FleetWebhookMeans> = {}) {
  const heard: { id: string; type: string }[] = [];
  const log = heardLog();
  const onEvent: FleetWebhookMeans['onEvent'] = async ({ type }, id) => {
    heard.push({ id, type });
  };
  const app = express();
  app.use(
    '/fleet/webhook',
    fleetWebhook({ secrets: [KEY], now: () => now, log, onEvent, ...changes }),
  );
  return { app, heard, log };
}

function post({ app }: ReturnType<typeof open>, body: string, signed = body) {
  const signature = new Webhook(KEY).sign('msg_1', now.toJSDate(), signed);
  return request(app)
    .post('/fleet/webhook')
    .set('content-type', 'application/json')
    .set('webhook-id', 'msg_1')
    .set('webhook-timestamp', String(now.toSeconds()))
    .set('webhook-signature', signature)
    .send(body);
}

test('a signed event is kept, with the id that it will have again', async () => {
  const world = open();
  expect((await post(world, EVENT)).status).toBe(204);
  expect(world.heard).toEqual([{ id: 'msg_1', type: 'terminal.update.changed' }]);
});

test('one that nobody signed is refused, and nothing of it is logged', async () => {
  const world = open();
  const response = await post(world, EVENT, `${EVENT} `);
  expect(response.status).toBe(401);
  expect(world.heard).toEqual([]);
  expect(world.log.lines).toMatchObject([{ level: 'warn' }]);
  expect(JSON.stringify(world.log.lines)).not.toContain('T-1');
});

test.each([
  ['of a kind that only a later fleet knows', '{"type":"terminal.was.polished"}', 204],
  ['of no kind', '{"terminalId":"T-1"}', 400],
  ['without what belongs to its kind', '{"type":"terminal.update.changed"}', 400],
  ['that is no JSON', 'terminal', 400],
  ['that is nothing', '', 400],
])('an event %s', async (_what, body, status) => {
  const world = open();
  expect((await post(world, body)).status).toBe(status);
  expect(world.heard).toEqual([]);
});

test('an event that is too long is not read', async () => {
  expect((await post(open(), JSON.stringify({ type: 'x'.repeat(70_000) }))).status).toBe(413);
});

test('an event that could not be kept is to be sent again', async () => {
  const world = open({ onEvent: () => Promise.reject(new Error('the database is gone')) });
  expect((await post(world, EVENT)).status).toBe(503);
  expect(world.log.lines).toMatchObject([{ level: 'error' }]);
});
