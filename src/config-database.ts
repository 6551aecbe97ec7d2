import { isThisMachine, variables, type Given } from './config-variables.ts';

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
  if (!isElsewhere(databaseUrl ?? '')) return false;
  const { searchParams } = new URL(databaseUrl ?? '');
  return !SAYS_SO.has(searchParams.get('sslmode') ?? PGSSLMODE ?? '');
}

/** Whether it stands on another machine. A socket is a folder of this one. */
export function isElsewhere(databaseUrl: string): boolean {
  if (!URL.canParse(databaseUrl)) return false;
  const { hostname, searchParams } = new URL(databaseUrl);
  const host = searchParams.get('host') ?? hostname;
  return host !== '' && !host.startsWith('/') && !isThisMachine(host);
}

const whereabouts = variables.pick({ DATABASE_URL: true, DATA_DIR: true });

/** Where everything is kept, for a command that needs to know no more. Throws one error that names what is wrong. */
export function loadWhereabouts(given: Given) {
  const { success, data, error } = whereabouts.safeParse({
    DATABASE_URL: given.DATABASE_URL || undefined,
    DATA_DIR: given.DATA_DIR || undefined,
  });
  if (!success) throw new Error(error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join());
  if (isUnsaid(data.DATABASE_URL, given.PGSSLMODE)) throw new Error(`DATABASE_URL ${UNSAID}`);
  return { databaseUrl: data.DATABASE_URL ?? null, dataDir: data.DATA_DIR };
}
