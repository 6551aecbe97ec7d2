import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** The whole product in a process of its own. */
export interface Running {
  readonly url: string;
  /** As a power cut would. */
  readonly crash: () => Promise<void>;
  readonly end: () => Promise<void>;
}

const opened = z.object({ msg: z.literal('Madoguchi is open'), url: z.url() });

/** Starts `src/main.ts` on a free port, with these variables and nothing else of our own environment. */
export async function startProcess(
  root: string,
  variables: Readonly<Record<string, string>>,
): Promise<Running> {
  const args = ['--disable-warning=ExperimentalWarning', join(root, 'src/main.ts')];
  const env = { PATH: process.env['PATH'], PORT: '0', ...variables };
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  const url = await urlOf(child);
  return { url, crash: () => stop('SIGKILL'), end: () => stop('SIGTERM') };
}

async function urlOf({ stdout, stderr }: ChildProcess): Promise<string> {
  if (stdout === null || stderr === null) throw new Error('the process has no output');
  let heard = '';
  stderr.on('data', (bytes: Buffer) => (heard += bytes.toString('utf8')));
  for await (const line of createInterface({ input: stdout })) {
    heard += `${line}\n`;
    const open = opened.safeParse(line.startsWith('{') ? JSON.parse(line) : null).data;
    // What comes later must not fill the pipe.
    if (open) return (stdout.resume(), open.url);
  }
  throw new Error(`the product did not open\n${heard}`);
}
