import { openSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { blamed } from '../src/blame.ts';
import { ContentError } from '../src/content/yaml-file.ts';
import { MisusedError } from '../src/cli/command.ts';
import { toldOf } from '../src/told-error.ts';

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

const gone = thrownBy(() => openSync('/nowhere/at/all', 'r'));

test.each([
  ['a sentence of ours', new Error('PORT must be a port number'), 'PORT must be a port number'],
  ['wrong content', new ContentError(['a.yaml is empty']), 'a.yaml is empty'],
  ['a call that was wrong', new MisusedError('there is no --x'), 'there is no --x'],
  ['an option', thrownBy(() => parseArgs({ args: ['--x'], options: {} })), "Unknown option '--x'"],
  [
    'a setting that is to blame',
    blamed('DATA_DIR=/x', 'Give another', gone),
    'DATA_DIR=/x: ENOENT',
  ],
])('%s is told without a trace', (_what, error, words) => {
  const told = toldOf(error);
  expect(told).toContain(words);
  expect(told).not.toMatch(/^ +at /m);
});

test('a bug, and what the system refused without our knowing, keep their place', () => {
  const bug = thrownBy(() => new URL('nowhere'));
  for (const error of [bug, gone]) expect(toldOf(error)).toMatch(/^ +at .*told-error\.test\.ts/m);
});

test('a cause that nobody foresaw is told with what it led to', () => {
  const error = new TypeError('no such thing', { cause: new RangeError('beyond the end') });
  expect(toldOf(error)).toMatch(/no such thing[^]*caused by [^]*beyond the end/);
});
