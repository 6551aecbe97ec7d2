import { loadConfig } from '../../src/config.ts';

const PROVIDER = {
  PUBLIC_URL: 'https://bot.example',
  OIDC_ISSUER: 'https://id.example/merchants',
  OIDC_CLIENT_ID: 'madoguchi',
} as const;

type Env = Readonly<Record<string, string>>;

function mistakesOf(env: Env): string {
  try {
    loadConfig(env);
    return '';
  } catch (error) {
    return String(error);
  }
}

test('a provider needs little: its issuer, who we are to it, and where merchants come back to', () => {
  expect(loadConfig(PROVIDER).signIn).toEqual({
    issuer: 'https://id.example/merchants',
    clientId: 'madoguchi',
    clientSecret: null,
    scope: 'openid',
    claims: { merchant: 'merchant_id', store: 'store_name', role: 'role' },
  });
});

test('a provider may name its claims as it likes', () => {
  const env = {
    ...PROVIDER,
    OIDC_CLIENT_SECRET: 'secret',
    OIDC_SCOPE: 'openid shop',
    OIDC_MERCHANT_CLAIM: 'urn:shop',
    OIDC_STORE_CLAIM: 'name',
    OIDC_ROLE_CLAIM: 'position',
  };
  expect(loadConfig(env).signIn).toMatchObject({
    clientSecret: 'secret',
    scope: 'openid shop',
    claims: { merchant: 'urn:shop', store: 'name', role: 'position' },
  });
});

test.each(['localhost', '127.0.0.1', '[::1]'])('on this machine plain http will do: %s', (host) => {
  const env = {
    ...PROVIDER,
    PUBLIC_URL: `http://${host}:3000`,
    OIDC_ISSUER: `http://${host}:8080`,
  };
  expect(loadConfig(env).signIn?.issuer).toBe(`http://${host}:8080`);
});

test.each(['127.0.0.1.example', 'localhost.example', '[::2]'])(
  'what only looks like this machine is another: %s',
  (host) => {
    const env = { ...PROVIDER, OIDC_ISSUER: `http://${host}` };
    expect(() => loadConfig(env)).toThrow('OIDC_ISSUER must be an https address');
  },
);

test.each([
  [{ OIDC_CLIENT_ID: 'a' }, 'OIDC_ISSUER is needed with the other OIDC_… variables'],
  [{ OIDC_ROLE_CLAIM: 'a' }, 'OIDC_ISSUER is needed with the other OIDC_… variables'],
  [{ ...PROVIDER, OIDC_CLIENT_ID: '' }, 'OIDC_CLIENT_ID is needed with OIDC_ISSUER'],
  [{ ...PROVIDER, OIDC_ISSUER: 'id.example' }, 'OIDC_ISSUER must be an http or https address'],
  [{ ...PROVIDER, OIDC_ISSUER: 'http://id.example' }, 'OIDC_ISSUER must be an https address'],
  [{ ...PROVIDER, OIDC_SCOPE: 'profile' }, 'OIDC_SCOPE must hold openid'],
  [{ ...PROVIDER, PUBLIC_URL: '' }, 'PUBLIC_URL must be an https address with OIDC_ISSUER'],
  [
    { ...PROVIDER, PUBLIC_URL: 'http://bot.example' },
    'PUBLIC_URL must be an https address with OIDC_ISSUER',
  ],
])('%j is refused by name, with what would be right', (env, told) => {
  expect(mistakesOf(env)).toContain(told);
});
