import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../core/the-shop.ts';

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'madoguchi-building-'));
  for (const part of ['src', 'flows', 'locales', 'notices', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  rmSync(join(copy, 'locales/ko.yaml'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.each(['cli/build-understanding.ts', 'cli/draw-flows.ts', 'main.ts'])(
  '%s tells wrong content once, and no trace of its own',
  (file) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'src', file)], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: join(copy, 'data') },
      timeout: 60_000,
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'the content has 1 mistake(s)',
      expect.stringMatching(/\/locales\/ko\.yaml cannot be read \(ENOENT\): bring it back/),
    ]);
  },
);
