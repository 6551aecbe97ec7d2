import { startProvider, type TestProvider } from '../oidc/provider.ts';
import { cookieFrom, openDesk, type ADesk } from './a-desk.ts';
import { comeBackTo, expectOut, leaveFrom, RETURNS_TO, toStaff } from './at-provider.ts';

describe('signing in at a provider', () => {
  let provider: TestProvider;
  let desk: ADesk;
  beforeAll(async () => {
    provider = await startProvider();
  });
  afterAll(() => provider.close());
  beforeEach(async () => {
    desk = await openDesk({ provider: toStaff(provider.config) });
  });
  afterEach(() => desk.close());

  const leave = (invitation: string | null = null) => leaveFrom(desk, invitation);
  const comeBack = (address: string, kept: string | null) => comeBackTo(desk, address, kept);
  async function newLink(): Promise<string> {
    const { body } = await desk.post('/people', 'admin', { name: '中村', role: 'agent' });
    return String(body['secret']);
  }
  async function joined(subject: string): Promise<void> {
    const { url, kept } = await leave(await newLink());
    await comeBack(provider.signIn(url, subject), kept);
  }

  test('a link binds an account of the provider, which signs in from then on', async () => {
    const { url, kept } = await leave(await newLink());
    const answer = await comeBack(provider.signIn(url, 'account-7'), kept);
    expect([answer.status, answer.header('location')]).toEqual([303, '/desk']);
    const { body } = await desk.get('/session', cookieFrom(answer, 'desk'));
    expect(body).toMatchObject({
      me: { name: '中村', wayIn: { kind: 'provider', issuer: provider.config.issuer } },
      ways: { password: null, provider: true, demo: [] },
    });

    const again = await leave();
    const second = await comeBack(provider.signIn(again.url, 'account-7'), again.kept);
    expect((await desk.get('/tickets', cookieFrom(second, 'desk'))).status).toBe(200);
    expect((await desk.acts()).slice(-3)).toEqual([
      '中村 joined',
      '中村 signedIn',
      '中村 signedIn',
    ]);
  });

  test('what is remembered meanwhile is for no script, and goes with the way back', async () => {
    const answer = await desk.post('/session/provider', null, { invitation: null });
    const [cookie] = answer.cookies;
    expect(cookie).toMatch(/^desk-leaving=.*HttpOnly.*SameSite=Lax/);
    const kept = cookieFrom(answer, 'desk-leaving');
    const back = await comeBack(provider.signIn(String(answer.body['url']), 'x'), kept);
    expect(back.cookies[0]).toMatch(/^desk-leaving=;.*1970/);
  });

  test('an account that nobody added is not let in', async () => {
    const { url, kept } = await leave();
    expectOut(await comeBack(provider.signIn(url, 'stranger'), kept), 'unknown');
  });

  test('an account of somebody disabled is not let in', async () => {
    await joined('account-7');
    const members = await desk.store.desk.members();
    const id = members.find(({ name }) => name === '中村')?.id ?? '';
    await desk.patch(`/people/${id}`, 'admin', { isDisabled: true });
    const { url, kept } = await leave();
    expectOut(await comeBack(provider.signIn(url, 'account-7'), kept), 'unknown');
  });

  test('a link that is used, and an account that is somebody else’s', async () => {
    const link = await newLink();
    const first = await leave(link);
    await comeBack(provider.signIn(first.url, 'account-7'), first.kept);
    const used = await leave(link);
    expectOut(await comeBack(provider.signIn(used.url, 'account-8'), used.kept), 'gone');
    const other = await leave(await newLink());
    expectOut(await comeBack(provider.signIn(other.url, 'account-7'), other.kept), 'taken');
  });

  test.each([
    ['a nonce of another sign-in', { nonce: 'another' }],
    ['a token for another client', { audience: 'another' }],
    ['a token of another issuer', { issuer: 'https://evil.example' }],
    ['a token that is over', { expiresIn: -600 }],
    ['a token that another key has signed', { isForged: true }],
  ])('%s is refused', async (_what, spoil) => {
    await joined('account-7');
    const { url, kept } = await leave();
    expectOut(await comeBack(provider.signIn(url, 'account-7', spoil), kept), 'refused');
  });

  test('an answer that this browser did not ask for is refused', async () => {
    await joined('account-7');
    const [mine, theirs] = [await leave(), await leave()];
    const address = provider.signIn(theirs.url, 'account-7');
    expectOut(await comeBack(address, null), 'refused');
    expectOut(await comeBack(address, 'no cookie of ours'), 'refused');
    expectOut(await comeBack(address, mine.kept), 'refused');
  });

  test('a code is good once', async () => {
    await joined('account-7');
    const { url, kept } = await leave();
    const address = provider.signIn(url, 'account-7');
    expect((await comeBack(address, kept)).header('location')).toBe('/desk');
    expectOut(await comeBack(address, kept), 'refused');
  });

  test('whoever gives up at the provider is told so', async () => {
    const { url, kept } = await leave();
    const back = new URL(RETURNS_TO);
    back.searchParams.set('error', 'access_denied');
    back.searchParams.set('state', new URL(url).searchParams.get('state') ?? '');
    expectOut(await comeBack(back.href, kept), 'refused');
  });

  test('there are no passwords beside it', async () => {
    const body = { signInName: 'x', password: 'y' };
    expect((await desk.post('/session/password', null, body)).status).toBe(404);
    expect((await desk.post('/invitation/password', null, body)).status).toBe(404);
  });
});

test('a provider that is away is said so, and asked again by the next', async () => {
  const provider = await startProvider();
  await provider.close();
  const desk = await openDesk({ provider: toStaff(provider.config) });
  const leave = () => desk.post('/session/provider', null, { invitation: null });
  expect((await leave()).status).toBe(503);
  expect((await leave()).status).toBe(503);
  expect(desk.log.lines).toMatchObject([{ level: 'error' }, { level: 'error' }]);
  await desk.close();
});
