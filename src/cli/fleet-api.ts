import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fleetApi } from '../fleet/document.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
writeFileSync(join(root, 'docs/fleet-api.yaml'), fleetApi());
process.stdout.write('wrote docs/fleet-api.yaml\n');
