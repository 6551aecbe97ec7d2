import request from 'supertest';
import { deskRoutes } from '../../src/desk/desk-routes.ts';
import { behindGate } from '../../src/desk/gate.ts';
import type { DeskMeans } from '../../src/desk/means.ts';
import { ROLES, type Role } from '../../src/desk/ports.ts';
import { IDLE_SESSION } from '../../src/desk/session-limits.ts';
import { MORNING } from '../core/the-shop.ts';
import { ASKS_PROOF, MAY_USE } from './gate-table.ts';
import { openDesk, TICKET, type ADesk, type Answer } from './a-desk.ts';

const NOBODY: DeskMeans['provider'] = {
  issuer: 'https://id.example',
  signIn: {
    begin: async () => ({ kind: 'failed', because: 'nobody leaves in this test' }),
    finish: async () => ({ kind: 'failed', because: 'nobody comes back in this test' }),
  },
};

const LETTERS: Readonly<Record<Role, string>> = {
  viewer: 'v',
  agent: 'a',
  supervisor: 's',
  admin: 'm',
};

/** The desk as each configuration makes it; together they have every route. */
const CONFIGURATIONS: readonly Partial<DeskMeans>[] = [
  { demoStaff: ['agent'] },
  { provider: NOBODY },
];

const whole = (path: string): string =>
  path.replace(':number', TICKET).replace(':id', 'nobody-has-this-id');

test('the table tells every route there is, and no other', async () => {
  const desk = await openDesk();
  const named = CONFIGURATIONS.flatMap((change) =>
    deskRoutes({ ...desk.means, ...change }).map(({ method, path }) => `${method} ${path}`),
  );
  expect([...new Set(named)].toSorted()).toEqual(Object.keys(MAY_USE).toSorted());
  await desk.close();
});

test('nothing is served past the table', async () => {
  const desk = await openDesk();
  const routes = deskRoutes(desk.means);
  const served = behindGate(routes, desk.means).stack.flatMap(({ route }) =>
    route === undefined ? [] : route.stack.map(({ method }) => `${method} ${route.path}`),
  );
  expect(served).toEqual(routes.map(({ method, path }) => `${method} ${path}`));
  await desk.close();
});

describe.each(CONFIGURATIONS)('who may use a route (%#)', (change) => {
  let desk: ADesk;
  beforeAll(async () => {
    desk = await openDesk(change);
  });
  afterAll(() => desk.close());

  const cases = Object.entries(MAY_USE).flatMap(([route, may]) =>
    [null, 'not-a-session', ...ROLES].map((who) => ({ route, may, who })),
  );
  test.each(cases)('$route by $who', async ({ route, may, who }) => {
    const [method = '', path = ''] = route.split(' ');
    const isThere = deskRoutes(desk.means).some(
      (one) => one.method === method && one.path === path,
    );
    const role = ROLES.find((one) => one === who);
    const letter = role === undefined ? '-' : LETTERS[role];
    // A route before may have signed them out.
    if (role !== undefined) {
      await desk.store.desk.endSessions({ by: { id: role, name: '' }, at: MORNING });
      await desk.signIn(role);
    }
    const answer = await call(desk, method, whole(path), who);
    expect(verdictOf(answer)).toBe(isThere ? expected(may, letter) : 'not there');
  });
});

test.each(CONFIGURATIONS)(
  'what asks for a fresh proof stands in the table (%#)',
  async (change) => {
    const desk = await openDesk(change);
    const asking: string[] = [];
    for (const { method, path } of deskRoutes(desk.means)) {
      await desk.store.desk.endSessions({ by: { id: 'admin', name: '' }, at: MORNING });
      await desk.signIn('admin', null);
      const { status, body } = await call(desk, method, whole(path), 'admin');
      if (status === 403 && body['code'] === 'proveAgain') asking.push(`${method} ${path}`);
    }
    expect(asking.toSorted()).toEqual(ASKS_PROOF.toSorted());
    await desk.close();
  },
);

function expected(may: string, letter: string): string {
  if (may.includes(letter)) return 'open';
  return letter === '-' ? 'not signed in' : 'not allowed';
}

/** What the gate made of it; what a route itself answers, a 404 of its own too, counts as open. */
function verdictOf({ status, body }: Answer): string {
  switch (body['detail']) {
    case undefined:
      return status === 404 ? 'not there' : 'open';
    case 'サインインしてください。':
      return status === 401 ? 'not signed in' : `${status}`;
    case 'この操作をする権限がありません。':
      return status === 403 ? 'not allowed' : `${status}`;
    default:
      return 'open';
  }
}

function call(desk: ADesk, method: string, path: string, who: string | null) {
  // A stream has no end of its own.
  if (path === '/live') setTimeout(() => desk.means.live.stop(), 100);
  if (method === 'get') return desk.get(path, who);
  return method === 'post' ? desk.post(path, who, {}) : desk.patch(path, who, {});
}

describe('the gate', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  const reply = (headers: Readonly<Record<string, string>>) =>
    request(desk.app)
      .post(`/desk/api/tickets/${TICKET}/reply`)
      .set({ cookie: 'desk=agent', host: 'desk.example', ...headers })
      .send({ act: 'act-00001', text: 'お待たせしました' });

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    // The browser's own word counts, whatever else is said.
    { 'sec-fetch-site': 'cross-site', origin: 'https://desk.example' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: '' },
    {},
  ])('nothing is done for another site: %j', async (headers) => {
    expect((await reply(headers)).status).toBe(403);
    expect(await desk.store.takeTurns(1)).toEqual([]);
  });

  test.each([{ 'sec-fetch-site': 'same-origin' }, { origin: 'https://desk.example' }])(
    'our own page may act: %j',
    async (headers) => {
      expect((await reply(headers)).status).toBe(202);
      expect(await desk.store.takeTurns(1)).toHaveLength(1);
    },
  );

  test('a body that is no JSON, as a form of another site would send, is not read', async () => {
    const sent = await request(desk.app)
      .post(`/desk/api/tickets/${TICKET}/reply`)
      .set({ cookie: 'desk=agent', 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' })
      .send('{"act":"act-00001","text":"はい"}');
    expect(sent.status).toBe(400);
  });

  test('answers are kept by no cache', async () => {
    expect((await desk.get('/tickets', 'viewer')).header('cache-control')).toBe('no-store');
  });

  test('a page that only asks does not keep a session; a person does', async () => {
    const almost = MORNING.plus(IDLE_SESSION).minus({ minutes: 1 });
    desk.now = almost;
    await desk.get('/tickets', 'agent');
    await desk.post('/session/activity', 'viewer');
    desk.now = MORNING.plus(IDLE_SESSION);
    expect((await desk.get('/tickets', 'agent')).status).toBe(401);
    expect((await desk.get('/tickets', 'viewer')).status).toBe(200);
    desk.now = almost.plus(IDLE_SESSION);
    expect((await desk.get('/tickets', 'viewer')).status).toBe(401);
  });

  test('a role that was taken away is gone at once', async () => {
    const id = 'agent';
    expect((await desk.patch(`/people/${id}`, 'admin', { role: 'viewer' })).status).toBe(200);
    const sent = await desk.post(`/tickets/${TICKET}/reply`, 'agent', {
      act: 'act-00001',
      text: 'はい',
    });
    expect(sent.status).toBe(403);
    await desk.patch(`/people/${id}`, 'admin', { isDisabled: true });
    expect((await desk.get('/tickets', 'agent')).status).toBe(401);
  });
});
