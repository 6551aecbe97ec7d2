import { fileURLToPath } from 'node:url';
import { keepNeeded, learnAhead } from '../reader.ts';
import { keepContent } from '../content/keep-content.ts';
import { neededBy } from '../needed.ts';
import { building } from './building.ts';

// Trains only when the utterances or the code have changed, so that a start need not.
const root = fileURLToPath(new URL('../..', import.meta.url));
await building(async () => {
  const startedAt = performance.now();
  await learnAhead(root);
  keepContent(root);
  keepNeeded(root, neededBy);
  process.stdout.write(
    `the understanding is ready (${Math.round(performance.now() - startedAt)} ms)\n`,
  );
});
