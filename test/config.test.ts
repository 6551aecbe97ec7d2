import { loadConfig, type Config } from '../src/config.ts';

type Env = Readonly<Record<string, string>>;

const LINE = { LINE_CHANNEL_ID: '1234567890', LINE_CHANNEL_SECRET: 'secret' } as const;

function mistakesOf(env: Env): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [, ...lines] = error.message.split('\n');
    return lines.map((line) => line.trim());
  }
  return [];
}

test('with nothing set it is the demo, on this machine only', () => {
  expect(loadConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: null,
    trustProxy: 'loopback, linklocal, uniquelocal',
    databaseUrl: null,
    databaseOwnerUrl: null,
    dataDir: './data',
    quietMs: 700,
    keep: { talks: 400, tickets: 800 },
    role: 'all',
    logLevel: 'info',
    deskProvider: null,
    deskHabits: { claimMinutes: 10, firstReplyMinutes: 5, factorFrom: null, factorKeys: [] },
    metricsToken: null,
    tracesTo: null,
    line: null,
    fleet: null,
    model: null,
    signIn: null,
    pictureDays: 3,
    clamd: null,
    readsPictures: true,
    showsLineNames: true,
    demoClock: '2025-08-19T08:05:00+09:00',
    demoWorld: null,
  });
});

test('a channel makes it production, open to the network', () => {
  expect(loadConfig(LINE).host).toBe('0.0.0.0');
  expect(loadConfig(LINE).line).toEqual({
    secrets: ['secret'],
    channelId: '1234567890',
    accessToken: null,
    apiBaseUrl: 'https://api.line.me',
    dataApiBaseUrl: 'https://api-data.line.me',
  });
});

const NAMES = [
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'DATABASE_URL',
  'PGSSLMODE',
  'DATA_DIR',
  'QUIET_MS',
  'KEEP_TALKS_DAYS',
  'LINE_CHANNEL_ID',
  'LINE_CHANNEL_SECRET',
  'LINE_CHANNEL_ACCESS_TOKEN',
  'LINE_API_BASE_URL',
  'MODEL',
  'MODEL_BASE_URL',
  'LINE_DATA_API_BASE_URL',
  'FLEET_API_BASE_URL',
  'FLEET_API_TOKEN',
  'FLEET_OAUTH_TOKEN_URL',
  'FLEET_OAUTH_CLIENT_ID',
  'FLEET_OAUTH_CLIENT_SECRET',
  'FLEET_CALLS_PER_MINUTE',
  'FLEET_WEBHOOK_SECRET',
  'DESK_OIDC_ISSUER',
  'DESK_OIDC_CLIENT_ID',
  'DESK_OIDC_CLIENT_SECRET',
  'PICTURE_DAYS',
  'PICTURE_READING',
  'LINE_NAMES',
  'CLAMD_ADDRESS',
  'ROLE',
  'DEMO_CLOCK',
  'DEMO_WORLD',
  'LOG_LEVEL',
] as const;

test('an empty variable is an unset one', () => {
  expect(loadConfig(Object.fromEntries(NAMES.map((name) => [name, ''])))).toEqual(loadConfig({}));
});

