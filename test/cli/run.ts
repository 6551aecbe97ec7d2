import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly ms: number;
}

/** Runs a command of `src/cli` in a process of its own, as `npm run` does. */
export async function run(
  command: string,
  {
    args,
    input = '',
    flags = [],
    env = {},
  }: {
    readonly args: readonly string[];
    readonly input?: string;
    /** Of Node. */
    readonly flags?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
  },
): Promise<Ran> {
  const file = join(fileURLToPath(new URL('../../src/cli', import.meta.url)), command);
  const startedAt = performance.now();
  const all = [...flags, '--disable-warning=ExperimentalWarning', file, ...args];
  const child = spawn(process.execPath, all, {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.end(input);
  const code = await new Promise<number | null>((ready, fail) => {
    child.once('error', fail);
    child.once('close', ready);
  });
  return { code, out: text(out), err: text(err), ms: performance.now() - startedAt };
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}
