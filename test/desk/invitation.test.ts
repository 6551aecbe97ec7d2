import { cookieFrom, openDesk, type ADesk } from './a-desk.ts';

const PASSWORD = 'correct horse battery';

describe('joining by a link', () => {
  let desk: ADesk;
  let secret = '';
  beforeEach(async () => {
    desk = await openDesk();
    const { body } = await desk.post('/people', 'admin', { name: '中村', role: 'agent' });
    secret = String(body['secret']);
  });
  afterEach(() => desk.close());

  const join = (changes: object = {}) =>
    desk.post('/invitation/password', null, {
      secret,
      signInName: 'nakamura',
      password: PASSWORD,
      ...changes,
    });

  test('the link tells whom it is for, and lets them in', async () => {
    expect((await desk.post('/invitation', null, { secret })).body).toEqual({
      name: '中村',
      role: 'agent',
    });
    const answer = await join();
    expect(answer.status).toBe(204);
    const session = cookieFrom(answer, 'desk');
    expect((await desk.get('/session', session)).body).toMatchObject({
      me: { name: '中村', wayIn: { kind: 'password', signInName: 'nakamura' } },
    });
    expect(await desk.acts()).toEqual([
      '林 added 中村',
      '林 invited 中村',
      '中村 joined',
      '中村 signedIn',
    ]);
    const again = { signInName: 'ＮＡＫＡＭＵＲＡ', password: PASSWORD };
    expect((await desk.post('/session/password', null, again)).status).toBe(204);
  });

  test('it works once', async () => {
    await join();
    expect((await desk.post('/invitation', null, { secret })).status).toBe(410);
    expect((await join({ signInName: 'somebody' })).status).toBe(410);
  });

  test('it works for three days', async () => {
    desk.now = desk.now.plus({ days: 3 });
    expect((await join()).status).toBe(410);
  });

  test('a newer link takes its place', async () => {
    const members = await desk.store.desk.members();
    const id = members.find(({ name }) => name === '中村')?.id ?? '';
    const { body } = await desk.post(`/people/${id}/invitation`, 'admin');
    expect((await join()).status).toBe(410);
    expect((await join({ secret: body['secret'] })).status).toBe(204);
  });

  test('without the right secret nobody is told anything', async () => {
    for (const guess of ['', 'x', secret.slice(1)]) {
      expect((await desk.post('/invitation', null, { secret: guess })).status).toBe(410);
      expect((await join({ secret: guess })).status).toBe(410);
    }
  });

  test.each(['short', 'ああああああああああああああああ', 'abcabcabcabcabcabc', 'x'.repeat(201)])(
    'the password %j is refused, and the link stays good',
    async (password) => {
      const { status, body } = await join({ password });
      expect([status, body['detail']]).toEqual([400, expect.stringContaining('15文字以上')]);
      expect((await join()).status).toBe(204);
    },
  );

  test.each(['', 'n', '中村', 'naka mura', '-naka', 'n'.repeat(65)])(
    'the sign-in name %j is refused',
    async (signInName) => {
      expect((await join({ signInName })).status).toBe(400);
    },
  );

  test('a sign-in name is nobody else’s', async () => {
    await join();
    const other = await desk.post('/people', 'admin', { name: '小林', role: 'agent' });
    const taken = await join({ secret: other.body['secret'] });
    expect([taken.status, taken.body['detail']]).toEqual([
      409,
      expect.stringContaining('使われて'),
    ]);
  });
});
