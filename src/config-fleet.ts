import type { Given, Variables } from './config-variables.ts';
import type { FleetCredentials } from './fleet/access.ts';

/** Where the fleet is asked, as whom, and how often. */
export interface FleetConfig {
  readonly baseUrl: string;
  readonly credentials: FleetCredentials;
  /** By all processes together; null: as often as merchants write. */
  readonly callsPerMinute: number | null;
}

const OAUTH = [
  'FLEET_OAUTH_TOKEN_URL',
  'FLEET_OAUTH_CLIENT_ID',
  'FLEET_OAUTH_CLIENT_SECRET',
] as const;
const NEED_A_FLEET = ['FLEET_API_TOKEN', ...OAUTH, 'FLEET_CALLS_PER_MINUTE'] as const;

/** What must not be said together, or only together, about the fleet. */
export const FLEET_RULES = [
  {
    name: 'FLEET_API_BASE_URL',
    isWrong: (env: Given) => !env.FLEET_API_BASE_URL && NEED_A_FLEET.some((name) => env[name]),
    message: 'is needed with the other FLEET_… variables',
  },
  {
    name: 'FLEET_API_TOKEN',
    isWrong: (env: Given) =>
      Boolean(env.FLEET_API_BASE_URL) && !env.FLEET_API_TOKEN && !hasOAuth(env),
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
  const { FLEET_API_BASE_URL: baseUrl, FLEET_CALLS_PER_MINUTE: callsPerMinute = null } = env;
  const credentials = toCredentials(env);
  return baseUrl && credentials ? { baseUrl, credentials, callsPerMinute } : null;
}

function toCredentials(env: Variables): FleetCredentials | null {
  if (env.FLEET_API_TOKEN) return { token: env.FLEET_API_TOKEN };
  const { FLEET_OAUTH_TOKEN_URL: tokenUrl, FLEET_OAUTH_CLIENT_ID: clientId } = env;
  const clientSecret = env.FLEET_OAUTH_CLIENT_SECRET;
  return tokenUrl && clientId && clientSecret ? { tokenUrl, clientId, clientSecret } : null;
}
