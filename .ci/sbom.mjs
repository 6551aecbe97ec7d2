// What the product is made of, as CycloneDX: all in package-lock.json that is not for work on it alone. Not by npm's own
// `--omit dev`: that leaves out whatever a package for work needs as well, zod and yaml among it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const whole = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  encoding: 'utf8',
  maxBuffer: 100_000_000,
});
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const inProduct = new Set(
  Object.entries(packages)
    .filter(([place, { dev }]) => place !== '' && !dev)
    .map(
      ([place, { name, version }]) => `${name ?? place.split('node_modules/').at(-1)}@${version}`,
    ),
);
const bill = JSON.parse(whole);
const root = bill.metadata.component['bom-ref'];
const isKept = (ref) => ref === root || inProduct.has(ref);
// Of two places the second may have an alias for it.
const nameIn = (ref) => ref.slice(0, ref.lastIndexOf('@'));
const isOfNpm = ({ name }) => name !== 'cdx:npm:package:development';

const components = bill.components
  .filter((one) => isKept(one['bom-ref']))
  .map((one) => ({
    ...one,
    name: nameIn(one['bom-ref']),
    properties: one.properties?.filter(isOfNpm) ?? [],
  }));
const dependencies = bill.dependencies
  .filter(({ ref }) => isKept(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(isKept) }));
process.stdout.write(`${JSON.stringify({ ...bill, components, dependencies }, null, 2)}\n`);
