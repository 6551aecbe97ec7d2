import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../core/the-shop.ts';

let started: number | undefined;
// What outlives npm, or the wait for its end, would keep the run of the tests open.
afterEach(() => endGroup(started));

test('who ends npm by its own pid ends the product with it, in order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-npm-'));
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder };
  // What is built the tests have built already. A group of its own: what outlives npm is ended by it.
  const npm = spawn('npm', ['run', 'start', '--ignore-scripts'], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started = npm.pid;
  const told: string[] = [];
  const ended = new Promise<number | null>((resolve) => {
    npm.once('exit', (code) => resolve(code));
  });
  void ended.then(() => endGroup(started));
  for await (const line of createInterface({ input: npm.stdout })) {
    told.push(line);
    if (line.includes('Madoguchi is open')) npm.kill('SIGTERM');
  }
  expect(told.at(-1)).toContain('Madoguchi closes');
  expect(await ended).toBe(0);
  rmSync(folder, { recursive: true });
}, 60_000);

function endGroup(pid = 0): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody has outlived npm.
  }
}
