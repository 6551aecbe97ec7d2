import { pino, destination } from 'pino';
import type { Log } from './engine/deliver.ts';
import type { Config } from './config.ts';

/** One JSON line per fact, on standard output. Secrets are never among the facts; should one slip in, it is masked. */
export function createLog(level: Config['logLevel']): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: ['*.text', '*.token', '*.authorization', '*.replyToken'],
        censor: '[masked]',
      },
    },
    // Synchronous: the last line before a crash is the one that is needed.
    destination({ sync: true }),
  );
}
