import { loadConfig, type Config } from '../../src/config.ts';

type Env = Readonly<Record<string, string>>;

const FLEET = { FLEET_API_BASE_URL: 'https://fleet.example/api' } as const;
const OAUTH = {
  FLEET_OAUTH_TOKEN_URL: 'https://login.example/token',
  FLEET_OAUTH_CLIENT_ID: 'madoguchi',
  FLEET_OAUTH_CLIENT_SECRET: 's',
} as const;
const PAXSTORE = {
  ...FLEET,
  FLEET_KIND: 'paxstore',
  FLEET_API_KEY: 'k',
  FLEET_API_SECRET: 's',
  FLEET_SHOPS_FILE: 'shops.yaml',
} as const;

const KEY = `whsec_${Buffer.alloc(24, 'k').toString('base64')}`;
const OTHER_KEY = `whsec_${Buffer.alloc(64, 'o').toString('base64')}`;
const EVENTS = { FLEET_WEBHOOK_SECRET: `${KEY}, ${OTHER_KEY}` } as const;
const TOO_SHORT = `whsec_${Buffer.alloc(23).toString('base64')}`;

const RIGHT: readonly (readonly [string, Env, Partial<Config>])[] = [
  [
    'a fleet',
    { FLEET_API_BASE_URL: 'https://fleet.example', FLEET_API_TOKEN: 't' },
    {
      fleet: {
        kind: 'contract',
        baseUrl: 'https://fleet.example',
        credentials: { token: 't' },
        callsPerMinute: null,
        webhookSecrets: [],
      },
    },
  ],
  [
    'a fleet with OAuth and a budget',
    { ...FLEET, ...OAUTH, FLEET_CALLS_PER_MINUTE: '300', ...EVENTS },
    {
      fleet: {
        kind: 'contract',
        baseUrl: 'https://fleet.example/api',
        credentials: {
          tokenUrl: 'https://login.example/token',
          clientId: 'madoguchi',
          clientSecret: 's',
        },
        callsPerMinute: 300,
        webhookSecrets: [KEY, OTHER_KEY],
      },
    },
  ],
  [
    'a PAXSTORE',
    PAXSTORE,
    {
      fleet: {
        kind: 'paxstore',
        baseUrl: 'https://fleet.example/api',
        apiKey: 'k',
        apiSecret: 's',
        shopsFile: 'shops.yaml',
        callsPerMinute: null,
      },
    },
  ],
  [
    'an EMM',
    { FLEET_KIND: 'android', FLEET_SERVICE_ACCOUNT: 'key.json', FLEET_SHOPS_FILE: 'shops.yaml' },
    {
      fleet: {
        kind: 'android',
        baseUrl: 'https://androidmanagement.googleapis.com',
        serviceAccountFile: 'key.json',
        shopsFile: 'shops.yaml',
        callsPerMinute: null,
      },
    },
  ],
  [
    'a Square account',
    { FLEET_KIND: 'square', FLEET_API_TOKEN: 't', FLEET_SHOPS_FILE: 'shops.yaml' },
    {
      fleet: {
        kind: 'square',
        baseUrl: 'https://connect.squareup.com',
        token: 't',
        shopsFile: 'shops.yaml',
        callsPerMinute: null,
      },
    },
  ],
];

test.each(RIGHT)('%s is taken', (_what, env, expected) => {
  expect(loadConfig(env)).toMatchObject(expected);
});

const WRONG: readonly (readonly [Env, RegExp])[] = [
  [FLEET, /FLEET_API_TOKEN or the FLEET_OAUTH_… variables are needed with FLEET_API_BASE_URL/],
  [{ FLEET_API_TOKEN: 't' }, /FLEET_API_BASE_URL is needed with the other FLEET_… variables/],
  [EVENTS, /FLEET_API_BASE_URL is needed with the other FLEET_… variables/],
  ...['secret', 'whsec_', 'whsec_kurz!', TOO_SHORT, `${KEY},${TOO_SHORT}`].map(
    (secret) =>
      [{ FLEET_WEBHOOK_SECRET: secret }, /FLEET_WEBHOOK_SECRET must be whsec_ and 24/] as const,
  ),
  [{ FLEET_CALLS_PER_MINUTE: '5' }, /FLEET_API_BASE_URL is needed/],
  [{ ...FLEET, FLEET_API_TOKEN: 't', FLEET_CALLS_PER_MINUTE: '0' }, /FLEET_CALLS_PER_MINUTE must/],
  [{ ...FLEET, ...OAUTH, FLEET_API_TOKEN: 't' }, /FLEET_API_TOKEN and the .* exclude each other/],
  [{ ...FLEET, ...OAUTH, FLEET_OAUTH_TOKEN_URL: '' }, /FLEET_OAUTH_TOKEN_URL is needed with the/],
  [{ ...FLEET, ...OAUTH, FLEET_OAUTH_CLIENT_ID: '' }, /FLEET_OAUTH_CLIENT_ID is needed/],
  [{ ...FLEET, ...OAUTH, FLEET_OAUTH_CLIENT_SECRET: '' }, /FLEET_OAUTH_CLIENT_SECRET is needed/],
  [{ ...FLEET, ...OAUTH, FLEET_OAUTH_TOKEN_URL: 'login' }, /FLEET_OAUTH_TOKEN_URL must be/],
  [{ FLEET_KIND: 'pax' }, /FLEET_KIND must be contract, paxstore, android or square/],
  [{ ...PAXSTORE, FLEET_API_BASE_URL: '' }, /FLEET_API_BASE_URL is needed with this FLEET_KIND/],
  [{ ...PAXSTORE, FLEET_API_SECRET: '' }, /FLEET_API_SECRET is needed with this FLEET_KIND/],
  [{ ...PAXSTORE, FLEET_SHOPS_FILE: '' }, /FLEET_SHOPS_FILE is needed with this FLEET_KIND/],
  [{ ...PAXSTORE, FLEET_API_TOKEN: 't' }, /FLEET_API_TOKEN is for another FLEET_KIND: unset it/],
  [{ FLEET_KIND: 'android' }, /FLEET_SERVICE_ACCOUNT is needed with this FLEET_KIND/],
  [{ FLEET_KIND: 'square' }, /FLEET_API_TOKEN is needed with this FLEET_KIND/],
  [{ ...PAXSTORE, FLEET_KIND: '' }, /FLEET_API_KEY is for another FLEET_KIND: unset it/],
];

test.each(WRONG)('%j is refused by name, with what would be right', (env, told) => {
  expect(() => loadConfig(env)).toThrow(told);
});

test('no mistake repeats a secret', () => {
  const env = { FLEET_API_TOKEN: 'very-secret', FLEET_OAUTH_CLIENT_SECRET: 'very-secret' };
  expect(() => loadConfig(env)).toThrow(/mistake/);
  expect(() => loadConfig(env)).not.toThrow(/very-secret/);
});
