import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { root } from '../core/the-shop.ts';

const exec = promisify(execFile);
const PATIENCE_MS = 60_000;

const bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(z.object({ purl: z.string(), version: z.string(), name: z.string() })),
});
const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ version: z.string().optional(), dev: z.boolean().optional() }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));

test(
  'the bill of materials can be made, and names all that the product is made of',
  async () => {
    const { stdout } = await exec('npm', ['run', '-s', 'sbom'], {
      cwd: root,
      maxBuffer: 50_000_000,
    });
    const { components } = bill.parse(JSON.parse(stdout));
    const named = new Set(components.map(({ name, version }) => `${name}@${version}`));
    const ours = Object.entries(dependencies).map(([name, version]) => `${name}@${version}`);
    expect(ours.filter((one) => !named.has(one))).toEqual([]);
    const below = Object.entries(packages)
      .filter(([place, { dev }]) => place !== '' && dev !== true)
      .map(([place, { version }]) => `${place.split('node_modules/').at(-1)}@${version}`);
    expect([...named].toSorted()).toEqual([...new Set(below)].toSorted());
    expect(components.filter(({ name }) => name === 'jest')).toEqual([]);
  },
  PATIENCE_MS,
);

test('CI makes it each time', () => {
  expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain(
    'npm run -s sbom > node_modules/.cache/sbom.json',
  );
});
