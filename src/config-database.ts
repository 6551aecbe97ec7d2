import { isThisMachine } from './config-variables.ts';

// `prefer` and `allow` fall back to plain text without a word.
const SAYS_SO: ReadonlySet<string> = new Set([
  'verify-full',
  'verify-ca',
  'require',
  'no-verify',
  'disable',
]);

/** What to do where `isUnsaid`. */
export const UNSAID =
  'goes to another machine: add ?sslmode=verify-full, or sslmode=disable on a network of your own';

/**
 * Whether talks would go to a database on another machine with nobody having said how: over TLS, or in plain text on a
 * network of one's own. `PGSSLMODE` is the driver's variable, for where an address cannot be changed.
 */
export function isUnsaid(databaseUrl: string | undefined, PGSSLMODE: string | undefined): boolean {
  if (databaseUrl === undefined || !URL.canParse(databaseUrl)) return false;
  const { hostname, searchParams } = new URL(databaseUrl);
  const isHere = isBeside(searchParams.get('host') ?? hostname);
  return !isHere && !SAYS_SO.has(searchParams.get('sslmode') ?? PGSSLMODE ?? '');
}

/** Also by a socket, which is a folder. */
function isBeside(host: string): boolean {
  return host === '' || host.startsWith('/') || isThisMachine(host);
}
