import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../core/the-shop.ts';

const opened = z.object({ msg: z.literal('Madoguchi is open'), url: z.url() });

export interface Overheard {
  readonly url: string;
  /** All that it has written so far. */
  readonly out: () => string;
  readonly err: () => string;
  readonly end: () => Promise<void>;
}

/** The product in a process of its own, with all that it writes. */
export async function startOverheard(
  variables: Readonly<Record<string, string>>,
): Promise<Overheard> {
  const args = ['--disable-warning=ExperimentalWarning', join(root, 'src/main.ts')];
  const env = { PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1', ...variables };
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const heard = { out: '', err: '' };
  child.stderr.on('data', (bytes: Buffer) => (heard.err += bytes.toString('utf8')));
  const url = await new Promise<string>((ready, failed) => {
    child.once('exit', () => failed(new Error(`it ended: ${heard.out}${heard.err}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      heard.out += `${line}\n`;
      const told = opened.safeParse(line.startsWith('{') ? JSON.parse(line) : null).data;
      if (told) ready(told.url);
    });
  });
  return {
    url,
    out: () => heard.out,
    err: () => heard.err,
    end: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    },
  };
}
