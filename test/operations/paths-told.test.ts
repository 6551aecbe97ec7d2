import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../core/the-shop.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('operators are told of each path that a web process serves', () => {
  const [, callers = ''] = read('docs/operations.md').split('\n## Callers\n');
  const served = Array.from(
    read('src/app.ts').matchAll(/app\.(?:use|get|post)\(\s*'(\/[^']+)'/g),
    ([, path = '']) => path,
  );
  expect(served).toEqual(expect.arrayContaining(['/line/webhook', '/link', '/metrics']));
  expect(existsSync(join(root, 'dist/web/assets'))).toBe(true);
  const all = [...served, '/desk', '/assets'];
  expect(all.filter((path) => !callers.includes(`\`${path}\``))).toEqual([]);
});
