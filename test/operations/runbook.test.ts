import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../core/the-shop.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const runbook = read('docs/runbook.md');
const section = (heading: string) => runbook.split(`## ${heading}\n`)[1]?.split(/^## /m)[0] ?? '';
const all = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), (found) => found.slice(1).find(Boolean) ?? '');

const sources = globSync('src/**/*.ts', { cwd: root }).map(read).join('\n');

test('each rule of alerts.yaml has its row in the runbook, and each row so marked its rule', () => {
  const rules = z
    .object({
      groups: z.array(
        z.strictObject({
          name: z.string(),
          rules: z.array(
            z.strictObject({
              alert: z.string(),
              expr: z.string(),
              for: z
                .string()
                .regex(/^\d+m$/)
                .optional(),
            }),
          ),
        }),
      ),
    })
    .parse(parse(read('docs/alerts.yaml')))
    .groups.flatMap((group) => group.rules.map(({ alert }) => alert));
  const marked = all(section('Alerts, and what to do'), /^\| \*\*([^*]+)\*\* ᴾ +\|/gm);
  expect(rules.length).toBeGreaterThan(10);
  expect([...new Set(rules)].toSorted()).toEqual(marked.toSorted());
});

/** Of a line that is put together, what it begins with. */
const logged = all(
  sources,
  /\blog\.(?:warn|error)\(\s*(?:\{[^}]*\}|[\w.]+(?:\([^;]*?\))?),\s*(?:'([^'\n]+)'|"([^"\n]+)"|`([^`$]+))/g,
);

const isLogged = (line: string) =>
  sources.includes(line) || logged.some((beginning) => line.startsWith(beginning));

test('each warning and error that the product logs is told in the runbook', () => {
  expect(logged.length).toBeGreaterThan(40);
  expect(logged.filter((line) => !runbook.includes(`\`${line}`))).toEqual([]);
});

test('each line that the runbook tells is one that the product logs', () => {
  const lines = section('Log lines')
    .split('\n')
    .filter((row) => row.startsWith('| `'))
    .flatMap((row) => all(row.split(' | ')[0] ?? '', /`([^`]+)`/g));
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter((line) => !isLogged(line))).toEqual([]);
});
