import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { root } from '../core/the-shop.ts';

const { scripts } = z
  .object({ scripts: z.object({ build: z.string(), prepare: z.string(), prestart: z.string() }) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** Asked by a Node that takes itself for `version`. */
function ask(version: string) {
  const older = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(older)}`];
  return spawnSync(process.execPath, [...args, 'need-node.mjs'], {
    cwd: root,
    env: {},
    encoding: 'utf8',
  });
}

// 24.16 was the first with crypto.randomUUIDv7.
test.each(['20.20.2', '22.23.3', '24.9.0', '24.15.0'])('Node %s is told to be too old', (old) => {
  const { status, stderr } = ask(old);
  expect(status).toBe(1);
  expect(stderr).toContain(`needs Node 24.16.0 or newer, and this is ${old}`);
});

test.each(['24.16.0', '24.21.0', '26.10.0'])('Node %s is new enough', (version) => {
  expect(ask(version)).toMatchObject({ status: 0, stderr: '' });
});

test('it is asked before anything is built, and so at an installation and at npm start', () => {
  expect(scripts.build).toMatch(/^node need-node\.mjs && /);
  expect([scripts.prepare, scripts.prestart]).toEqual(['npm run -s build', 'npm run -s build']);
});
