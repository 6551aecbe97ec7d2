import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClamdAddress } from '../../src/config/clamd.ts';
import { freePort } from '../../bench/free-port.ts';
import { EICAR } from '../../src/guard/clamd-check.ts';

const START_MS = 20_000;
/** As Debian installs it; users other than root have that folder in no PATH. */
const FOLDERS = ['/usr/sbin', ...(process.env['PATH'] ?? '').split(delimiter)];
const program =
  FOLDERS.map((folder) => join(folder, 'clamd')).find((path) => existsSync(path)) ?? null;

/** Whether this machine has ClamAV's daemon. */
export const hasClamd = program !== null;

/**
 * ClamAV's own daemon, that knows the test file of EICAR and nothing else.
 * @param settings of `clamd.conf`, `Name value`
 */
export async function aRealClamd(settings: readonly string[] = ['AlertExceedsMax yes']) {
  if (program === null) throw new Error('this machine has no clamd');
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-clamd-'));
  const signatures = join(folder, 'signatures');
  mkdirSync(signatures);
  // A pattern, in files of any kind, at any place.
  writeFileSync(join(signatures, 'own.ndb'), `Own.Eicar:0:*:${EICAR.toString('hex')}\n`);
  const tcp = { host: '127.0.0.1', port: await freePort() };
  const unix = { path: join(folder, 'clamd.sock') };
  const conf = join(folder, 'clamd.conf');
  const lines = [
    'Foreground yes',
    `DatabaseDirectory ${signatures}`,
    `TemporaryDirectory ${folder}`,
    `LocalSocket ${unix.path}`,
    `TCPAddr ${tcp.host}`,
    `TCPSocket ${tcp.port}`,
    ...settings,
  ];
  writeFileSync(conf, `${lines.join('\n')}\n`);
  const daemon = spawn(program, ['-c', conf], { stdio: 'ignore' });
  process.once('exit', () => daemon.kill('SIGKILL'));
  const ended = new Promise((resolve) => daemon.once('exit', resolve));
  const stop = async () => {
    daemon.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (const since = Date.now(); !(await listens(tcp)) || !(await listens(unix)); await pause(25)) {
    if (daemon.exitCode === null && Date.now() - since < START_MS) continue;
    await stop();
    throw new Error('clamd did not start');
  }
  return { tcp, unix, stop, signal: (name: NodeJS.Signals) => daemon.kill(name) };
}

function listens(address: ClamdAddress): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
