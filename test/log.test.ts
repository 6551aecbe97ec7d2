import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { root } from './core/the-shop.ts';

/** What the log writes when code of this text has it: a process of its own, since it writes past everybody. */
async function written(code: string): Promise<string> {
  const log = JSON.stringify(join(root, 'src/log.ts'));
  const script = `import { createLog } from ${log}; const log = createLog('info'); ${code}`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script];
  return (await promisify(execFile)(process.execPath, args)).stdout;
}

test.each([
  ['at the top', `log.info({ text: 'HID', token: 'HID', replyToken: 'HID' }, 'm')`],
  ['one below', `log.warn({ a: { text: 'HID', authorization: 'HID' } }, 'm')`],
  ['far below', `log.error({ a: { b: [{ c: { accessToken: 'HID', Cookie: 'HID' } }] } }, 'm')`],
  [
    'as others call it',
    `log.info({ access_token: 'HID', client_secret: 'HID', apiKey: 'HID' }, 'm')`,
  ],
  ['on an error', `log.error({ err: Object.assign(new Error('e'), { password: 'HID' }) }, 'm')`],
  [
    'in what PostgreSQL tells of a row',
    `log.error({ err: Object.assign(new Error('e'), { code: '23502', detail: 'Failing row contains (HID)', where: 'HID', internalQuery: 'HID' }) }, 'm')`,
  ],
  [
    'in what PostgreSQL tells of a row below another error',
    `log.error({ err: new Error('e', { cause: Object.assign(new Error('c'), { detail: 'Key (HID)' }) }) }, 'm')`,
  ],
  [
    'in what an error came of',
    `log.error({ err: new Error('e', { cause: Object.assign(new Error('c'), { config: { headers: { Authorization: 'HID' } } }) }) }, 'm')`,
  ],
  ['in a ring', `const ring = { token: 'HID' }; ring.ring = ring; log.info(ring, 'm')`],
])('what must not be told is masked %s', async (_where, code) => {
  const line = await written(code);
  expect(line).toContain('[masked]');
  expect(line).not.toContain('HID');
  expect(JSON.parse(line)).toMatchObject({ msg: 'm' });
});

test('what may be told is told, errors with where they came from', async () => {
  const line = await written(
    `log.error({ row: 7, from: null, when: new Date(0), err: new TypeError('broken', { cause: new Error('why') }) }, 'm')`,
  );
  expect(JSON.parse(line)).toMatchObject({
    level: 'error',
    when: '1970-01-01T00:00:00.000Z',
    row: 7,
    from: null,
    err: {
      type: 'TypeError',
      message: 'broken',
      stack: expect.stringContaining('at '),
      cause: { message: 'why' },
    },
    msg: 'm',
  });
});
