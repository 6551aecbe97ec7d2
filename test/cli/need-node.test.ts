import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { root } from '../core/the-shop.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { scripts, engines, devDependencies } = z
  .object({
    scripts: z.object({ build: z.string(), prepare: z.string(), prestart: z.string() }),
    engines: z.object({ node: z.string() }),
    devDependencies: z.object({ node: z.string() }),
  })
  .parse(JSON.parse(read('package.json')));
const least = engines.node.replace('^', '');
const [major = '', minor = ''] = least.split('.');

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

test('the least Node is told once, in package.json: the one it brings along, and what the pages say', () => {
  expect(devDependencies.node).toBe(engines.node);
  for (const path of ['README.md', 'Dockerfile', 'docs/operations.md', 'docs/dependencies.md']) {
    const told = Array.from(read(path).matchAll(/\b24\.(\d+) or newer/g), ([, one]) => one);
    expect([path, told.filter((one) => one !== minor)]).toEqual([path, []]);
  }
  expect(read('docs/operations.md')).toContain(`Node ${major}.${minor} or newer`);
});

// Those of 24 that have holes which are known are too old too.
test.each(['20.20.2', '22.23.3', '24.9.0', `${major}.${Number(minor) - 1}.9`])(
  'Node %s is told to be too old',
  (old) => {
    const { status, stderr } = ask(old);
    expect(status).toBe(1);
    expect(stderr).toContain(`needs Node ${least} or newer, and this is ${old}`);
  },
);

test.each([least, `${major}.${Number(minor) + 1}.0`, '26.10.0'])(
  'Node %s is new enough',
  (version) => {
    expect(ask(version)).toMatchObject({ status: 0, stderr: '' });
  },
);

test('it is asked before anything is built, and so at an installation and at npm start', () => {
  expect(scripts.build).toMatch(/^node need-node\.mjs && /);
  expect([scripts.prepare, scripts.prestart]).toEqual(['npm run -s build', 'npm run -s build']);
});