const ROWS: readonly (readonly [string, Env, Partial<Config>])[] = [
  ['PORT=0 (any free one)', { PORT: '0' }, { port: 0 }],
  ['PORT=8080', { PORT: '8080' }, { port: 8080 }],
  ['HOST', { HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'https://a.example' }, { publicUrl: 'https://a.example' }],
  ['TRUST_PROXY=none', { TRUST_PROXY: 'none' }, { trustProxy: false }],
  ['TRUST_PROXY=2', { TRUST_PROXY: '2' }, { trustProxy: 2 }],
  ['TRUST_PROXY=fd00::/8', { TRUST_PROXY: 'fd00::/8' }, { trustProxy: 'fd00::/8' }],
  ['postgresql://', { DATABASE_URL: 'postgresql:///d' }, { databaseUrl: 'postgresql:///d' }],
  ['DATA_DIR', { DATA_DIR: '/var/lib/x' }, { dataDir: '/var/lib/x' }],
  ['METRICS_TOKEN', { METRICS_TOKEN: '0123456789abcdef' }, { metricsToken: '0123456789abcdef' }],
  ['PICTURE_DAYS=0', { PICTURE_DAYS: '0' }, { pictureDays: 0 }],
  ['PICTURE_READING=off', { PICTURE_READING: 'off' }, { readsPictures: false }],
  ['LINE_NAMES=off', { LINE_NAMES: 'off' }, { showsLineNames: false }],
  ['LOG_LEVEL', { LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
  [
    'DEMO_CLOCK',
    { DEMO_CLOCK: '2025-08-25T23:59:00+09:00' },
    { demoClock: '2025-08-25T23:59:00+09:00' },
  ],
  ['a web process', { ...LINE, ROLE: 'web', DATABASE_URL: 'postgres:///d' }, { role: 'web' }],
  ['a worker', { ...LINE, ROLE: 'worker', DATABASE_URL: 'postgres:///d' }, { role: 'worker' }],
];

test.each(ROWS)('%s is taken', (_what, env, expected) => {
  expect(loadConfig(env)).toMatchObject(expected);
});

test('two secrets count while one is exchanged for the other', () => {
  const { line } = loadConfig({ ...LINE, LINE_CHANNEL_SECRET: 'old, new' });
  expect(line?.secrets).toEqual(['old', 'new']);
});

test.each(['old,', ',new', 'old, ,new', ',', ' '])(
  'an empty secret never opens the webhook: %j',
  (secret) => {
    const secrets = safely({ ...LINE, LINE_CHANNEL_SECRET: secret });
    expect(secrets).not.toContain('');
  },
);

test('a token alone is enough for LINE', () => {
  const env = { LINE_CHANNEL_SECRET: 's', LINE_CHANNEL_ACCESS_TOKEN: 'token' };
  expect(loadConfig(env).line).toMatchObject({ channelId: null, accessToken: 'token' });
});

const MISTAKES: readonly (readonly [Env, RegExp])[] = [
  [{ PORT: 'abc' }, /^PORT /],
  [{ PORT: '-1' }, /^PORT /],
  [{ KEEP_TALKS_DAYS: '7' }, /^KEEP_TALKS_DAYS must be at least 30/],
  [{ PORT: '65536' }, /^PORT /],
  [{ PORT: '80.5' }, /^PORT /],
  [{ PUBLIC_URL: 'ftp://x.example' }, /^PUBLIC_URL must be an http or https address$/],
  [{ PUBLIC_URL: 'x' }, /^PUBLIC_URL must be an http or https address$/],
  [{ TRUST_PROXY: 'true' }, /^TRUST_PROXY must be none, a number of proxies/],
  [{ TRUST_PROXY: '0.0.0.0/0' }, /^TRUST_PROXY must be/],
  [{ TRUST_PROXY: '11' }, /^TRUST_PROXY must be/],
  [{ TRUST_PROXY: '10.0.0.0/33' }, /^TRUST_PROXY must be/],
  [{ DATABASE_URL: 'mysql://h/d' }, /^DATABASE_URL must begin with postgres:\/\/$/],
  [{ LINE_CHANNEL_ID: 'abc', LINE_CHANNEL_SECRET: 's' }, /^LINE_CHANNEL_ID is the number/],
  [{ LINE_API_BASE_URL: 'line' }, /^LINE_API_BASE_URL must be/],
  [
    { LINE_API_BASE_URL: 'https://proxy.example/line' },
    /^LINE_API_BASE_URL must be .* without a path/,
  ],
  [{ MODEL: 'gpt' }, /^MODEL must be provider:name/],
  [{ MODEL_BASE_URL: 'https://model.example' }, /^MODEL is needed with MODEL_BASE_URL/],
  [{ LINE_DATA_API_BASE_URL: 'line' }, /^LINE_DATA_API_BASE_URL must be/],
  [{ FLEET_API_BASE_URL: 'fleet' }, /^FLEET_API_BASE_URL must be/],
  [{ METRICS_TOKEN: 'short' }, /^METRICS_TOKEN must have at least 16 characters$/],
  [{ ROLE: 'boss' }, /^ROLE /],
  [{ ROLE: 'web' }, /^ROLE must be all in the demo/],
  [{ ...LINE, ROLE: 'worker' }, /^DATABASE_URL is needed with ROLE=web and ROLE=worker/],
  [
    { DEMO_CLOCK: '2025-08-19 08:05' },
    /^DEMO_CLOCK must be a time such as 2025-08-19T08:05:00\+09:00$/,
  ],
  [{ DEMO_CLOCK: '2025-08-19T08:05:00' }, /^DEMO_CLOCK must be a time/],
  [{ ...LINE, DEMO_CLOCK: '2025-08-19T08:05:00+09:00' }, /^DEMO_CLOCK is for the demo only/],
  [{ ...LINE, DEMO_WORLD: './world.json' }, /^DEMO_WORLD is for the demo only/],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL /],
  [{ LINE_CHANNEL_SECRET: 's' }, /^LINE_CHANNEL_ID or LINE_CHANNEL_ACCESS_TOKEN is needed/],
  [{ LINE_CHANNEL_ID: '1' }, /^LINE_CHANNEL_SECRET is needed with the other/],
  [{ LINE_CHANNEL_ACCESS_TOKEN: 't' }, /^LINE_CHANNEL_SECRET is needed with the other/],
];

test.each(MISTAKES)('%j is refused by name, with what would be right', (env, told) => {
  expect(mistakesOf(env)).toContainEqual(expect.stringMatching(told));
});

test('all mistakes are named at once', () => {
  const told = mistakesOf({
    PORT: 'abc',
    LOG_LEVEL: 'loud',
    METRICS_TOKEN: 'short',
    PUBLIC_URL: 'x',
  });
  expect(told.map((line) => line.split(' ')[0])).toEqual([
    'PORT',
    'PUBLIC_URL',
    'METRICS_TOKEN',
    'LOG_LEVEL',
  ]);
});

test('what is missing is named beside what is wrong', () => {
  const told = mistakesOf({ PORT: 'x', LINE_CHANNEL_ID: '1', FLEET_API_BASE_URL: 'https://f' });
  const names = new Set(told.map((line) => line.split(' ')[0]));
  expect(names).toEqual(new Set(['FLEET_API_TOKEN', 'LINE_CHANNEL_SECRET', 'PORT']));
});

test('no mistake repeats a secret', () => {
  const told = mistakesOf({ METRICS_TOKEN: 'hunter2', LINE_CHANNEL_ACCESS_TOKEN: 'very-secret' });
  expect(told.length).toBeGreaterThan(0);
  expect(told.join()).not.toMatch(/hunter2|very-secret/);
});

/** The secrets that would count; a refused configuration has none. */
function safely(env: Env): readonly string[] {
  return mistakesOf(env).length > 0 ? [] : (loadConfig(env).line?.secrets ?? []);
}
