// Before anything that an older Node cannot read: what it would say of that names no version. Any Node runs this.
import { readFileSync } from 'node:fs';

const manifest = new URL('package.json', import.meta.url);
const { engines } = JSON.parse(readFileSync(manifest, 'utf8'));
const [least, have] = [engines.node, process.versions.node].map((version) =>
  version
    .replace('^', '')
    .split('.')
    .map((part) => part.padStart(5, '0'))
    .join('.'),
);

if (have < least) {
  process.stderr.write(
    `Madoguchi needs Node ${engines.node.replace('^', '')} or newer, and this is ${process.versions.node}. ` +
      '`npm ci` brings one along; with --omit=dev it is the one of the host.\n',
  );
  process.exit(1);
}
