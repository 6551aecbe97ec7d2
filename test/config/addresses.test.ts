import { loadWhereabouts } from '../../src/config/database.ts';
import { loadConfig } from '../../src/config.ts';

type Env = Readonly<Record<string, string>>;

const LINE = { LINE_CHANNEL_ID: '1234567890', LINE_CHANNEL_SECRET: 'secret' } as const;

test.each<[string, Env]>([
  ['on this machine', { DATABASE_URL: 'postgres://127.0.0.1/d' }],
  ['behind a socket', { DATABASE_URL: 'postgres:///d?host=/run/postgresql' }],
  ['elsewhere over TLS', { DATABASE_URL: 'postgres://h/d?sslmode=verify-full' }],
  ['on a network of our own', { DATABASE_URL: 'postgres://h/d?sslmode=disable' }],
  ['as the variable of the driver says', { DATABASE_URL: 'postgres://h/d', PGSSLMODE: 'require' }],
])('a database %s is taken', (_where, env) => {
  expect(loadConfig(env).databaseUrl).toBe(env['DATABASE_URL']);
});

test.each<[string, Env]>([
  ['says nothing of TLS', { DATABASE_URL: 'postgres://h/d' }],
  ['falls back to plain text', { DATABASE_URL: 'postgres://h/d?sslmode=prefer' }],
  ['is only named like this machine', { DATABASE_URL: 'postgres://localhost.evil/d' }],
])('a database elsewhere that %s is refused', (_what, env) => {
  expect(() => loadConfig(env)).toThrow(/DATABASE_URL goes to another machine: add \?sslmode=/);
  const owning = { DATABASE_URL: 'postgres:///d', DATABASE_OWNER_URL: env['DATABASE_URL'] ?? '' };
  expect(() => loadConfig(owning)).toThrow('DATABASE_OWNER_URL goes to another machine');
  expect(() => loadWhereabouts(owning)).toThrow('DATABASE_OWNER_URL goes to another machine');
});

test('who owns the tables is named beside who works on them, never alone', () => {
  const [databaseUrl, databaseOwnerUrl] = ['postgres:///d', 'postgres://o@/d'];
  const owning = { DATABASE_OWNER_URL: databaseOwnerUrl };
  const both = { databaseUrl, databaseOwnerUrl };
  expect(loadConfig({ DATABASE_URL: databaseUrl, ...owning })).toMatchObject(both);
  expect(() => loadConfig(owning)).toThrow('DATABASE_URL is needed with DATABASE_OWNER_URL');
});

test.each([
  'LINE_API_BASE_URL',
  'LINE_DATA_API_BASE_URL',
  'FLEET_API_BASE_URL',
  'MODEL_BASE_URL',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
])('%s leads over TLS, or no further than this machine', (name) => {
  const fleet = name.startsWith('FLEET') && { FLEET_API_TOKEN: 'token' };
  const model = name.startsWith('MODEL') && { MODEL: 'openai:any' };
  const at = (address: string) => () =>
    loadConfig({ ...LINE, ...fleet, ...model, [name]: address });
  expect(at('http://elsewhere.example')).toThrow(`${name} must be an https address`);
  expect(at('http://127.0.0.1:4000')).not.toThrow();
  expect(at('https://elsewhere.example')).not.toThrow();
});

test.each(['https://a.example', 'https://a.example/shop'])(
  'the slash behind PUBLIC_URL=%s is taken off, for all who put a path behind it',
  (publicUrl) => {
    expect(loadConfig({ PUBLIC_URL: `${publicUrl}/` }).publicUrl).toBe(publicUrl);
  },
);
