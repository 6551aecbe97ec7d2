import type { Log } from '../../src/engine/deliver.ts';

export interface HeardLog extends Log {
  readonly lines: readonly {
    readonly level: string;
    readonly facts: object;
    readonly message: string;
  }[];
}

/** Keeps what was logged, for a test to look at. */
export function heardLog(): HeardLog {
  const lines: { level: string; facts: object; message: string }[] = [];
  const at = (level: string) => (facts: object, message: string) => {
    lines.push({ level, facts, message });
  };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}
