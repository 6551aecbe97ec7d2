import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawingOf } from '../content/drawing.ts';
import { loadContent } from '../content/load.ts';
import { building } from './building.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
await building(() => writeFileSync(join(root, 'docs/flows.md'), drawingOf(loadContent(root))));
process.stdout.write('drew docs/flows.md\n');
