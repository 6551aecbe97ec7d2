import { openDesk, type ADesk } from './a-desk.ts';

describe('who works at the desk', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  test('the list tells names, roles and ways in, and no hash', async () => {
    const { body } = await desk.get('/people', 'supervisor');
    expect(body['people']).toHaveLength(4);
    expect(body['people']).toContainEqual({
      id: 'agent',
      name: '山本',
      role: 'agent',
      isDisabled: false,
      wayIn: null,
      isDemo: false,
    });
  });

  test('somebody is added with a link that is told once', async () => {
    const { status, body } = await desk.post('/people', 'admin', {
      name: ' 中村 ',
      role: 'viewer',
    });
    expect(status).toBe(201);
    expect(body['secret']).toMatch(/^[\w-]{43}$/);
    expect(body['endsAt']).toBe(desk.now.plus({ days: 3 }).toISO());
    const { people } = (await desk.get('/people', 'admin')).body;
    expect(people).toContainEqual(expect.objectContaining({ name: '中村', role: 'viewer' }));
    expect(JSON.stringify(people)).not.toContain(String(body['secret']));
  });

  test('name, role and access are changed, and each change is recorded', async () => {
    const change = { name: '山本 花', role: 'supervisor', isDisabled: true };
    const { status, body } = await desk.patch('/people/agent', 'admin', change);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: 'agent', ...change });
    expect(await desk.acts()).toEqual([
      '林 renamed 山本 花',
      '林 changedRole 山本 花',
      '林 disabled 山本 花',
    ]);
  });

  test.each([{ role: 'agent' }, { isDisabled: true }])(
    'an admin does not shut the door on themselves: %j',
    async (change) => {
      expect((await desk.patch('/people/admin', 'admin', change)).status).toBe(409);
      expect(await desk.acts()).toEqual([]);
    },
  );

  test('an admin may change their own name', async () => {
    expect((await desk.patch('/people/admin', 'admin', { name: '林 一' })).status).toBe(200);
    expect((await desk.get('/session', 'admin')).body).toMatchObject({ me: { name: '林 一' } });
  });

  test('whoever is not there is not changed, and gets no link', async () => {
    expect((await desk.patch('/people/nobody', 'admin', { name: 'x' })).status).toBe(404);
    expect((await desk.post('/people/nobody/invitation', 'admin')).status).toBe(404);
    await desk.patch('/people/agent', 'admin', { isDisabled: true });
    expect((await desk.post('/people/agent/invitation', 'admin')).status).toBe(404);
  });

  test.each([
    {},
    { name: '中村' },
    { name: '', role: 'agent' },
    { name: '  ', role: 'agent' },
    { name: 'あ'.repeat(21), role: 'agent' },
    // LINE refuses such a sender: merchants would see the bot's name.
    { name: 'LINE窓口', role: 'agent' },
    { name: '中村', role: 'owner' },
    { name: '中村', role: 'agent', isDisabled: false },
  ])('nobody is added by what is no name or no role (%#)', async (body) => {
    expect((await desk.post('/people', 'admin', body)).status).toBe(400);
    expect(await desk.acts()).toEqual([]);
  });
});
