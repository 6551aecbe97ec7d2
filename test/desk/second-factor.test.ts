import { z } from 'zod';
import { hashPassword } from '../../src/desk/password.ts';
import { cookieFrom, openDesk, type ADesk } from './a-desk.ts';
import { joinWithPassword } from './join-with-password.ts';
import { codeAt } from './totp.ts';

const PASSWORD = 'correct horse battery';
const codes = z.object({ codes: z.array(z.string()).length(10) });
const begun = z.object({ secret: z.string(), address: z.string(), picture: z.array(z.string()) });

describe('a second factor', () => {
  let desk: ADesk;
  let passwordHash = '';
  beforeAll(async () => {
    passwordHash = await hashPassword(PASSWORD);
  });
  beforeEach(async () => {
    desk = await openDesk();
    await joinWithPassword(desk, 'supervisor', 'sasaki', passwordHash);
  });
  afterEach(() => desk.close());

  const signIn = (more: object = {}) =>
    desk.post('/session/password', null, { signInName: 'sasaki', password: PASSWORD, ...more });
  const inside = async () => cookieFrom(await signIn(), 'desk');
  /** Sets one up, and gives its secret with the codes for recovery. */
  async function setUp(who: string) {
    const { secret } = begun.parse(
      (await desk.post('/account/factor/begin', who, { password: PASSWORD })).body,
    );
    const confirmed = await desk.post('/account/factor/confirm', who, {
      code: codeAt(secret, desk.now),
    });
    return { secret, ...codes.parse(confirmed.body) };
  }
  const later = () => {
    desk.now = desk.now.plus({ seconds: 60 });
  };

  test('once it is set up, the password alone opens nothing', async () => {
    const { secret } = await setUp(await inside());
    const half = await signIn();
    expect([half.status, half.body]).toEqual([200, { wants: 'code' }]);
    expect(half.cookies).toEqual([]);
    later();
    const whole = await signIn({ code: codeAt(secret, desk.now) });
    expect(whole.status).toBe(204);
    expect((await desk.get('/tickets', cookieFrom(whole, 'desk'))).status).toBe(200);
    expect((await desk.acts()).slice(-2)).toEqual(['佐々木 setFactor', '佐々木 signedIn']);
  });

  test('without the password a code tells nothing, not even whether there is one', async () => {
    const { secret } = await setUp(await inside());
    later();
    const guess = { password: 'incorrect horse battery', code: codeAt(secret, desk.now) };
    expect((await signIn(guess)).status).toBe(401);
  });

  test('no code is good twice, neither at the door nor after it was tried out', async () => {
    const who = await inside();
    const { secret } = await setUp(who);
    const first = codeAt(secret, desk.now);
    expect((await signIn({ code: first })).status).toBe(401);
    later();
    const code = codeAt(secret, desk.now);
    expect((await signIn({ code })).status).toBe(204);
    expect((await signIn({ code })).status).toBe(401);
    // Nor is an earlier one that would still be in time.
    const before = codeAt(secret, desk.now.minus({ seconds: 30 }));
    expect((await signIn({ code: before })).status).toBe(401);
  });

  test('two who bring the same code at once are one', async () => {
    const { secret } = await setUp(await inside());
    later();
    const code = codeAt(secret, desk.now);
    const both = await Promise.all([signIn({ code }), signIn({ code })]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 401]);
  });

  test('five wrong codes close it for a quarter of an hour, for the right one too', async () => {
    const { secret } = await setUp(await inside());
    later();
    for (let n = 0; n < 5; n += 1) expect((await signIn({ code: '000000' })).status).toBe(401);
    expect((await signIn({ code: codeAt(secret, desk.now) })).status).toBe(429);
    // The password alone, right as it is, forgives nothing.
    expect((await signIn()).body).toEqual({ wants: 'code' });
    expect((await signIn({ code: codeAt(secret, desk.now) })).status).toBe(429);
    desk.now = desk.now.plus({ minutes: 15 });
    expect((await signIn({ code: codeAt(secret, desk.now) })).status).toBe(204);
  });

  test('a recovery code opens once, is told in the record, and is kept as a digest only', async () => {
    const kept = await setUp(await inside());
    const [first = ''] = kept.codes;
    const came = await signIn({ code: ` ${first.toUpperCase()} ` });
    expect(came.status).toBe(204);
    expect((await signIn({ code: first })).status).toBe(401);
    expect(await desk.acts()).toContain('佐々木 usedRecoveryCode');
    const who = cookieFrom(came, 'desk');
    expect((await desk.get('/account/factor', who)).body).toMatchObject({ codesLeft: 9 });
    expect(first).toMatch(/^[a-z2-7]{4}(?:-[a-z2-7]{4}){5}$/);
  });

  test('setting it up asks for the password, ends other sessions, and shows what apps read', async () => {
    const [who, elsewhere] = [await inside(), await inside()];
    const refused = await desk.post('/account/factor/begin', who, { password: 'not mine at all' });
    expect(refused.status).toBe(403);
    const shown = begun.parse(
      (await desk.post('/account/factor/begin', who, { password: PASSWORD })).body,
    );
    const address = new URL(shown.address);
    expect(address.protocol).toBe('otpauth:');
    expect(address.searchParams.get('secret')).toBe(shown.secret);
    expect(decodeURIComponent(address.pathname)).toContain('sasaki');
    expect(new Set(shown.picture.map((row) => row.length))).toEqual(
      new Set([shown.picture.length]),
    );
    // Shown, and not tried: nothing has changed.
    expect((await signIn()).status).toBe(204);
    const wrong = await desk.post('/account/factor/confirm', who, { code: '000000' });
    expect(wrong.status).toBe(403);
    const code = codeAt(shown.secret, desk.now);
    expect((await desk.post('/account/factor/confirm', who, { code })).status).toBe(200);
    expect((await desk.get('/tickets', who)).status).toBe(200);
    expect((await desk.get('/tickets', elsewhere)).status).toBe(401);
  });

  test('it is removed with both proofs, and not with one', async () => {
    const who = await inside();
    const { secret } = await setUp(who);
    later();
    const remove = (password: string, code: string) =>
      desk.post('/account/factor/remove', who, { password, code });
    expect((await remove('not mine at all', codeAt(secret, desk.now))).status).toBe(403);
    expect((await remove(PASSWORD, '000000')).status).toBe(403);
    expect((await remove(PASSWORD, codeAt(secret, desk.now))).status).toBe(204);
    expect((await signIn()).status).toBe(204);
  });

  test('another takes its place with both proofs, and not with the password alone', async () => {
    const who = await inside();
    const { secret, codes: recovery } = await setUp(who);
    const again = (more: object = {}) =>
      desk.post('/account/factor/begin', who, { password: PASSWORD, ...more });
    later();
    const right = { code: codeAt(secret, desk.now) };
    for (const half of [{}, { code: '000000' }, { ...right, password: 'not mine at all' }])
      expect((await again(half)).status).toBe(403);
    // Nothing was shown that could be confirmed.
    const confirm = (code: string) => desk.post('/account/factor/confirm', who, { code });
    expect((await confirm(codeAt(secret, desk.now))).status).toBe(409);
    const shown = begun.parse((await again(right)).body);
    expect((await again(right)).status).toBe(403);
    // Shown, and not tried: the one in force still counts.
    later();
    expect((await signIn({ code: codeAt(secret, desk.now) })).status).toBe(204);
    expect((await confirm(codeAt(shown.secret, desk.now))).status).toBe(200);
    later();
    expect((await signIn({ code: codeAt(secret, desk.now) })).status).toBe(401);
    expect((await signIn({ code: codeAt(shown.secret, desk.now) })).status).toBe(204);
    expect((await again({ code: recovery[0] })).status).toBe(403);
  });

  test('whose phone is lost sets up another with a recovery code; five wrong ones close that', async () => {
    const who = await inside();
    const { codes: recovery } = await setUp(who);
    const status = async (code = '000000') =>
      (await desk.post('/account/factor/begin', who, { password: PASSWORD, code })).status;
    expect([await status(recovery[3]), await status(recovery[3])]).toEqual([200, 403]);
    for (let n = 0; n < 4; n += 1) expect(await status()).toBe(403);
    expect(await status(recovery[4])).toBe(429);
    expect((await desk.acts()).at(-1)).toBe('佐々木 usedRecoveryCode');
  });

  describe('and a new link of an admin', () => {
    const next = 'staple the other horse';
    async function follow(body: object) {
      const link = await desk.post('/people/supervisor/invitation', 'admin', body);
      const { secret } = link.body;
      return await desk.post('/invitation/password', null, {
        secret,
        signInName: 'sasaki',
        password: next,
      });
    }

    test('leaves it: the link alone opens nothing, nor does the new password', async () => {
      const { secret } = await setUp(await inside());
      const joining = await follow({});
      expect([joining.status, joining.body, joining.cookies]).toEqual([
        200,
        { wants: 'signIn' },
        [],
      ]);
      expect((await signIn({ password: next })).body).toEqual({ wants: 'code' });
      later();
      const code = codeAt(secret, desk.now);
      expect((await signIn({ password: next, code })).status).toBe(204);
      expect((await desk.acts()).filter((act) => act.includes('removedFactor'))).toEqual([]);
    });

    test('takes it away where the admin chose so, and the record tells both', async () => {
      await setUp(await inside());
      expect((await follow({ dropsFactor: true })).status).toBe(204);
      expect((await signIn({ password: next })).status).toBe(204);
      const [made] = await desk.store.desk.audit({ act: 'invited', member: 'admin' }, 1);
      expect([made?.by?.name, made?.member?.name, made?.after]).toEqual([
        '林',
        '佐々木',
        'withoutFactor',
      ]);
      expect(await desk.acts()).toContain('佐々木 removedFactor');
    });
  });
});
