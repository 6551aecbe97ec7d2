import { spawnSync } from 'node:child_process';
import { loadConfig } from '../src/config.ts';
import { root } from './core/the-shop.ts';

test('a copy of .env.example, read by a shell as the README says, is the configuration of the demo', () => {
  const { stdout, stderr } = spawnSync('sh', ['-c', 'set -a; . ./.env.example; exec env'], {
    cwd: root,
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const lines = stdout.trim().split('\n');
  const read = Object.fromEntries(
    lines.map((line) => {
      const [name = '', value = ''] = line.split(/=(.*)/);
      return [name, value];
    }),
  );
  expect(read).toMatchObject({ TRUST_PROXY: 'loopback,linklocal,uniquelocal', ROLE: 'all' });
  const usual = loadConfig({});
  expect(loadConfig(read)).toEqual({ ...usual, trustProxy: 'loopback,linklocal,uniquelocal' });
});
