import { FLEET_KINDS, type Given, type Variables } from './variables.ts';
import type { FleetCredentials } from '../fleet/access.ts';

interface Shared {
  readonly baseUrl: string;
  /** By all processes together; null: as often as merchants write. */
  readonly callsPerMinute: number | null;
}

/** Where the fleet is asked, as whom, and how often. */
export type FleetConfig = ContractConfig | PaxstoreConfig | AndroidConfig | SquareConfig;

export interface ContractConfig extends Shared {
  readonly kind: 'contract';
  readonly credentials: FleetCredentials;
  /** What its events are signed with; none: it sends none. */
  readonly webhookSecrets: readonly string[];
}

interface PaxstoreConfig extends Shared {
  readonly kind: 'paxstore';
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly shopsFile: string;
}

interface AndroidConfig extends Shared {
  readonly kind: 'android';
  readonly serviceAccountFile: string;
  readonly shopsFile: string;
}

interface SquareConfig extends Shared {
  readonly kind: 'square';
  readonly token: string;
  readonly shopsFile: string;
}

const OAUTH = [
  'FLEET_OAUTH_TOKEN_URL',
  'FLEET_OAUTH_CLIENT_ID',
  'FLEET_OAUTH_CLIENT_SECRET',
] as const;
const NEED_A_FLEET = [
  'FLEET_API_TOKEN',
  ...OAUTH,
  'FLEET_CALLS_PER_MINUTE',
  'FLEET_WEBHOOK_SECRET',
] as const;

/** What each kind of fleet cannot do without, and what else it takes. */
const OWN = {
  contract: {
    needed: [],
    also: ['FLEET_API_BASE_URL', 'FLEET_API_TOKEN', 'FLEET_WEBHOOK_SECRET', ...OAUTH],
  },
  paxstore: {
    needed: ['FLEET_API_BASE_URL', 'FLEET_API_KEY', 'FLEET_API_SECRET', 'FLEET_SHOPS_FILE'],
    also: [],
  },
  android: { needed: ['FLEET_SERVICE_ACCOUNT', 'FLEET_SHOPS_FILE'], also: ['FLEET_API_BASE_URL'] },
  square: { needed: ['FLEET_API_TOKEN', 'FLEET_SHOPS_FILE'], also: ['FLEET_API_BASE_URL'] },
} as const satisfies Readonly<Record<Kind, Own>>;

type Kind = Variables['FLEET_KIND'];
type Name = keyof Variables;

interface Own {
  readonly needed: readonly Name[];
  readonly also: readonly Name[];
}

function ownOf(env: Given): Own {
  const kind = FLEET_KINDS.find((name) => name === env.FLEET_KIND) ?? 'contract';
  return OWN[kind];
}

const NAMES: readonly Name[] = [
  ...new Set(
    FLEET_KINDS.flatMap((kind): readonly Name[] => [...OWN[kind].needed, ...OWN[kind].also]),
  ),
];

function isContract(env: Given): boolean {
  return ownOf(env) === OWN.contract;
}

/** What must not be said together, or only together, about the fleet. */
export const FLEET_RULES = [
  ...NAMES.flatMap((name) => [
    {
      name,
      isWrong: (env: Given) => ownOf(env).needed.includes(name) && !env[name],
      message: 'is needed with this FLEET_KIND',
    },
    {
      name,
      isWrong: (env: Given) =>
        Boolean(env[name]) && ![...ownOf(env).needed, ...ownOf(env).also].includes(name),
      message: 'is for another FLEET_KIND: unset it',
    },
  ]),
  {
    name: 'FLEET_API_BASE_URL',
    isWrong: (env: Given) =>
      isContract(env) && !env.FLEET_API_BASE_URL && NEED_A_FLEET.some((name) => env[name]),
    message: 'is needed with the other FLEET_… variables',
  },
  {
    name: 'FLEET_API_TOKEN',
    isWrong: (env: Given) =>
      isContract(env) && Boolean(env.FLEET_API_BASE_URL) && !env.FLEET_API_TOKEN && !hasOAuth(env),
    message: 'or the FLEET_OAUTH_… variables are needed with FLEET_API_BASE_URL',
  },
  {
    name: 'FLEET_API_TOKEN',
    isWrong: (env: Given) => Boolean(env.FLEET_API_TOKEN) && hasOAuth(env),
    message: 'and the FLEET_OAUTH_… variables exclude each other: unset one',
  },
  ...OAUTH.map((name) => ({
    name,
    isWrong: (env: Given) => hasOAuth(env) && !env[name],
    message: 'is needed with the other FLEET_OAUTH_… variables',
  })),
] as const;

function hasOAuth(env: Given): boolean {
  return OAUTH.some((name) => env[name]);
}

export function toFleetConfig(env: Variables): FleetConfig | null {
  const { FLEET_KIND: kind, FLEET_API_BASE_URL: baseUrl } = env;
  const callsPerMinute = env.FLEET_CALLS_PER_MINUTE ?? null;
  switch (kind) {
    case 'contract': {
      const credentials = toCredentials(env);
      const webhookSecrets = env.FLEET_WEBHOOK_SECRET ?? [];
      if (!baseUrl || !credentials) return null;
      return { kind, baseUrl, credentials, callsPerMinute, webhookSecrets };
    }
    case 'paxstore':
      return {
        kind,
        baseUrl: given(baseUrl),
        apiKey: given(env.FLEET_API_KEY),
        apiSecret: given(env.FLEET_API_SECRET),
        shopsFile: given(env.FLEET_SHOPS_FILE),
        callsPerMinute,
      };
    case 'android':
      return {
        kind,
        baseUrl: baseUrl ?? 'https://androidmanagement.googleapis.com',
        serviceAccountFile: given(env.FLEET_SERVICE_ACCOUNT),
        shopsFile: given(env.FLEET_SHOPS_FILE),
        callsPerMinute,
      };
    case 'square':
      return {
        kind,
        baseUrl: baseUrl ?? 'https://connect.squareup.com',
        token: given(env.FLEET_API_TOKEN),
        shopsFile: given(env.FLEET_SHOPS_FILE),
        callsPerMinute,
      };
  }
}

/** What the rules above have asked for. */
function given(value: string | undefined): string {
  return value ?? '';
}

function toCredentials(env: Variables): FleetCredentials | null {
  if (env.FLEET_API_TOKEN) return { token: env.FLEET_API_TOKEN };
  const { FLEET_OAUTH_TOKEN_URL: tokenUrl, FLEET_OAUTH_CLIENT_ID: clientId } = env;
  const clientSecret = env.FLEET_OAUTH_CLIENT_SECRET;
  return tokenUrl && clientId && clientSecret ? { tokenUrl, clientId, clientSecret } : null;
}
