import { DateTime } from 'luxon';
import { digestOf } from '../../src/guard/digest.ts';
import { MORNING } from '../core/the-shop.ts';
import { startProvider, type TestProvider } from '../oidc/provider.ts';
import { cookieFrom, openDesk, type ADesk } from './a-desk.ts';
import { comeBackTo, expectOut, leaveFrom, toLeaving, toStaff } from './at-provider.ts';

describe('a fresh proof at the provider', () => {
  let provider: TestProvider;
  let desk: ADesk;
  beforeAll(async () => {
    provider = await startProvider();
  });
  afterAll(() => provider.close());

  const add = (who: string) => desk.post('/people', who, { name: '田中', role: 'agent' });
  /** An admin of the provider's, whose proof is too old. */
  async function admin(): Promise<string> {
    // The provider's clock is the world's.
    desk.now = DateTime.now();
    const { body } = await desk.post('/people', 'demo', { name: '中村', role: 'admin' });
    const left = await leave(String(body['secret']));
    const came = await comeBack(provider.signIn(left.url, 'account-7'), left.kept);
    desk.now = desk.now.plus({ minutes: 20 });
    return cookieFrom(came, 'desk');
  }
  const leave = (invitation: string | null = null) => leaveFrom(desk, invitation);
  const leaveAgain = async (who: string) =>
    toLeaving(await desk.post('/session/again/provider', who, {}));
  const comeBack = (address: string, kept: string) => comeBackTo(desk, address, kept);
  afterEach(() => desk.close());
  beforeEach(async () => {
    desk = await openDesk({ provider: toStaff(provider.config), demoStaff: ['admin'] });
    const session = {
      digest: digestOf('demo'),
      memberId: 'admin',
      endsAt: DateTime.now().plus({ hours: 1 }),
      idleEndsAt: DateTime.now().plus({ hours: 1 }),
      provenAt: null,
    };
    const doer = { by: { id: 'admin', name: '林' }, at: MORNING };
    await desk.store.desk.beginSession(session, MORNING, doer, 'demo');
  });

  test('is asked for with its greatest age, and opens what it was asked for', async () => {
    const who = await admin();
    expect((await add(who)).body).toMatchObject({ code: 'proveAgain', by: 'provider' });
    const { url, kept } = await leaveAgain(who);
    const asked = new URL(url).searchParams;
    expect([asked.get('max_age'), asked.get('prompt')]).toEqual(['600', 'login']);
    desk.now = DateTime.now();
    const back = await comeBack(provider.signIn(url, 'account-7'), kept);
    expect([back.status, back.header('location')]).toEqual([303, '/desk/proven']);
    expect(back.cookies.filter((cookie) => cookie.startsWith('desk='))).toEqual([]);
    expect((await add(who)).status).toBe(201);
  });

  test.each([
    ['of another member', 'account-8', {}, 'other'],
    ['of nobody we know', 'stranger', {}, 'unknown'],
    ['of long ago', 'account-7', { provenSecondsAgo: 700 }, 'refused'],
    ['without its time', 'account-7', { provenSecondsAgo: null }, 'refused'],
    ['for another question', 'account-7', { nonce: 'another' }, 'refused'],
  ])('one %s is of no use', async (_what, subject, spoil, why) => {
    const who = await admin();
    const { body } = await desk.post('/people', 'demo', { name: '田中', role: 'admin' });
    const joining = await leave(String(body['secret']));
    await comeBack(provider.signIn(joining.url, 'account-8'), joining.kept);
    const { url, kept } = await leaveAgain(who);
    const back = await comeBack(provider.signIn(url, subject, spoil), kept);
    expect(back.header('location')).toBe(`/desk/proven?notIn=${why}`);
    expect((await add(who)).status).toBe(403);
  });

  test('it counts from when the provider was convinced, not from the way back', async () => {
    const who = await admin();
    const { url, kept } = await leaveAgain(who);
    desk.now = DateTime.now();
    await comeBack(provider.signIn(url, 'account-7', { provenSecondsAgo: 540 }), kept);
    desk.now = desk.now.plus({ seconds: 30 });
    expect((await add(who)).status).toBe(201);
    desk.now = desk.now.plus({ seconds: 40 });
    expect((await add(who)).status).toBe(403);
  });

  test('no session lasts longer than a shift after it', async () => {
    await admin();
    desk.now = DateTime.now();
    const in11 = await leave();
    expect(new URL(in11.url).searchParams.get('max_age')).toBe('43200');
    const old = { provenSecondsAgo: 11 * 3600 };
    const came = await comeBack(provider.signIn(in11.url, 'account-7', old), in11.kept);
    const who = cookieFrom(came, 'desk');
    desk.now = desk.now.plus({ minutes: 59 });
    expect((await desk.get('/tickets', who)).status).toBe(200);
    desk.now = desk.now.plus({ minutes: 2 });
    expect((await desk.get('/tickets', who)).status).toBe(401);
    desk.now = DateTime.now();
    const in13 = await leave();
    const older = { provenSecondsAgo: 13 * 3600 };
    const late = await comeBack(provider.signIn(in13.url, 'account-7', older), in13.kept);
    expectOut(late, 'stale');
  });
});
