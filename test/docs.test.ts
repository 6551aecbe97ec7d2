import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { loadContent } from '../src/content/load.ts';
import { LOOK_UPS } from '../src/core/look-up.ts';
import { factValues } from '../src/core/words.ts';
import { MOST_ROUNDS } from '../src/engine/turn.ts';
import { play } from '../src/replay/play.ts';
import { openStage } from '../src/replay/stage.ts';
import { loadTranscript } from '../src/replay/transcript.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read('package.json')));

const documents = ['README.md', ...globSync('docs/*.md', { cwd: root })].map((path) => {
  const text = read(path);
  return { path, text, prose: text.replaceAll(/^ *```[^]*?^ *```$/gm, '') };
});
const everything = documents.map(({ text }) => text).join('\n');

const all = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set(Array.from(text.matchAll(pattern), ([, found = '']) => found)),
];
const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].toSorted();

/** Read by LangChain and its packages, not by us. */
const OF_LANGCHAIN = new Set([
  'OPENAI_API_KEY',
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
]);

/** Read by Node. */
const OF_NODE = new Set(['NODE_USE_ENV_PROXY', 'HTTPS_PROXY', 'NO_PROXY']);

/** Made on the machine, so not in a fresh clone. */
const MADE_HERE = new Set(read('.gitignore').trim().split('\n'));
const FOLDERS = /^(?:src|test|docs|flows|locales|notices|bench|\.ci)\//;
const FILE = /^[\w./-]+\.(?:[cm]?tsx?|cjs|md|ya?ml|json|png|svg|sqlite)$/;

describe.each(documents)('$path names only what is there:', ({ path, text, prose }) => {
  test('files and folders', () => {
    const named = all(prose, /`([^`\s]+)`/g).filter((it) => FOLDERS.test(it) || FILE.test(it));
    const lost = named.filter((it) => !MADE_HERE.has(it.split('/')[0] ?? ''));
    expect(lost.filter((it) => !existsSync(join(root, it)))).toEqual([]);
  });

  test('links, and the headings that they lead to', () => {
    const links = all(prose, /\]\(([^)\s]+)\)/g).filter((link) => !/^https?:/.test(link));
    expect(links.filter((link) => !leadsSomewhere(link, path))).toEqual([]);
  });

  test('commands', () => {
    const scripts = all(text, /npm run (?:-s )?([a-z][a-z:-]*)/g);
    expect(scripts.filter((script) => !(script in manifest.scripts))).toEqual([]);
  });

  test('parts in pictures', () => {
    const parts =
      /(?<![\w/.-])((?:line|engine|core|store|fleet|understanding|model|desk)\/[a-z-]+)\b/g;
    const pictures = all(text, /^ *```\n([^]*?)^ *```$/gm).join('\n');
    const lost = all(pictures, parts).filter((it) => !existsSync(join(root, `src/${it}.ts`)));
    expect(lost).toEqual([]);
  });
});

function leadsSomewhere(link: string, from: string): boolean {
  const [file = '', heading] = link.split('#');
  const path = file === '' ? from : join(dirname(from), file);
  if (!existsSync(join(root, path))) return false;
  return (
    heading === undefined ||
    all(read(path), /^#+ (.+)$/gm)
      .map(toAnchor)
      .includes(heading)
  );
}

function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');
}

describe('environment variables', () => {
  const configured = all(read('src/config/variables.ts'), /^ {2}([A-Z][A-Z_]+): /gm);

  test('of the configuration are all in .env.example, and no others', () => {
    expect(sorted(all(read('.env.example'), /^([A-Z][A-Z_]+)=/gm))).toEqual(sorted(configured));
  });

  test('of the configuration are all explained to operators, and no others', () => {
    const explained = all(read('docs/operations.md'), /^\| `([A-Z][A-Z_]+)` +\|/gm);
    expect(sorted(explained)).toEqual(sorted(configured));
  });

  test('that a document names are read by the product', () => {
    const named = all(everything, /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/g);
    const others = new Set([...OF_LANGCHAIN, ...OF_NODE]);
    const lost = named.filter((name) => !configured.includes(name) && !others.has(name));
    expect(lost).toEqual([]);
  });
});

test('every dependency has its line in docs/dependencies.md, and no line is stale', () => {
  const { dependencies, devDependencies } = manifest;
  const explained = all(read('docs/dependencies.md'), /^\| `([^`]+)` +\|/gm);
  expect(sorted(explained)).toEqual(sorted(Object.keys({ ...dependencies, ...devDependencies })));
});

test('every dependency is told with the license that it has', () => {
  const rows = read('docs/dependencies.md').matchAll(/^\| `([^`]+)` +\| ([^ ]+) +\|/gm);
  for (const [, name = '', license] of rows) {
    const own: unknown = JSON.parse(read(`node_modules/${name}/package.json`));
    expect(`${name} ${z.object({ license: z.string() }).parse(own).license}`).toBe(
      `${name} ${license}`,
    );
  }
});

test('how often a turn may ask outside is told as it is', () => {
  expect(all(read('docs/architecture.md'), /After (\w+) rounds/g)).toEqual([String(MOST_ROUNDS)]);
});

test('a file has one row in the tables of docs/architecture.md', () => {
  const files = [...read('docs/architecture.md').matchAll(/^\| (`src\/[^|]*?) *\|/gm)].map(
    ([, first = '']) => first,
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((one, at) => files.indexOf(one) !== at)).toEqual([]);
});

