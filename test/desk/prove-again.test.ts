import { hashPassword } from '../../src/desk/password.ts';
import { PROOF_LASTS } from '../../src/desk/session-limits.ts';
import { cookieFrom, openDesk, type ADesk } from './a-desk.ts';
import { joinWithPassword } from './join-with-password.ts';
import { codeAt } from './totp.ts';

const PASSWORD = 'correct horse battery';
const JUST_BEFORE = { milliseconds: 1 } as const;

describe('a fresh proof', () => {
  let desk: ADesk;
  let passwordHash = '';
  beforeAll(async () => {
    passwordHash = await hashPassword(PASSWORD);
  });
  beforeEach(async () => {
    desk = await openDesk();
    await joinWithPassword(desk, 'admin', 'hayashi', passwordHash);
  });
  afterEach(() => desk.close());

  const enter = async (more: object = {}) => {
    const body = { signInName: 'hayashi', password: PASSWORD, ...more };
    return cookieFrom(await desk.post('/session/password', null, body), 'desk');
  };
  const add = (who: string) => desk.post('/people', who, { name: '中村', role: 'agent' });
  const again = (who: string, body: object) => desk.post('/session/again', who, body);
  const pause = (time: object) => {
    desk.now = desk.now.plus(time);
  };

  test('signing in is one, for some minutes', async () => {
    const who = await enter();
    desk.now = desk.now.plus(PROOF_LASTS).minus(JUST_BEFORE);
    expect((await add(who)).status).toBe(201);
    pause(JUST_BEFORE);
    const refused = await add(who);
    expect([refused.status, refused.body]).toEqual([
      403,
      {
        status: 403,
        code: 'proveAgain',
        by: 'password',
        detail: 'この操作には、本人であることの確認がもう一度必要です。',
      },
    ]);
    expect(await desk.store.desk.members()).toHaveLength(5);
  });

  test('the password opens it again, for some minutes more', async () => {
    const who = await enter();
    pause({ hours: 1 });
    expect((await again(who, { password: PASSWORD })).status).toBe(204);
    desk.now = desk.now.plus(PROOF_LASTS).minus(JUST_BEFORE);
    expect((await add(who)).status).toBe(201);
    pause(JUST_BEFORE);
    expect((await add(who)).status).toBe(403);
  });

  test('it counts in the browser it was given in, and in no other', async () => {
    const [mine, other] = [await enter(), await enter()];
    pause({ hours: 1 });
    await again(mine, { password: PASSWORD });
    expect((await add(other)).status).toBe(403);
    expect((await add(mine)).status).toBe(201);
  });

  test('a wrong password is none, is recorded, and is slowed like those at the door', async () => {
    const who = await enter();
    pause({ hours: 1 });
    const wrong = { password: 'incorrect horse battery' };
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await again(who, wrong)).status).toBe(403);
    }
    expect((await desk.acts()).slice(-1)).toEqual(['nobody signInRefused 林']);
    const late = await again(who, { password: PASSWORD });
    expect([late.status, late.header('retry-after')]).toEqual([429, '900']);
    expect((await add(who)).status).toBe(403);
    pause({ minutes: 15 });
    expect((await again(who, { password: PASSWORD })).status).toBe(204);
  });

  test('the password of a colleague is of no use', async () => {
    pause({ minutes: 30 });
    // The agent never joined: there is no password that could be theirs.
    expect((await again('agent', { password: PASSWORD })).status).toBe(409);
    expect((await desk.get('/tickets/0819-7/proof', 'agent')).body).toMatchObject({
      code: 'proveAgain',
    });
  });

  test('with a second factor both are asked for', async () => {
    const who = await enter();
    const begun = await desk.post('/account/factor/begin', who, { password: PASSWORD });
    const secret = String(begun.body['secret']);
    await desk.post('/account/factor/confirm', who, { code: codeAt(secret, desk.now) });
    pause({ hours: 1 });
    expect((await add(who)).body).toMatchObject({ code: 'proveAgain', by: 'passwordAndCode' });
    expect((await again(who, { password: PASSWORD })).status).toBe(403);
    expect((await again(who, { password: PASSWORD, code: '000000' })).status).toBe(403);
    expect((await add(who)).status).toBe(403);
    const code = codeAt(secret, desk.now);
    expect((await again(who, { password: 'incorrect horse battery', code })).status).toBe(403);
    expect((await again(who, { password: PASSWORD, code })).status).toBe(204);
    expect((await add(who)).status).toBe(201);
  });
});

test('whom the demo lets in without a proof is not asked for one', async () => {
  const desk = await openDesk({ demoStaff: ['admin'] });
  desk.now = desk.now.plus({ hours: 1 });
  expect((await desk.post('/people', 'admin', { name: '中村', role: 'agent' })).status).toBe(201);
  await desk.close();
});
