import type { ClamdAddress } from './config/clamd.ts';
import { DATABASE_RULES, toWhereabouts } from './config/database.ts';
import { DESK_RULES, toDeskHabits, toDeskProvider, type DeskHabits } from './config/desk.ts';
import { FLEET_RULES, toFleetConfig, type FleetConfig } from './config/fleet.ts';
import { OIDC_TOGETHER, toMerchantSignIn, type MerchantSignIn } from './config/oidc.ts';
import type { TrustProxy } from './config/proxy.ts';
import { tracingMistakes } from './config/tracing.ts';
import { variables, type Given, type Variables } from './config/variables.ts';
import type { OidcProvider } from './guard/oidc.ts';
import type { Whereabouts } from './store/database.ts';

/** What must not be said together, or only together. */
const TOGETHER: readonly {
  readonly name: keyof Variables;
  readonly isWrong: (env: Given) => boolean;
  readonly message: string;
}[] = [
  {
    name: 'LINE_CHANNEL_ID',
    isWrong: (env) => isProduction(env) && !env.LINE_CHANNEL_ID && !env.LINE_CHANNEL_ACCESS_TOKEN,
    message: 'or LINE_CHANNEL_ACCESS_TOKEN is needed with LINE_CHANNEL_SECRET',
  },
  {
    name: 'LINE_CHANNEL_SECRET',
    isWrong: (env) =>
      !isProduction(env) && Boolean(env.LINE_CHANNEL_ID ?? env.LINE_CHANNEL_ACCESS_TOKEN),
    message: 'is needed with the other LINE_… variables',
  },
  {
    name: 'DEMO_CLOCK',
    isWrong: (env) => isProduction(env) && env.DEMO_CLOCK !== undefined,
    message: 'is for the demo only: unset it',
  },
  {
    name: 'DEMO_WORLD',
    isWrong: (env) => isProduction(env) && env.DEMO_WORLD !== undefined,
    message: 'is for the demo only: unset it',
  },
  {
    name: 'DATABASE_URL',
    isWrong: (env) => isOnePart(env) && !env.DATABASE_URL,
    message: 'is needed with ROLE=web and ROLE=worker: one SQLite file serves one process',
  },
  ...DATABASE_RULES,
  {
    name: 'ROLE',
    isWrong: (env) => !isProduction(env) && isOnePart(env),
    message: 'must be all in the demo, and without LINE_CHANNEL_SECRET this is the demo',
  },
  ...FLEET_RULES,
  ...DESK_RULES,
  {
    name: 'MODEL',
    isWrong: (env) => env.MODEL_BASE_URL !== undefined && !env.MODEL,
    message: 'is needed with MODEL_BASE_URL',
  },
  ...OIDC_TOGETHER,
];

function isProduction(env: Given): boolean {
  return env.LINE_CHANNEL_SECRET !== undefined;
}

function isOnePart({ ROLE: role }: Given): boolean {
  return role === 'web' || role === 'worker';
}

export interface Config extends Whereabouts {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | null;
  readonly trustProxy: TrustProxy;
  /** So long a merchant has written nothing more when what they wrote is answered; 0: each message at once. */
  readonly quietMs: number;
  /** For how many days talks, and tickets with their notes, are kept. */
  readonly keep: { readonly talks: number; readonly tickets: number };
  readonly role: 'all' | 'web' | 'worker';
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Where staff have their accounts; null: the desk keeps passwords of its own. */
  readonly deskProvider: OidcProvider | null;
  /** How people at the desk work together. */
  readonly deskHabits: DeskHabits;
  readonly metricsToken: string | null;
  /** The collector that spans are sent to; null: none are made. */
  readonly tracesTo: string | null;
  /** null: no configured channel, so the demo runs with its simulators. */
  readonly line: LineConfig | null;
  readonly fleet: FleetConfig | null;
  /** null: no model; what is not understood is asked back. */
  readonly model: { readonly name: string; readonly baseUrl?: string } | null;
  /** Where merchants sign in to link their account; null: operators bind them. */
  readonly signIn: MerchantSignIn | null;
  /** Whether pictures that merchants send are read, on this machine. */
  readonly readsPictures: boolean;
  /** Whether staff see what merchants who wait for them call themselves at LINE. */
  readonly showsLineNames: boolean;
  /** So many days staff can see such a picture; 0: never. */
  readonly pictureDays: number;
  /** What searches merchants' files for malware; null: nothing does. */
  readonly clamd: ClamdAddress | null;
  readonly demoClock: string;
  /** A file of people and shops for the demo; null: its own three shops. */
  readonly demoWorld: string | null;
}

