import { fileURLToPath } from 'node:url';
import { loadContent } from '../content/load.ts';
import { loadReader } from '../reader.ts';

// Trains only when the utterances or the code have changed, so that a start need not.
const root = fileURLToPath(new URL('../..', import.meta.url));
const startedAt = performance.now();
const { utterances, notice } = loadContent(root);
loadReader(root, utterances, notice);
process.stdout.write(
  `the understanding is ready (${Math.round(performance.now() - startedAt)} ms)\n`,
);
