import type { z } from 'zod';
import { isThisMachine, variables, type Given } from './variables.ts';
import type { Whereabouts } from '../store/database.ts';

// `prefer` and `allow` fall back to plain text without a word.
const SAYS_SO: ReadonlySet<string> = new Set([
  'verify-full',
  'verify-ca',
  'require',
  'no-verify',
  'disable',
]);

/** What to do where `isUnsaid`. */
const UNSAID =
  'goes to another machine: add ?sslmode=verify-full, or sslmode=disable on a network of your own';

/** What must not be said of the database, or only together. */
export const DATABASE_RULES = [
  ...(['DATABASE_URL', 'DATABASE_OWNER_URL'] as const).map((name) => ({
    name,
    isWrong: (env: Given) => isUnsaid(env[name], env.PGSSLMODE),
    message: UNSAID,
  })),
  {
    name: 'DATABASE_URL',
    isWrong: (env: Given) => Boolean(env.DATABASE_OWNER_URL) && !env.DATABASE_URL,
    message: 'is needed with DATABASE_OWNER_URL: it names the account that works',
  },
] as const;

/**
 * Whether talks would go to a database on another machine with nobody having said how: over TLS, or in plain text on a
 * network of one's own. `PGSSLMODE` is the driver's variable, for where an address cannot be changed.
 */
function isUnsaid(databaseUrl: string | undefined, PGSSLMODE: string | undefined): boolean {
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

const whereabouts = variables.pick({
  DATABASE_URL: true,
  DATABASE_OWNER_URL: true,
  DATA_DIR: true,
});

/** Where everything is kept, for a command that needs to know no more. Throws one error that names what is wrong. */
export function loadWhereabouts(given: Given) {
  const { success, data, error } = whereabouts.safeParse({
    DATABASE_URL: given.DATABASE_URL || undefined,
    DATABASE_OWNER_URL: given.DATABASE_OWNER_URL || undefined,
    DATA_DIR: given.DATA_DIR || undefined,
  });
  if (!success) throw new Error(error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join());
  for (const { name, isWrong, message } of DATABASE_RULES)
    if (isWrong(given)) throw new Error(`${name} ${message}`);
  return toWhereabouts(data);
}

/** Where everything is kept, as the variables have it. */
export function toWhereabouts(env: z.infer<typeof whereabouts>): Whereabouts {
  return {
    databaseUrl: env.DATABASE_URL ?? null,
    databaseOwnerUrl: env.DATABASE_OWNER_URL ?? null,
    dataDir: env.DATA_DIR,
  };
}
