import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const ASK = fileURLToPath(new URL('../../src/cli/ask.ts', import.meta.url));
const QUESTION = JSON.stringify({ text: '更新はいつですか', at: '2025-08-19T08:05:00+09:00' });

test('a reader that has seen enough ends a command without a trace', async () => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ASK, '--jsonl'], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  child.stdin.on('error', () => {});
  child.stdin.end(`${QUESTION}\n`.repeat(2000));
  child.stdout.once('data', () => child.stdout.destroy());
  const [told, code] = await Promise.all([
    text(child.stderr),
    new Promise((ended) => void child.once('exit', ended)),
  ]);
  expect(told).toBe('');
  expect(code).toBe(141);
}, 60_000);
