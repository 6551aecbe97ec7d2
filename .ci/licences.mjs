// Licences of all that is in package-lock.json, as a table: what belongs to the product, and what is for work on it alone.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const counted = new Map();
for (const [place, { license = 'none told', dev = false }] of Object.entries(packages)) {
  if (place === '') continue;
  const count = counted.get(license) ?? { product: 0, work: 0 };
  count[dev ? 'work' : 'product'] += 1;
  counted.set(license, count);
}
const rows = [...counted]
  .toSorted(([a, x], [b, y]) => y.product - x.product || y.work - x.work || a.localeCompare(b))
  .map(([license, { product, work }]) => `| ${license} | ${product} | ${work} |`);
process.stdout.write(
  ['| Licence | In the product | For work on it |', '| --- | ---: | ---: |', ...rows, ''].join(
    '\n',
  ),
);
