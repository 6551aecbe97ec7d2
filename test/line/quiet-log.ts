import { afterEach } from '@jest/globals';
import type { Log } from '../../src/engine/log.ts';

export interface HeardLog extends Log {
  readonly lines: readonly {
    readonly level: string;
    readonly facts: object;
    readonly message: string;
  }[];
}

/** The client mends what LINE would refuse before anybody sees it: a test could pass with every message broken. */
const MENDED = 'messages past the limits of LINE are sent as plain text';
const mended: object[] = [];
afterEach(() => {
  if (takeMended().length > 0) throw new Error(`in a test ${MENDED}`);
});

/** What was mended since; a test that wants it so takes it, every other one fails by it. */
export function takeMended(): readonly object[] {
  return mended.splice(0);
}

/** Keeps what was logged, for a test to look at. */
export function heardLog(): HeardLog {
  const lines: { level: string; facts: object; message: string }[] = [];
  const at = (level: string) => (facts: object, message: string) => {
    if (message === MENDED) mended.push(facts);
    lines.push({ level, facts, message });
  };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}
