import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { loadFlow } from '../../src/content/flows.ts';
import { loadLocale } from '../../src/content/locale.ts';
import { loadNotice } from '../../src/content/notice.ts';
import { loadTopics } from '../../src/content/topics.ts';
import { ContentError, parseYaml, readYaml } from '../../src/content/yaml-file.ts';
import { z } from 'zod';
import { content } from '../core/the-content.ts';
import { root } from '../core/the-shop.ts';
import { NOTICE, TOPICS, UPDATE } from '../content/broken-content.ts';
import { oddText, overCases } from './cases.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-fuzz-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What people do to a file with their hands, and what nobody would. */
const put = fc.oneof(
  oddText,
  fc.constantFrom(
    ...'\n|\t|  |:|: |- |#|{|}|"|&a |*a|!!x |<<: *a|{a, date, nope}|<b>|1e999|~'.split('|'),
    '|-',
  ),
  fc.constantFrom('2025-02-30T25:00Z', '{a, plural, other {#}}', '&a [*a, *a]', "'"),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), put });
const edits = fc.array(edit, { minLength: 1, maxLength: 3 });

function edited(
  text: string,
  changes: readonly { at: number; cut: number; put: string }[],
): string {
  return changes.reduce((before, { at, cut, put: added }) => {
    const from = Math.floor(at * before.length);
    return before.slice(0, from) + added + before.slice(from + cut);
  }, text);
}

const LOADERS: readonly (readonly [string, string, number, (path: string) => unknown])[] = [
  ['the notice', NOTICE, 500, loadNotice],
  ['a flow', UPDATE, 200, (path) => loadFlow(path, () => [], Object.keys(content.pictures))],
  ['the topics', TOPICS, 150, (path) => loadTopics(path, new Set(Object.keys(content.flows)))],
  ['the texts', 'locales/en.yaml', 40, (path) => loadLocale(path, 'en')],
];

test.each(LOADERS)(
  '%s, edited any way, is loaded or refused with its place, and never hangs',
  async (what, file, runs, load) => {
    const text = read(file);
    const path = join(folder, 'edited.yaml');
    let slowest = 0;
    let refused = 0;
    await overCases(`YAML of ${what}`, runs, edits, async (changes) => {
      writeFileSync(path, edited(text, changes));
      const since = performance.now();
      try {
        load(path);
      } catch (error) {
        refused += 1;
        expectNamed(error, path);
      }
      slowest = Math.max(slowest, performance.now() - since);
    });
    expect(refused).toBeGreaterThan(runs / 20);
    expect(slowest).toBeLessThan(5000);
  },
  60_000,
);

test('any text at all is a mistake with a place, not a crash', async () => {
  const path = join(folder, 'odd.yaml');
  await overCases('YAML of anything', 1500, fc.oneof(oddText, fc.json(), put), async (text) => {
    writeFileSync(path, text);
    try {
      parseYaml(readYaml(path), z.strictObject({ never: z.literal('there') }));
      throw new Error('it was taken');
    } catch (error) {
      expectNamed(error, path);
    }
  });
});

test('a file that names itself again and again does not fill the memory', () => {
  const path = join(folder, 'laughs.yaml');
  const lines = Array.from({ length: 12 }, (_, at) => {
    const of = at === 0 ? 'lol' : `*a${at - 1}`;
    return `a${at}: &a${at} [${Array.from({ length: 12 }, () => of).join(', ')}]`;
  });
  writeFileSync(path, lines.join('\n'));
  expect(() => loadNotice(path)).toThrow(ContentError);
});

function expectNamed(error: unknown, path: string): void {
  if (!(error instanceof ContentError)) throw error;
  expect(error.mistakes.length).toBeGreaterThan(0);
  // A key too many is thousands of mistakes: an `expect` for each took ten times as long as the loading.
  expect(error.mistakes.filter((mistake) => !mistake.startsWith(`${path}:`))).toEqual([]);
}