test('a phone number in a document is one of the notice', () => {
  const { hotline, otherServices } = loadContent(root).notice;
  const phones = all(everything, /(?<![\d-])(0\d{1,4}-\d{1,4}-\d{3,4})(?![\d-])/g);
  expect([hotline.phone, otherServices.phone]).toEqual(expect.arrayContaining([...phones]));
});

describe('docs/writing.md', () => {
  const guide = read('docs/writing.md');
  const section = (heading: string) => guide.split(`### ${heading}\n`)[1]?.split(/^##/m)[0] ?? '';

  test('tells every look-up with every result', () => {
    const rows = section('調べもの').matchAll(/^\| `(\w+)` +\| ([^|]+)\|/gm);
    const told = Array.from(rows, ([, name = '', results = '']) => [
      name,
      all(results, /`(\w+)`/g),
    ]);
    expect(Object.fromEntries(told)).toEqual(LOOK_UPS);
  });

  test('tells every value of the notice that a text may use', () => {
    const told = all(section('いつでも使える値'), /^\| `(\w+)` +\|/gm);
    expect(sorted(told)).toEqual(sorted(Object.keys(factValues(loadContent(root).notice))));
  });

  test('has an example that works as it stands', async () => {
    const example = exampleIn(guide);
    const clone = cloneWith(example);
    try {
      const file = [...example.keys()].find((path) => path.startsWith('test/'));
      const transcript = loadTranscript(join(clone, file ?? ''));
      const stage = await openStage(clone, [transcript]);
      try {
        const { turns } = await play(transcript, stage, clone);
        expect(turns.flatMap(({ differences }) => differences)).toEqual([]);
      } finally {
        await stage.close();
      }
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  }, 30_000);
});

/** The blocks that begin with the name of their file. */
function exampleIn(text: string): ReadonlyMap<string, string> {
  const blocks = text.matchAll(/^```yaml\n# (\S+)\n([^]*?)^```$/gm);
  return new Map(Array.from(blocks, ([, path = '', body = '']) => [path, body]));
}

/** The product with the example in its content; its code and what was built are the same. */
function cloneWith(example: ReadonlyMap<string, string>): string {
  const clone = mkdtempSync(join(tmpdir(), 'madoguchi-docs-'));
  for (const content of ['flows', 'locales', 'notices']) {
    cpSync(join(root, content), join(clone, content), { recursive: true });
  }
  for (const same of ['src', 'dist']) symlinkSync(join(root, same), join(clone, same));
  for (const [path, body] of example) {
    const file = join(clone, path);
    const added: unknown = parse(body);
    mkdirSync(dirname(file), { recursive: true });
    const whole = existsSync(file) ? merged(parse(readFileSync(file, 'utf8')), added) : added;
    writeFileSync(file, stringify(whole));
  }
  return clone;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(into: unknown, added: unknown): unknown {
  if (!isRecord(into) || !isRecord(added)) return added;
  const both = Object.entries(added).map(([key, value]) => [key, merged(into[key], value)]);
  return { ...into, ...Object.fromEntries(both) };
}
