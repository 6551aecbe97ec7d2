import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { root } from './core/the-shop.ts';

// The signal reaches the process within the very line that tells it is open: nothing of the start has run on since.
const SIGNALLED = `
  import fs from 'node:fs';
  const write = fs.writeSync;
  fs.writeSync = (to, line, ...how) => {
    const written = write(to, line, ...how);
    if (String(line).includes('Madoguchi is open')) process.kill(process.pid, 'SIGTERM');
    return written;
  };`;

test('told to end in the moment it opens it ends in order: no signal is lost between two listeners', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-opens-'));
  const child = spawn(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(SIGNALLED)}`,
      '--disable-warning=ExperimentalWarning',
      join(root, 'src/main.ts'),
    ],
    {
      cwd: root,
      env: { PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 50_000,
      killSignal: 'SIGKILL',
    },
  );
  const ended = new Promise((resolve) => child.once('exit', (...how) => resolve(how)));
  expect(await text(child.stdout)).toContain('Madoguchi closes');
  expect(await ended).toEqual([0, null]);
  rmSync(folder, { recursive: true });
}, 60_000);
