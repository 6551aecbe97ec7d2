import { pino, destination } from 'pino';
import type { Log } from './engine/log.ts';
import type { Config } from './config.ts';

/** One JSON line per fact, on standard output. Secrets are never among the facts; should one slip in, it is masked. */
export function createLog(level: Config['logLevel']): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      // An error is told with all that is told of it below.
      serializers: { err: (told: unknown) => told },
      formatters: {
        level: (label) => ({ level: label }),
        log: (facts) => Object.fromEntries(maskedEntries(facts, 0)),
      },
    },
    // Synchronous: the last line before a crash is the one that is needed.
    destination({ sync: true }),
  );
}

const MASK = '[masked]';
/** Whatever these are called in whatever library: words of people, and what opens doors. */
const HIDDEN =
  /^(?:text|words|authorization|(?:set-)?cookie|.*(?:token|secret|password|api-?_?key))$/i;
/** Of a failed statement PostgreSQL tells the row, words and all, and where it read them. */
const HIDDEN_OF_ERRORS = /^(?:detail|where|internalQuery)$/;
/** Facts are flat; errors of libraries hang requests and answers on themselves, in rings too. */
const DEEPEST = 6;

function maskedEntries(
  facts: object,
  depth: number,
  hiddenToo: RegExp | null = null,
): readonly (readonly [string, unknown])[] {
  return Object.entries(facts).map(([name, value]) => {
    const isHidden = HIDDEN.test(name) || (value !== undefined && hiddenToo?.test(name) === true);
    return [name, isHidden ? MASK : masked(value, depth + 1)];
  });
}

/** What is neither a list nor plain (a moment, a number) knows itself how it is written. */
function masked(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return '[deeper]';
  if (value instanceof Error) return maskedError(value, depth);
  if (Array.isArray(value)) return value.map((one: unknown) => masked(one, depth + 1));
  const kind: unknown = Object.getPrototypeOf(value);
  const isPlain = kind === Object.prototype || kind === null;
  return isPlain ? Object.fromEntries(maskedEntries(value, depth)) : value;
}

function maskedError(error: Error, depth: number): object {
  const { name, message, stack, cause } = error;
  return {
    type: name,
    message,
    stack,
    ...(cause !== undefined && { cause: masked(cause, depth + 1) }),
    ...Object.fromEntries(maskedEntries(error, depth, HIDDEN_OF_ERRORS)),
  };
}
