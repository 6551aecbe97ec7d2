import { z } from 'zod';
import { hashPassword } from '../../src/desk/password.ts';
import { openDesk, type ADesk } from './a-desk.ts';
import { joinWithPassword } from './join-with-password.ts';
import { codeAt } from './totp.ts';

const PASSWORD = 'correct horse battery';
const begun = z.object({ secret: z.string() });

describe('where a role needs one', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk({ factorFrom: 'supervisor' });
    const passwordHash = await hashPassword(PASSWORD);
    for (const id of ['agent', 'supervisor'] as const) {
      await joinWithPassword(desk, id, id, passwordHash);
      await desk.signIn(id);
    }
  });
  afterEach(() => desk.close());

  test('whoever has none is let to setting it up, and to the way out, and to nothing else', async () => {
    for (const [method, path] of [
      ['get', '/tickets'],
      ['get', '/people'],
      ['get', '/live'],
      ['post', '/replies'],
    ] as const) {
      const answer =
        method === 'get'
          ? await desk.get(path, 'supervisor')
          : await desk.post(path, 'supervisor', {});
      expect([path, answer.status]).toEqual([path, 403]);
    }
    expect((await desk.get('/session', 'supervisor')).body).toMatchObject({
      me: { lacksFactor: true },
    });
    const { secret } = begun.parse(
      (await desk.post('/account/factor/begin', 'supervisor', { password: PASSWORD })).body,
    );
    const code = codeAt(secret, desk.now);
    await desk.post('/account/factor/confirm', 'supervisor', { code });
    expect((await desk.get('/tickets', 'supervisor')).status).toBe(200);
    const next = codeAt(secret, desk.now.plus({ seconds: 30 }));
    const removal = { password: PASSWORD, code: next };
    expect((await desk.post('/account/factor/remove', 'supervisor', removal)).status).toBe(409);
  });

  test('roles below it go on with their password', async () => {
    expect((await desk.get('/tickets', 'agent')).status).toBe(200);
    expect((await desk.get('/session', 'agent')).body).toMatchObject({
      me: { lacksFactor: false },
    });
  });

  test('somebody who becomes a supervisor needs one from their next request on', async () => {
    await desk.patch('/people/agent', 'admin', { role: 'supervisor' });
    expect((await desk.get('/tickets', 'agent')).status).toBe(403);
  });
});
