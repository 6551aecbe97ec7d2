import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import express from 'express';
import request from 'supertest';
import { lineWebhook } from '../../src/line/webhook.ts';
import { webhookTally } from '../../src/line/webhook-tally.ts';
import { heardLog } from './quiet-log.ts';

const EVERY_MS = 50;
const BODY = JSON.stringify({ destination: 'U0', events: [] });
const USER = 'U0123456789abcdef0123456789abcdef';

test('webhooks leave a line a minute: from where, when, how, answered what, and how many', async () => {
  const log = heardLog();
  const app = express().use(
    '/line/webhook',
    lineWebhook({
      secrets: ['secret'],
      receive: async () => undefined,
      now: () => {
        throw new Error('nothing is kept here');
      },
      mask: (text) => text,
      log,
      tellEveryMs: EVERY_MS,
    }),
  );
  const send = (signature: string) =>
    request(app)
      .post(`/line/webhook?from=${USER}`)
      .set({ 'x-line-signature': signature, 'content-type': 'application/json' })
      .send(BODY);
  const signed = createHmac('sha256', 'secret').update(BODY).digest('base64');
  for (let n = 0; n < 3; n += 1) expect((await send(signed)).status).toBe(200);
  expect((await send('wrong')).status).toBe(401);
  await pause(2 * EVERY_MS);
  const lines = log.lines.filter(({ message }) => message === 'answered webhooks');
  const path = '/line/webhook';
  expect(lines.map(({ facts }) => facts)).toEqual([
    expect.objectContaining({ status: 200, method: 'POST', path, requests: 3 }),
    expect.objectContaining({ status: 401, method: 'POST', path, requests: 1 }),
  ]);
  expect(JSON.stringify(lines)).toMatch(/"from":"[^"]+".*"first":"\d{4}-\d\d-\d\dT[\d:.]+Z"/);
  expect(JSON.stringify(lines)).not.toContain(USER);
});

test('whoever knocks from everywhere makes no more lines than a hundred or so', async () => {
  const log = heardLog();
  const count = webhookTally(log, EVERY_MS);
  for (let n = 0; n < 5000; n += 1) count(`2001:db8:${n.toString(16)}::1`, 401);
  await pause(2 * EVERY_MS);
  expect(log.lines.length).toBeLessThanOrEqual(101);
  const requests = log.lines.map(({ facts }) => ('requests' in facts ? Number(facts.requests) : 0));
  expect(requests.reduce((sum, one) => sum + one, 0)).toBe(5000);
});
