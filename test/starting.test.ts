import { createServer } from 'node:http';
import request from 'supertest';
import { createStarting } from '../src/app.ts';
import { answerWith, close, listen } from '../src/server.ts';

const starting = createStarting({ trustProxy: false, publicUrl: null });

test.each(['/line/webhook', '/fleet/webhook', '/readyz', '/desk', '/desk/api/tickets', '/metrics'])(
  'while it starts, %s is told to come again',
  async (path) => {
    for (const method of ['get', 'post'] as const) {
      const answer = await request(starting)[method](path);
      expect([answer.status, answer.get('retry-after')]).toEqual([503, '5']);
      expect(answer.text).toBe('{"status":503}');
      expect(answer.get('content-security-policy')).toContain("default-src 'none'");
    }
  },
);

test('while it starts, it is alive', async () => {
  const { status, text } = await request(starting).get('/healthz');
  expect([status, text]).toEqual([200, '{"ok":true}']);
});

test('a connection that came during the start is answered by the product once it is open', async () => {
  const server = createServer(starting);
  const url = await listen(server, { port: 0, host: '127.0.0.1' });
  expect((await fetch(url)).status).toBe(503);
  answerWith(server, (_request, response) => void response.end('open'));
  expect(await (await fetch(url)).text()).toBe('open');
  await close(server);
});
