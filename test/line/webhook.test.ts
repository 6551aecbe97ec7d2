import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import express from 'express';
import request from 'supertest';
import type { Arrival } from '../../src/engine/ports.ts';
import { lineWebhook } from '../../src/line/webhook.ts';
import { tokyo } from '../fleet/hand-clock.ts';
import { listen } from '../fleet/listen.ts';
import { heardLog } from './quiet-log.ts';

const OFFICIAL = {
  secret: '8c570fa6dd201bb328f1c1eac23a96d8',
  body: '{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}',
  signature: 'GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=',
};
const refused = (status: number): object[] => [
  { level: 'warn', facts: { status, from: ADDRESS }, message: 'refused an unreadable webhook' },
];
const ADDRESS: unknown = expect.stringContaining('127.0.0.1');
const sign = (body: string, secret = 'now') =>
  createHmac('sha256', secret).update(body).digest('base64');

function bot(receive?: (arrivals: readonly Arrival[]) => Promise<void>) {
  const kept: Arrival[] = [];
  const log = heardLog();
  const app = express();
  const keep = async (arrivals: readonly Arrival[]) => {
    kept.push(...arrivals);
  };
  app.use(
    '/webhook',
    lineWebhook({
      secrets: ['now', 'next', OFFICIAL.secret],
      receive: receive ?? keep,
      now: () => tokyo('2025-08-19T08:40:00'),
      mask: (text) => text,
      log,
    }),
  );
  const post = (body: string, signature: string | null) => {
    const call = request(app)
      .post('/webhook')
      .set('content-type', 'application/json; charset=utf-8');
    return (signature === null ? call : call.set('X-Line-Signature', signature)).send(body);
  };
  return { app, post, kept, log };
}

const event = (text: string) => ({
  type: 'message',
  mode: 'active',
  webhookEventId: `E-${text}`,
  replyToken: 'token',
  source: { type: 'user', userId: 'U1' },
  message: { type: 'text', id: '1', text },
});
const body = (...texts: string[]) => JSON.stringify({ destination: 'x', events: texts.map(event) });

test("LINE's own example of a signature is right", async () => {
  const { post, kept } = bot();
  expect((await post(OFFICIAL.body, OFFICIAL.signature)).status).toBe(200);
  expect(kept).toEqual([]);
});

test('events are kept before LINE hears 200', async () => {
  const { post, kept } = bot();
  expect((await post(body('あ', '🍎'), sign(body('あ', '🍎')))).status).toBe(200);
  expect(kept).toMatchObject([{ eventId: 'E-あ' }, { eventId: 'E-🍎' }]);
});

test('the signature is over the bytes, whatever way they spell a character', async () => {
  const escaped = body('@').replaceAll('@', '\\ud83c\\udf4e');
  const { post, kept } = bot();
  expect((await post(escaped, sign(escaped))).status).toBe(200);
  expect(kept).toMatchObject([{ event: { text: '🍎' } }]);
});

test('while the secret is exchanged, the next one is good too', async () => {
  const { post } = bot();
  expect(await post(body('あ'), sign(body('あ'), 'next'))).toMatchObject({ status: 200 });
});

test.each([
  ['missing', null],
  ['empty', ''],
  ['short', 'AAAA'],
  ['of another channel', sign(body('あ'), 'another')],
  ['of other bytes', sign(body('い'))],
])('a signature that is %s is refused, and nothing is kept', async (_what, signature) => {
  const { post, kept, log } = bot();
  expect((await post(body('あ'), signature)).status).toBe(401);
  expect(kept).toEqual([]);
  expect(log.lines).toHaveLength(1);
  expect(JSON.stringify(log.lines)).not.toContain('あ');
});

test.each(['', '{', '[]', '{"destination":"x"}', '"events"'])(
  'signed %j is not a webhook',
  async (broken) => {
    const { post } = bot();
    expect((await post(broken, sign(broken))).status).toBe(400);
  },
);

test('more than a megabyte is refused unread', async () => {
  const { post, kept, log } = bot();
  const large = body('あ'.repeat(400_000));
  expect((await post(large, sign(large))).status).toBe(413);
  expect(kept).toEqual([]);
  expect(log.lines).toMatchObject(refused(413));
});

test('a packed body is refused, with a line in the log', async () => {
  const { app, log } = bot();
  const packed = request(app).post('/webhook').set('content-encoding', 'gzip').send(body('あ'));
  expect((await packed).status).toBe(415);
  expect(log.lines).toMatchObject(refused(415));
});

test('a body that breaks off leaves a line in the log', async () => {
  const { app, log } = bot();
  const { url, close } = await listen(app);
  const sender = connect(Number(new URL(url).port), '127.0.0.1');
  sender.write('POST /webhook HTTP/1.1\r\nhost: bot\r\ncontent-length: 99\r\n\r\n{"events":');
  setTimeout(() => sender.destroy(), 50);
  while (log.lines.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(log.lines).toMatchObject(refused(400));
  await close();
});

test('when nothing can be kept LINE is asked to send it again', async () => {
  const { post, log } = bot(() => Promise.reject(new Error('disk full')));
  expect((await post(body('あ'), sign(body('あ')))).status).toBe(503);
  expect(log.lines).toMatchObject([{ level: 'error' }]);
});

test('a batch in which nothing is for us is done, and nothing is kept', async () => {
  const other = JSON.stringify({ events: [{ ...event('あ'), type: 'beacon' }] });
  const { post } = bot(() => Promise.reject(new Error('must not be asked')));
  expect((await post(other, sign(other))).status).toBe(200);
});
