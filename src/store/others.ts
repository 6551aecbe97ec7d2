import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/**
 * The other processes on the same database. A word to them may be lost, with its connection or with who listened: so
 * whoever waits for one looks by itself, too.
 */
export interface Others {
  /** There may be work. Returns at once; what is told while a word is under way becomes one more. */
  tell(): void;
  /** From now on hears of work that another process tells of. One listener. */
  whenTold(listener: () => void): void;
  close(): Promise<void>;
}

/** SQLite belongs to one process. */
export const NOBODY_ELSE: Others = {
  tell: () => undefined,
  whenTold: () => undefined,
  close: () => Promise.resolve(),
};

const CHANNEL = 'madoguchi';
const CONNECTS_AGAIN_AFTER_MS = 1000;

/** By LISTEN on a connection of its own, and NOTIFY by `notify` on any. */
export function othersOnPostgres(
  databaseUrl: string,
  notify: (channel: string) => Promise<unknown>,
): Others {
  const closing = new AbortController();
  let listening: Promise<void> = Promise.resolve();
  const teller = oneAfterAnother(() => notify(CHANNEL));
  const tellSpaced = spaced(teller.tell, TELLING_SPACE_MS);
  return {
    tell: tellSpaced.hear,
    whenTold: (listener) => {
      listening = keepListening(databaseUrl, listener, closing.signal);
    },
    close: async () => {
      closing.abort();
      tellSpaced.stop();
      await teller.isQuiet();
      await listening;
    },
  };
}

function oneAfterAnother(notify: () => Promise<unknown>) {
  let telling: Promise<void> | null = null;
  let isWanted = false;
  const run = async () => {
    while (isWanted) {
      isWanted = false;
      await notify().catch(() => undefined);
    }
    telling = null;
  };
  return {
    tell: () => {
      isWanted = true;
      telling ??= run();
    },
    isQuiet: async () => {
      await telling;
    },
  };
}

/** Ends with `signal` only: a connection that breaks is made anew. */
async function keepListening(
  databaseUrl: string,
  listener: () => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await listen(databaseUrl, listener, signal);
    await pause(CONNECTS_AGAIN_AFTER_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** Ends when the connection does. */
async function listen(
  databaseUrl: string,
  listener: () => void,
  signal: AbortSignal,
): Promise<void> {
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const end = () => resolve();
  client.on('error', end);
  client.on('end', end);
  signal.addEventListener('abort', end, { once: true });
  const { hear, stop } = spaced(listener, HEARING_SPACE_MS);
  client.on('notification', hear);
  try {
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    // Whatever was told while nobody listened.
    listener();
    await ended;
  } catch {
    // As long as the database is away there is nothing to hear of.
  } finally {
    stop();
    // The signal lives as long as the process: with its listener each lost client would, too.
    signal.removeEventListener('abort', end);
    await client.end().catch(() => undefined);
  }
}

/** Far below what anybody feels, and far fewer looks than there are words in a rush: each process makes them. */
const HEARING_SPACE_MS = 25;
/** A word is a transaction of its own, and who listens is woken by each: in a rush there were two hundred a second. */
const TELLING_SPACE_MS = 10;

/** The first word is heard at once, what comes in the space after it once at its end, or when it stops. */
function spaced(listener: () => void, ms: number) {
  let space: NodeJS.Timeout | undefined;
  let isWanted = false;
  const hear = () => {
    isWanted = true;
    if (space === undefined) tell();
  };
  const tell = () => {
    space = undefined;
    if (!isWanted) return;
    isWanted = false;
    listener();
    space = setTimeout(tell, ms);
  };
  const stop = () => {
    clearTimeout(space);
    if (isWanted) listener();
    isWanted = false;
  };
  return { hear, stop };
}