export interface LineConfig {
  readonly secrets: readonly string[];
  readonly channelId: string | null;
  readonly accessToken: string | null;
  readonly apiBaseUrl: string;
  readonly dataApiBaseUrl: string;
}

/** The morning of the update, five minutes after it opens. */
const DEMO_OPENS_AT = '2025-08-19T08:05:00+09:00';

/** The environment as a configuration. Throws one error that names every mistake. */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.entries(environment).filter(([, value]) => value?.trim());
  const given: Given = Object.fromEntries(set);
  const result = variables.safeParse(given);
  const issues = result.success ? [] : result.error.issues;
  const alone = issues.map((i) => `${i.path.join('.')} ${i.message}`);
  // Of what is wrong by itself nothing else is known.
  const wrong = new Set(issues.map((i) => i.path.join('.')));
  const together = TOGETHER.filter(({ name, isWrong }) => !wrong.has(name) && isWrong(given)).map(
    (t) => `${t.name} ${t.message}`,
  );
  const mistakes = [...alone, ...together, ...tracingMistakes(environment)];
  if (result.success && mistakes.length === 0) return toConfig(result.data);
  throw new Error(
    `the configuration has ${mistakes.length} mistake(s)\n  ${mistakes.join('\n  ')}`,
  );
}

function toConfig(env: Variables): Config {
  const line = toLine(env);
  return {
    port: env.PORT,
    // The demo is open to whoever reaches it, so only this machine does.
    host: env.HOST ?? (line === null ? '127.0.0.1' : '0.0.0.0'),
    publicUrl: env.PUBLIC_URL ?? null,
    trustProxy: env.TRUST_PROXY,
    ...toWhereabouts(env),
    quietMs: env.QUIET_MS,
    keep: { talks: env.KEEP_TALKS_DAYS, tickets: env.KEEP_TICKETS_DAYS },
    role: env.ROLE,
    logLevel: env.LOG_LEVEL,
    deskProvider: toDeskProvider(env),
    deskHabits: toDeskHabits(env),
    metricsToken: env.METRICS_TOKEN ?? null,
    tracesTo: env.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    line,
    fleet: toFleetConfig(env),
    model: toModel(env),
    signIn: toMerchantSignIn(env),
    pictureDays: env.PICTURE_DAYS,
    clamd: env.CLAMD_ADDRESS ?? null,
    readsPictures: env.PICTURE_READING === 'on',
    showsLineNames: env.LINE_NAMES === 'on',
    demoClock: env.DEMO_CLOCK ?? DEMO_OPENS_AT,
    demoWorld: env.DEMO_WORLD ?? null,
  };
}

function toLine(env: Variables): LineConfig | null {
  if (env.LINE_CHANNEL_SECRET === undefined) return null;
  return {
    secrets: env.LINE_CHANNEL_SECRET,
    channelId: env.LINE_CHANNEL_ID ?? null,
    accessToken: env.LINE_CHANNEL_ACCESS_TOKEN ?? null,
    apiBaseUrl: env.LINE_API_BASE_URL ?? 'https://api.line.me',
    dataApiBaseUrl: env.LINE_DATA_API_BASE_URL ?? 'https://api-data.line.me',
  };
}

function toModel({ MODEL: name, MODEL_BASE_URL: baseUrl }: Variables): Config['model'] {
  if (name === undefined) return null;
  return baseUrl === undefined ? { name } : { name, baseUrl };
}
