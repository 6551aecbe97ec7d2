import request from 'supertest';
import { BODY, gone, post, sign, TOKEN, world } from './an-app.ts';

test('a signed webhook is kept, masked, and answered with 200', async () => {
  const { app, kept } = world();
  expect((await post(app, BODY)).status).toBe(200);
  expect(kept).toMatchObject([
    { eventId: '01H', conversation: 'U1', event: { text: '電話は[masked]' } },
  ]);
});

test('the next secret counts while one is exchanged', async () => {
  const { app, kept } = world();
  expect((await post(app, BODY, sign(BODY, 'the-next-secret'))).status).toBe(200);
  expect(kept).toHaveLength(1);
});

test.each([
  ['no signature', null],
  ['a wrong signature', sign(BODY, 'guess')],
  ['an empty signature', ''],
  ['the signature of another body', sign('{}')],
])('with %s nothing is kept', async (_what, signature) => {
  const { app, kept, log } = world();
  expect((await post(app, BODY, signature)).status).toBe(401);
  expect(kept).toEqual([]);
  expect(JSON.stringify(log.lines)).not.toContain('090');
});

test.each([
  ['no JSON', '{'],
  ['no webhook', '[]'],
  ['no events', '{"destination":"U0"}'],
  // Half a million of them would hold all others up for seconds.
  ['more events than LINE has room for', `{"events":[${'0,'.repeat(10_000)}0]}`],
])('signed, but %s: 400', async (_what, body) => {
  const { app, kept } = world();
  expect((await post(app, body)).status).toBe(400);
  expect(kept).toEqual([]);
});

test('an empty webhook is 200: LINE tries the address out', async () => {
  expect((await post(world().app, '{"destination":"U0","events":[]}')).status).toBe(200);
});

test('a body over one megabyte is 413', async () => {
  const { app, kept } = world();
  const body = `{"events":[],"x":"${'x'.repeat(1_100_000)}"}`;
  expect((await post(app, body)).status).toBe(413);
  expect(kept).toEqual([]);
});

test('what could not be kept is not accepted', async () => {
  const { app, log } = world({}, { receive: gone });
  expect((await post(app, BODY)).status).toBe(503);
  expect(log.lines).toMatchObject([{ level: 'error' }]);
});

test('it is alive while it answers, and ready while its store does', async () => {
  const { app } = world();
  expect((await request(app).get('/healthz')).body).toEqual({ ok: true });
  expect((await request(app).get('/readyz')).status).toBe(200);
});

test('while a loop of it hangs it is not well, and says which', async () => {
  const hanging: string[] = [];
  const { app } = world({ hanging: () => hanging });
  expect((await request(app).get('/healthz')).status).toBe(200);
  hanging.push('turns');
  expect(await request(app).get('/healthz')).toMatchObject({
    status: 503,
    body: { ok: false, hanging: ['turns'] },
  });
});

test('Prometheus, which asks no other path, hears of loops that hang', async () => {
  const hanging: string[] = [];
  const { app } = world({ hanging: () => hanging });
  const told = async () =>
    (await request(app).get('/metrics').set('authorization', `Bearer ${TOKEN}`)).text;
  expect(await told()).toContain('\nmadoguchi_hanging_loops 0\n');
  hanging.push('timers');
  expect(await told()).toContain('\nmadoguchi_hanging_loops 1\n');
});

test.each(['app', 'worker'] as const)(
  'without its store the %s is alive and not ready, names it, and tells nothing of why',
  async (which) => {
    const { [which]: app, log } = world({}, { ping: gone });
    expect((await request(app).get('/healthz')).status).toBe(200);
    const ready = await request(app).get('/readyz');
    expect(ready.status).toBe(503);
    expect(JSON.parse(ready.text)).toEqual({ ok: false, failing: ['database'] });
    expect(log.lines).toMatchObject([{ level: 'error', message: 'a request failed' }]);
  },
);

test('a worker has no pages, and a broken address tells nothing of it either', async () => {
  const { worker, log } = world();
  for (const [path, status] of [
    ['/desk', 404],
    ['/line/webhook', 404],
    ['/%', 404],
    ['/metrics', 401],
  ] as const) {
    const answer = await request(worker).get(path);
    expect([path, answer.status]).toEqual([path, status]);
    expect(answer.text).not.toMatch(/node_modules|\bat /);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  }
  expect(log.lines).toEqual([]);
});

test.each([
  '/nowhere',
  '/desk/api/nowhere',
  '/simulator/line/people',
  '/phone',
  '/.env',
  '/%2e%2e/package.json',
])('in production %s is not there', async (path) => {
  const { status, text } = await request(world().app).get(path);
  expect([status, JSON.parse(text)]).toEqual([404, { status: 404 }]);
});

test('nothing tells what the server is made of', async () => {
  const { app } = world();
  for (const path of ['/healthz', '/nowhere', '/desk']) {
    expect((await request(app).get(path)).headers).not.toHaveProperty('x-powered-by');
  }
});

test('a webhook’s answer is taken for nothing else, and behind TLS it says to stay there', async () => {
  const fleetEvents = { secrets: [Buffer.alloc(32).toString('base64')], onEvent: async () => {} };
  const { app } = world({ publicUrl: 'https://bot.example', fleetEvents });
  for (const path of ['/line/webhook', '/fleet/webhook']) {
    const { headers } = await request(app).post(path).send('{}');
    expect([path, headers['x-content-type-options']]).toEqual([path, 'nosniff']);
    expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
  }
});

test('a broken address is the caller’s mistake', async () => {
  const { app, log } = world();
  expect([400, 404]).toContain((await request(app).get('/%')).status);
  expect(log.lines).toEqual([]);
});

test.each(['/desk/api/tickets', '/DESK/api/tickets', '/desk/api/tickets/'])(
  'whoever is not signed in sees nothing of the desk: %s',
  async (path) => {
    const { status, text } = await request(world().app).get(path);
    expect([status, JSON.parse(text)]).toEqual([
      401,
      { status: 401, detail: 'サインインしてください。' },
    ]);
  },
);

test('the desk’s pages are empty shells, in no frame of another site', async () => {
  for (const path of ['/desk', '/desk/welcome', '/desk/people', '/desk/audit']) {
    const { status, headers } = await request(world().app).get(path);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
});

test('a page names the styles that it may make, anew each time, and no script stands in it', async () => {
  const { app } = world();
  const noncesOf = async () => {
    const { headers, text } = await request(app).get('/desk');
    const [, nonce = ''] = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '') ?? [];
    expect(text).toContain(`nonce="${nonce}"`);
    expect(text).not.toMatch(/__NONCE__|<script[^>]*>[^<]|\son[a-z]+=/);
    return nonce;
  };
  const [first, second] = [await noncesOf(), await noncesOf()];
  expect(first).toHaveLength(22);
  expect(second).not.toBe(first);
});

test.each(['/healthz', '/readyz', '/metrics', '/desk', '/desk/api/session', '/nowhere', '/%'])(
  'a browser may make nothing of %s that was not meant',
  async (path) => {
    const { headers } = await request(world().app).get(path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  },
);
