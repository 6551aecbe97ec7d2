import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The product, or a part of it, in a process of its own that may be killed and started again. */
export interface OwnProcess {
  readonly name: string;
  readonly url: string;
  readonly pid: () => number | null;
  /** Starts it and waits until it and its database answer. */
  readonly start: () => Promise<void>;
  readonly kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
  /** What it said on standard error. */
  readonly said: () => string;
}

const OPENS_WITHIN_MS = 240_000;

export interface OwnProcessMeans {
  /** The folder of the repository. */
  readonly root: string;
  readonly name: string;
  readonly port: number;
  readonly variables: Readonly<Record<string, string>>;
  /** What runs there; without one the product. */
  readonly script?: string;
}

/** A script on this port with these variables, and nothing else of our own environment. */
export function ownProcess({
  root,
  name,
  port,
  variables,
  script = 'src/main.ts',
}: OwnProcessMeans): OwnProcess {
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  let heard = '';
  const end = () => child?.kill('SIGKILL');
  return {
    name,
    url,
    pid: () => child?.pid ?? null,
    said: () => heard,
    async start() {
      const started = spawn(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', join(root, script)],
        {
          cwd: root,
          env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: String(port), ...variables },
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      );
      started.stderr.on('data', (bytes: Buffer) => (heard += bytes.toString('utf8')));
      child = started;
      // Whatever ends us ends it too.
      process.off('exit', end).once('exit', end);
      await untilItAnswers(started, `${url}/readyz`, () => heard);
    },
    async kill(signal) {
      const dying = child;
      child = null;
      process.off('exit', end);
      if (dying === null || dying.exitCode !== null || dying.signalCode !== null) return;
      const gone = once(dying, 'exit');
      dying.kill(signal);
      await gone;
    },
  };
}

async function untilItAnswers(
  child: ChildProcess,
  url: string,
  heard: () => string,
): Promise<void> {
  for (const from = performance.now(); performance.now() - from < OPENS_WITHIN_MS;) {
    if (child.exitCode !== null) throw new Error(`the product ended at once\n${heard()}`);
    // Killed while it started: whoever did so goes on.
    if (child.signalCode !== null) return;
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
      await response.arrayBuffer();
      if (response.ok) return;
    } catch {
      // Not yet.
    }
    await pause(25);
  }
  throw new Error(`the product did not open\n${heard()}`);
}
