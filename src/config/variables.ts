import { z } from 'zod';
import { clamdAddress } from './clamd.ts';
import { trustProxy } from './proxy.ts';
import { ROLES } from '../desk/ports.ts';
import { SEAL_KEY_BYTES } from '../desk/sealed.ts';

/** LINE's paths are absolute: a path here would be dropped without a word. */
const origin = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .refine(
    (text) => !URL.canParse(text) || new URL(text).pathname === '/',
    'must be an address without a path',
  );

const NOT_SECURE = 'must be an https address';
const url = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

/** Secrets, identities and merchants' words go there: over TLS, or no further than this machine. */
const secure = url.refine(isSecure, NOT_SECURE);

/** Whether an address is https, or of this machine; what is no address at all is another mistake. */
export function isSecure(text: string): boolean {
  return !URL.canParse(text) || text.startsWith('https:') || isThisMachine(new URL(text).hostname);
}

/** Loopback by its names: `localhost`, and the addresses of IPv4 and IPv6 as URLs write them. */
export function isThisMachine(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** An empty part would be a key that everyone knows: `old,` is one secret, and `,` none. */
const secrets = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  .refine((parts) => parts.length > 0, 'names no secret');

/** What the fleet speaks: our contract, or what its vendor offers. */
export const FLEET_KINDS = ['contract', 'paxstore', 'android', 'square'] as const;

/** As Standard Webhooks writes a secret: 24 to 64 bytes in Base64. */
const webhookSecrets = secrets.refine(
  (parts) => parts.every(isWebhookSecret),
  'must be whsec_ and 24 to 64 bytes in Base64',
);

function isWebhookSecret(secret: string): boolean {
  const [, base64] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
  const { length } = Buffer.from(base64 ?? '', 'base64');
  return length >= 24 && length <= 64;
}

const sealKeys = secrets.refine(
  (parts) => parts.every((key) => Buffer.from(key, 'base64').length === SEAL_KEY_BYTES),
  'must be 32 bytes in Base64 (openssl rand -base64 32)',
);

/**
 * The driver takes `require` and `verify-ca` for `verify-full`, as we want it, and says so at length at each start; but not
 * beside `uselibpqcompat`.
 */
const postgres = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
  .transform((text) =>
    text.includes('uselibpqcompat=')
      ? text
      : text.replace(/(?<=[?&]sslmode=)(?:require|verify-ca)(?=&|$)/, 'verify-full'),
  );

const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, `must be ${words.join(', ').replace(/, (?=[^,]*$)/, ' or ')}`);

/** Shorter than a month would take words away that are still disputed, and LINE may send events again. */
const SHORTEST_DAYS = 30;
const days = (usual: number) =>
  z.coerce
    .number('must be days')
    .int('must be whole days')
    .min(SHORTEST_DAYS, `must be at least ${SHORTEST_DAYS}`)
    .max(3650, 'must be at most 3650')
    .default(usual);

export const variables = z.object({
  PORT: z.coerce
    .number('must be a port number')
    .int('must be a port number')
    .min(0, 'must be a port number')
    .max(65_535, 'must be a port number')
    .default(3000),
  HOST: z.string().optional(),
  // Everybody puts a path of their own behind it.
  PUBLIC_URL: url.transform((text) => text.replace(/\/$/, '')).optional(),
  TRUST_PROXY: trustProxy,
  DATABASE_URL: postgres.optional(),
  DATABASE_OWNER_URL: postgres.optional(),
  PGSSLMODE: z.string().optional(),
  DATA_DIR: z.string().default('./data'),
  QUIET_MS: z.coerce
    .number('must be milliseconds')
    .int('must be whole milliseconds')
    .min(0, 'must not be below 0')
    .max(1500, 'must be at most 1500')
    .default(700),
  KEEP_TALKS_DAYS: days(400),
  KEEP_TICKETS_DAYS: days(800),
  LINE_CHANNEL_ID: z.string().regex(/^\d+$/, 'is the number in the LINE console').optional(),
  LINE_CHANNEL_SECRET: secrets.optional(),
  LINE_CHANNEL_ACCESS_TOKEN: z.string().optional(),
  LINE_API_BASE_URL: origin.refine(isSecure, NOT_SECURE).optional(),
  LINE_DATA_API_BASE_URL: origin.refine(isSecure, NOT_SECURE).optional(),
  FLEET_KIND: oneOf(FLEET_KINDS).default('contract'),
  FLEET_SHOPS_FILE: z.string().optional(),
  FLEET_API_BASE_URL: secure.optional(),
  FLEET_API_TOKEN: z.string().optional(),
  FLEET_API_KEY: z.string().optional(),
  FLEET_API_SECRET: z.string().optional(),
  FLEET_SERVICE_ACCOUNT: z.string().optional(),
  FLEET_OAUTH_TOKEN_URL: secure.optional(),
  FLEET_OAUTH_CLIENT_ID: z.string().optional(),
  FLEET_OAUTH_CLIENT_SECRET: z.string().optional(),
  FLEET_WEBHOOK_SECRET: webhookSecrets.optional(),
  FLEET_CALLS_PER_MINUTE: z.coerce
    .number('must be a whole number of calls')
    .int('must be a whole number of calls')
    .min(1, 'must be at least 1')
    .optional(),
  DESK_OIDC_ISSUER: secure.optional(),
  DESK_OIDC_CLIENT_ID: z.string().optional(),
  DESK_OIDC_CLIENT_SECRET: z.string().optional(),
  DESK_FACTOR_KEY: sealKeys.optional(),
  DESK_SECOND_FACTOR: oneOf([...ROLES, 'nobody']).optional(),
  DESK_CLAIM_MINUTES: z.coerce
    .number('must be whole minutes')
    .int('must be whole minutes')
    .min(1, 'must be at least 1')
    .max(1440, 'must be at most a day')
    .default(10),
  DESK_FIRST_REPLY_MINUTES: z.coerce
    .number('must be whole minutes')
    .int('must be whole minutes')
    .min(1, 'must be at least 1')
    .max(1440, 'must be at most a day')
    .default(5),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  PICTURE_DAYS: z.coerce
    .number('must be a number of days')
    .int('must be whole days')
    .min(0, 'must not be below 0')
    .max(30, 'must be at most 30')
    .default(3),
  CLAMD_ADDRESS: clamdAddress.optional(),
  PICTURE_READING: oneOf(['on', 'off']).default('on'),
  LINE_NAMES: oneOf(['on', 'off']).default('on'),
  MODEL: z
    .string()
    .regex(/^[\w-]+:.+$/, 'must be provider:name, such as openai:gpt-4.1-mini')
    .optional(),
  MODEL_BASE_URL: secure.optional(),
  OIDC_ISSUER: url.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPE: z
    .string()
    .regex(/(?:^| )openid(?: |$)/, 'must hold openid')
    .default('openid'),
  OIDC_MERCHANT_CLAIM: z.string().optional(),
  OIDC_STORE_CLAIM: z.string().optional(),
  OIDC_ROLE_CLAIM: z.string().optional(),
  ROLE: oneOf(['all', 'web', 'worker']).default('all'),
  DEMO_CLOCK: z.iso
    .datetime({ offset: true, error: 'must be a time such as 2025-08-19T08:05:00+09:00' })
    .optional(),
  DEMO_WORLD: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: secure.optional(),
  LOG_LEVEL: oneOf(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Variables = z.infer<typeof variables>;

/** The environment as given, without empty variables. */
export type Given = Readonly<Partial<Record<keyof Variables, string>>>;
