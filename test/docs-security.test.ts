import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { variables } from '../src/config/variables.ts';
import { SHORTEST_PASSWORD } from '../src/desk/password.ts';
import { INVITATION_LASTS } from '../src/desk/people-routes.ts';
import { IDLE_SESSION, LONGEST_SESSION } from '../src/desk/session-limits.ts';
import { TRY_WINDOW } from '../src/desk/sign-in-limit.ts';
import { root } from './core/the-shop.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('a line of docs/security.md is met, not applicable, the operator’s, partly so or open; what it names is there', () => {
  const rows = Array.from(
    partOf('## LINE\n', '## Keys and algorithms\n').matchAll(
      /^\| ([^|]+?) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm,
    ),
    ([, what = '', state = '', shown = '']) => ({ what, state, shown }),
  ).filter(
    ({ what, state }) => !/^-+$/.test(state) && state !== 'State' && !what.startsWith('What'),
  );
  const isKnown = /^(?:met|not applicable|operator|partly|open)$/;
  expect(rows.filter(({ state }) => !isKnown.test(state))).toEqual([]);
  expect(rows.length).toBeGreaterThan(75);
  const theirs = rows.filter(({ state }) => state === 'operator');
  expect(theirs.filter(({ shown }) => !/`[\w./-]+`|\]\(/.test(shown))).toEqual([]);
  const met = rows.filter(({ state }) => state === 'met');
  expect(met.flatMap(({ what, shown }) => (testsIn(shown).length > 0 ? [] : [what]))).toEqual([]);
  const partly = rows.filter(({ state }) => state === 'partly');
  const notSaid = partly.filter(
    ({ shown }) => !shown.startsWith('Not met') || !shown.includes('. Met'),
  );
  expect(notSaid).toEqual([]);
  const lost = rows.flatMap(({ what, shown }) =>
    testsIn(shown)
      .filter((one) => !isThere(one))
      .map((one) => ({ what, ...one })),
  );
  expect(lost).toEqual([]);
});

const partOf = (from: string, to: string): string =>
  read('docs/security.md').split(from)[1]?.split(to)[0] ?? '';

test('every key is in the inventory, with how it is renewed', () => {
  const told = partOf('## Keys and algorithms\n', '## Classes of data\n');
  const keys = Object.keys(variables.shape).filter((name) =>
    /_(?:SECRET|KEY|TOKEN|SERVICE_ACCOUNT)$|^DATABASE_(?:OWNER_)?URL$/.test(name),
  );
  expect(keys.length).toBeGreaterThan(10);
  expect(keys.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
});

/** Test files, and the titles that are named with them: `test/a.test.ts` (“what it says”). */
function testsIn(shown: string): readonly { readonly file: string; readonly title: string }[] {
  const found = shown.matchAll(/`(test\/[\w./-]+)`(?: \(“([^”]+)”\))?/g);
  return Array.from(found, ([, file = '', title = '']) => ({ file, title }));
}

function isThere({ file, title }: { readonly file: string; readonly title: string }): boolean {
  return existsSync(join(root, file)) && read(file).includes(title);
}

const NUMERALS: readonly string[] = ['no', 'one', 'two', 'three'];

test('the limits of the desk are told as they are', () => {
  const told = read('docs/operations.md').split('## The desk\n')[1]?.split(/^## /m)[0] ?? '';
  for (const limit of [
    `end after ${LONGEST_SESSION.hours} hours`,
    `passwords: ${SHORTEST_PASSWORD} characters or more`,
    `close a name there for ${TRY_WINDOW.minutes} minutes`,
    `after ${NUMERALS[IDLE_SESSION.hours]} in which nobody touched a page`,
    `for ${NUMERALS[INVITATION_LASTS.days]} days`,
  ]) {
    expect(told).toContain(limit);
  }
});

const manifest = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ dev: z.boolean().optional(), hasInstallScript: z.boolean().optional() }),
    ),
  })
  .parse(JSON.parse(read('package-lock.json')));

test('how many packages there are is told as it is, and so is whatever would run at their installation', () => {
  const inLock = Object.entries(lock.packages).filter(([path]) => path !== '');
  const inProduct = inLock.filter(([, { dev }]) => dev !== true);
  const told = read('docs/dependencies.md').split('## How many there are')[1] ?? '';
  const ours = Object.keys(manifest.dependencies).length;
  expect(told).toContain(`${ours} packages of our own choice are in the product`);
  expect(told).toContain(`bring it to ${inProduct.length}, `);
  expect(told).toContain(`${inLock.length} are in the lock`);
  const running = inLock.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const unnamed = running.filter(([path]) => !told.includes(path.replace('node_modules/', '')));
  expect(unnamed).toEqual([]);
});

/** The cells of each line of a table that counts. */
const cells = (table: string) =>
  table
    .split('\n')
    .filter((line) => /\| +\d+ +\| +\d+ +\|$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

test('the licences of all that comes with them are told as the lock has them', () => {
  const { stdout } = spawnSync(process.execPath, ['.ci/licences.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  const told = read('docs/dependencies.md').split('## Licences of all')[1]?.split('\n## ')[0] ?? '';
  expect(cells(stdout).length).toBeGreaterThan(5);
  expect(cells(told)).toEqual(cells(stdout));
});
