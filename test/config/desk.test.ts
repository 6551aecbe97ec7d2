import { loadConfig } from '../../src/config.ts';

const PROVIDER = {
  DESK_OIDC_ISSUER: 'https://id.example/staff',
  DESK_OIDC_CLIENT_ID: 'madoguchi',
  DESK_OIDC_CLIENT_SECRET: 'secret',
  PUBLIC_URL: 'https://desk.example',
} as const;

test('staff sign in with passwords of ours, unless a provider is named', () => {
  expect(loadConfig({}).deskProvider).toBeNull();
  expect(loadConfig(PROVIDER).deskProvider).toEqual({
    issuer: 'https://id.example/staff',
    clientId: 'madoguchi',
    clientSecret: 'secret',
    scope: 'openid',
  });
});

const LINE = { LINE_CHANNEL_SECRET: 'secret', LINE_CHANNEL_ID: '1234567890' } as const;

test.each<readonly [Readonly<Record<string, string>>, string | null]>([
  [{}, null],
  [LINE, 'viewer'],
  [{ ...LINE, DESK_SECOND_FACTOR: '' }, 'viewer'],
  [{ ...LINE, DESK_SECOND_FACTOR: 'supervisor' }, 'supervisor'],
  [{ ...LINE, DESK_SECOND_FACTOR: 'nobody' }, null],
  [{ ...LINE, ...PROVIDER }, null],
])('with %j a second factor is demanded from %j on', (env, from) => {
  expect(loadConfig(env).deskHabits.factorFrom).toBe(from);
});

test.each(['http://localhost:9000', 'http://127.0.0.1:9000', 'http://[::1]:9000'])(
  'on this machine a provider needs no certificate: %s',
  (issuer) => {
    const { deskProvider } = loadConfig({ ...PROVIDER, DESK_OIDC_ISSUER: issuer });
    expect(deskProvider?.issuer).toBe(issuer);
  },
);

test.each([
  [{ PUBLIC_URL: '' }, 'PUBLIC_URL is needed with the DESK_OIDC_… variables'],
  [{ DESK_OIDC_ISSUER: '' }, 'DESK_OIDC_ISSUER is needed with the other DESK_OIDC_… variables'],
  [{ DESK_OIDC_CLIENT_ID: '' }, 'DESK_OIDC_CLIENT_ID is needed with the other DESK_OIDC_…'],
  [{ DESK_OIDC_CLIENT_SECRET: '' }, 'DESK_OIDC_CLIENT_SECRET is needed with the other'],
  [{ DESK_SECOND_FACTOR: 'admin' }, 'DESK_SECOND_FACTOR is for passwords of our own'],
  [{ DESK_SECOND_FACTOR: 'boss' }, 'DESK_SECOND_FACTOR'],
  [{ DESK_FACTOR_KEY: 'c2hvcnQ=' }, 'DESK_FACTOR_KEY must be 32 bytes in Base64'],
  [{ DESK_OIDC_ISSUER: 'id' }, 'DESK_OIDC_ISSUER must be an http or https address'],
  [{ DESK_OIDC_ISSUER: 'http://id.example' }, 'DESK_OIDC_ISSUER must be an https address'],
  [{ DESK_OIDC_ISSUER: 'http://localhost.evil' }, 'DESK_OIDC_ISSUER must be an https address'],
])('%j is refused by name, with what would be right', (change, told) => {
  expect(() => loadConfig({ ...PROVIDER, ...change })).toThrow(told);
});

test('no mistake repeats the secret', () => {
  const env = { ...PROVIDER, DESK_OIDC_CLIENT_SECRET: 'hunter2', DESK_OIDC_ISSUER: 'id' };
  expect(() => loadConfig(env)).toThrow(/^(?!.*hunter2)/s);
});
