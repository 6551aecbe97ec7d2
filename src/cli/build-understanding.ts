import { fileURLToPath } from 'node:url';
import { loadContentAndReader } from '../reader.ts';

// Trains only when the utterances or the code have changed, so that a start need not.
const root = fileURLToPath(new URL('../..', import.meta.url));
const startedAt = performance.now();
loadContentAndReader(root);
process.stdout.write(
  `the understanding is ready (${Math.round(performance.now() - startedAt)} ms)\n`,
);
