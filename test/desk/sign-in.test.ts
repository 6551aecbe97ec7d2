import request from 'supertest';
import { z } from 'zod';
import { deskCookies } from '../../src/desk/cookies.ts';
import { hashPassword } from '../../src/desk/password.ts';
import { digestOf } from '../../src/guard/digest.ts';
import { LONGEST_SESSION } from '../../src/desk/session-limits.ts';
import { MORNING } from '../core/the-shop.ts';
import { cookieFrom, openDesk, TICKET, type ADesk } from './a-desk.ts';
import { joinWithPassword } from './join-with-password.ts';

const PASSWORD = 'correct horse battery';
const RIGHT = { signInName: 'yamamoto', password: PASSWORD };
const WRONG = { ...RIGHT, password: 'incorrect horse battery' };
const withKey = z.object({ me: z.object({ draftKey: z.base64() }) });
const NOT_IN = 'サインイン名かパスワードが違います。';

describe('signing in', () => {
  let desk: ADesk;
  let passwordHash = '';
  beforeAll(async () => {
    passwordHash = await hashPassword(PASSWORD);
  });
  beforeEach(async () => {
    desk = await openDesk({ demoStaff: ['agent', 'viewer'] });
    await joinWithPassword(desk, 'agent', 'yamamoto', passwordHash);
  });
  afterEach(() => desk.close());

  const signIn = (body: object) => desk.post('/session/password', null, body);
  const keyOf = async (session: string) =>
    withKey.parse((await desk.get('/session', session)).body).me.draftKey;

  test('with the right password a session begins, and the record tells it', async () => {
    const answer = await signIn(RIGHT);
    expect(answer.status).toBe(204);
    const secret = cookieFrom(answer, 'desk');
    expect((await desk.get('/session', secret)).body).toMatchObject({
      me: { id: 'agent', name: '山本', role: 'agent' },
    });
    expect((await desk.acts()).at(-1)).toBe('山本 signedIn');
  });

  test('the cookie is for no script, no other site, and ends with the shift', async () => {
    const [cookie] = (await signIn(RIGHT)).cookies;
    expect(cookie).toMatch(/^desk=[\w-]{43}; /);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).toContain(`Max-Age=${LONGEST_SESSION.hours * 3600}`);
    expect(cookie).not.toContain('Secure');
  });

  test('each session has a secret of its own, and the store knows none of them', async () => {
    const secrets = [await signIn(RIGHT), await signIn(RIGHT)].map((answer) =>
      cookieFrom(answer, 'desk'),
    );
    expect(new Set(secrets).size).toBe(2);
    for (const secret of secrets) {
      expect(await desk.store.desk.signedIn(secret, MORNING)).toBeNull();
      expect(await desk.store.desk.signedIn(digestOf(secret), MORNING)).not.toBeNull();
    }
  });

  test.each(['YAMAMOTO', ' yamamoto ', 'ｙａｍａｍｏｔｏ'])(
    'the name may be typed as %j',
    async (name) => {
      expect((await signIn({ ...RIGHT, signInName: name })).status).toBe(204);
    },
  );

  test('a wrong password, an unknown name and a disabled member are told the same', async () => {
    const wrong = await signIn(WRONG);
    const unknown = await signIn({ ...RIGHT, signInName: 'nobody' });
    await desk.patch('/people/agent', 'admin', { isDisabled: true });
    const disabled = await signIn(RIGHT);
    for (const { status, body, cookies } of [wrong, unknown, disabled]) {
      expect(body).toEqual({ status, detail: NOT_IN });
      expect(status).toBe(401);
      expect(cookies).toEqual([]);
    }
    const refused = 'nobody signInRefused 山本';
    expect(await desk.acts()).toEqual(
      expect.arrayContaining([refused, '林 disabled 山本', refused]),
    );
  });

  test('after five wrong passwords not even the right one helps', async () => {
    await Promise.all(Array.from({ length: 5 }, () => signIn(WRONG)));
    const refused = await signIn(RIGHT);
    expect(refused.status).toBe(429);
    expect(refused.header('retry-after')).toBe('900');
    expect(refused.cookies).toEqual([]);
  });

  test('each member has a key for their drafts, the same in all their sessions', async () => {
    const [one = '', two = ''] = [await signIn(RIGHT), await signIn(RIGHT)].map((answer) =>
      cookieFrom(answer, 'desk'),
    );
    expect(await keyOf(one)).toBe(await keyOf(two));
    expect(await keyOf('viewer')).not.toBe(await keyOf(one));
  });

  test('without a session it is told what ways in there are', async () => {
    expect((await desk.get('/session', null)).body).toEqual({
      me: null,
      ways: {
        password: { shortest: 15 },
        provider: false,
        demo: [
          { id: 'agent', name: '山本', role: 'agent' },
          { id: 'viewer', name: '小川', role: 'viewer' },
        ],
      },
    });
  });

  test('in the demo one click is enough, for the demo’s own people only', async () => {
    const answer = await desk.post('/session/demo', null, { member: 'agent' });
    expect((await desk.get('/tickets', cookieFrom(answer, 'desk'))).status).toBe(200);
    expect((await desk.post('/session/demo', null, { member: 'admin' })).status).toBe(404);
    await desk.patch('/people/agent', 'admin', { isDisabled: true });
    expect((await desk.post('/session/demo', null, { member: 'agent' })).status).toBe(404);
  });

  test('signing out ends this session, signing out everywhere all of them', async () => {
    const enter = () => desk.post('/session/demo', null, { member: 'agent' });
    const [one = '', two = '', three = ''] = [await enter(), await enter(), await enter()].map(
      (answer) => cookieFrom(answer, 'desk'),
    );
    const statuses = async () =>
      [
        await desk.get('/tickets', one),
        await desk.get('/tickets', two),
        await desk.get('/tickets', three),
      ].map(({ status }) => status);
    const out = await desk.post('/session/end', one);
    expect(out.cookies[0]).toMatch(/^desk=;.*Expires=Thu, 01 Jan 1970/);
    expect(await statuses()).toEqual([401, 200, 200]);
    await desk.post('/session/end-all', two);
    expect(await statuses()).toEqual([401, 401, 401]);
    expect((await desk.get('/tickets', 'viewer')).status).toBe(200);
  });

  test('a new password needs the old one, and ends the other sessions', async () => {
    const [here = '', there = ''] = [await signIn(RIGHT), await signIn(RIGHT)].map((answer) =>
      cookieFrom(answer, 'desk'),
    );
    const change = (current: string, next: string) =>
      desk.post('/account/password', here, { current, next });
    const next = 'staple the other horse';
    expect((await change('wrong', next)).status).toBe(403);
    expect((await change(PASSWORD, 'short')).status).toBe(400);
    expect((await change(PASSWORD, next)).status).toBe(204);
    expect((await desk.get('/tickets', here)).status).toBe(200);
    expect((await desk.get('/tickets', there)).status).toBe(401);
    expect((await signIn(RIGHT)).status).toBe(401);
    expect((await signIn({ ...RIGHT, password: next })).status).toBe(204);
  });

  test('a session at hand is no way to guess the password', async () => {
    const body = { current: 'a guess', next: 'staple the other horse' };
    const here = cookieFrom(await signIn(RIGHT), 'desk');
    const guess = () => desk.post('/account/password', here, body);
    await Promise.all(Array.from({ length: 5 }, guess));
    const right = { ...body, current: PASSWORD };
    expect((await desk.post('/account/password', here, right)).status).toBe(429);
  });

  test('whoever has no password of ours cannot change one', async () => {
    const body = { current: 'nothing', next: 'staple the other horse' };
    expect((await desk.post('/account/password', 'viewer', body)).status).toBe(409);
  });
});

test('over TLS the cookie is for this very host, and never sent without', async () => {
  const desk = await openDesk({ cookies: deskCookies(true), demoStaff: ['agent'] });
  const answer = await desk.post('/session/demo', null, { member: 'agent' });
  const [cookie] = answer.cookies;
  expect(cookie).toMatch(/^__Host-desk=[\w-]{43}; /);
  expect(cookie).toMatch(/; Secure/);
  const list = request(desk.app).get(`/desk/api/tickets/${TICKET}/talk`);
  const secret = cookieFrom(answer, '__Host-desk');
  expect((await list.set('cookie', `a=b; __Host-desk=${secret}; c=d`)).status).toBe(200);
  await desk.close();
});
