import { isDeepStrictEqual } from 'node:util';
import { answersAt, LIMITS } from './answers.ts';

// Run as a process of its own, under another time zone; prints what merchants would read.
if (isDeepStrictEqual(process.argv.slice(2), ['print'])) {
  process.stdout.write(JSON.stringify(LIMITS.map((at) => [at, answersAt(at)])));
}
