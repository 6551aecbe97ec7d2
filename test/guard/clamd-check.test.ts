import { expect, test } from '@jest/globals';
import { sayWhatClamdMisses } from '../../src/guard/clamd-check.ts';
import { aClamd } from './a-clamd.ts';
import { heardLog } from '../line/quiet-log.ts';

const WITHOUT_SIGNATURES =
  'clamd does not find the test file of EICAR: it has no signatures to search by';
const PASSES = 'clamd calls clean what it did not search to its end: set AlertExceedsMax';
const NO_ANSWER = 'clamd gives no answer: nothing that merchants send is kept meanwhile';

async function saidOf(answer: string): Promise<readonly string[]> {
  const clamd = await aClamd({ answer: () => answer });
  const log = heardLog();
  await sayWhatClamdMisses(clamd.address, log);
  await clamd.close();
  return log.lines.map(({ message }) => message);
}

test('a clamd that takes all for clean is told of at start', async () => {
  expect(await saidOf('stream: OK\0')).toEqual([WITHOUT_SIGNATURES, PASSES]);
});

test('one that gives no answer is told of once', async () => {
  expect(await saidOf('stream: No memory ERROR\0')).toEqual([NO_ANSWER]);
});
