import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Who may import whom (architecture.md): folders, or files by their beginning.
 * What stands at the root of `src` wires everything together, and may import everything.
 */
const DIRECTIONS: Readonly<Record<string, readonly string[] | 'everything'>> = {
  '.': 'everything',
  // Puts the parts of a process together, and the world around it where there is none.
  wiring: 'everything',
  demo: 'everything',
  cli: 'everything',
  replay: 'everything',
  // Checks each setting as the part wants it that uses it.
  config: ['store/database.ts', 'desk/ports', 'desk/sealed.ts', 'fleet/access.ts', 'guard/oidc.ts'],
  guard: ['config/clamd.ts', 'engine/log.ts', 'line/content.ts'],
  drawing: ['content/', 'engine/log.ts', 'line/'],
  core: [],
  understanding: ['core/'],
  content: ['core/'],
  engine: ['core/'],
  line: ['core/', 'engine/', 'guard/digest.ts'],
  fleet: ['core/', 'engine/'],
  android: ['core/', 'fleet/'],
  paxstore: ['core/', 'fleet/'],
  square: ['core/', 'fleet/'],
  // What the desk has taught, over what the repository holds.
  teaching: ['core/', 'content/', 'understanding/'],
  linking: ['core/', 'engine/', 'line/call', 'guard/digest.ts', 'guard/oidc.ts'],
  model: ['core/', 'engine/', 'understanding/'],
  ocr: ['core/', 'engine/', 'understanding/mask.ts'],
  // Which setting leads nowhere is told where it is followed.
  store: [
    'core/',
    'engine/',
    'desk/ports',
    'desk/figure-ports.ts',
    'desk/learning-ports.ts',
    'blame.ts',
  ],
  desk: [
    'core/',
    'engine/',
    'understanding/check-',
    'understanding/mask.ts',
    'line/visible.ts',
    'guard/oidc.ts',
    'guard/digest.ts',
  ],
  simulator: ['fleet/contract', 'line/limits', 'core/zone'],
  // Speaks HTTP only; a phone reads messages as ours does.
  drill: ['line/visible.ts', 'demo/file.ts'],
  web: [],
};

/** Folders that must not know any technology, with the packages they may use all the same. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: ['luxon'],
  understanding: [],
  engine: ['luxon'],
};

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  readonly file: string;
  readonly folder: string;
  /** Below `src` for our own files, else the package. */
  readonly to: string;
  readonly isOwn: boolean;
}

const FILES = globSync('src/**/*.{ts,tsx}', { cwd: root }).toSorted();
const IMPORTS = FILES.flatMap(importsOf);

test('there is something to look at', () => {
  expect(FILES.length).toBeGreaterThan(100);
  expect(IMPORTS.filter(({ isOwn }) => isOwn).length).toBeGreaterThan(100);
  expect(IMPORTS.filter(({ isOwn }) => !isOwn).length).toBeGreaterThan(50);
});

test('every folder has its directions', () => {
  const folders = new Set(FILES.map(folderOf));
  expect([...folders].filter((folder) => !(folder in DIRECTIONS))).toEqual([]);
});

test.each(Object.keys(DIRECTIONS))('%s imports only what it may', (folder) => {
  const allowed = DIRECTIONS[folder] ?? [];
  if (allowed === 'everything') return;
  const wrong = IMPORTS.filter(
    (one) =>
      one.folder === folder &&
      one.isOwn &&
      !one.to.startsWith(`${folder}/`) &&
      !allowed.some((begin) => one.to.startsWith(begin)),
  );
  expect(wrong.map(({ file, to }) => `${file} imports src/${to}`)).toEqual([]);
});

test.each(Object.keys(PACKAGES))('%s uses no package but its own', (folder) => {
  const allowed = PACKAGES[folder] ?? [];
  const wrong = IMPORTS.filter(
    (one) => one.folder === folder && !one.isOwn && !allowed.includes(one.to),
  );
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('every import names a file that is there, with its ending', () => {
  const files = new Set(FILES.map((file) => relative('src', file)));
  const lost = IMPORTS.filter(({ isOwn, to }) => isOwn && /\.tsx?$/.test(to) && !files.has(to));
  const vague = IMPORTS.filter(({ isOwn, to }) => isOwn && !/\.\w+$/.test(to));
  expect([...lost, ...vague].map(({ file, to }) => `${file} imports src/${to}`)).toEqual([]);
});

test('the product never imports a test, nor what was built', () => {
  const wrong = IMPORTS.filter(({ isOwn, to }) => isOwn && to.startsWith('..'));
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('folders are one deep', () => {
  const deep = FILES.filter((file) => !file.startsWith('src/web/') && file.split('/').length > 3);
  expect(deep).toEqual([]);
});

const DRAWERS = /^(?:index|utils?|helpers?|types?|common|misc|shared|constants)\.tsx?$/;

test('no file is a drawer for everything', () => {
  expect(FILES.filter((file) => DRAWERS.test(basename(file)))).toEqual([]);
  expect(FILES.filter((file) => /\/(?:utils?|helpers?|common|shared)\//.test(file))).toEqual([]);
});

test('files are named in kebab-case', () => {
  const wrong = FILES.filter(
    (file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.config)?\.tsx?$/.test(basename(file)),
  );
  expect(wrong).toEqual([]);
});

test('no file is longer than two hundred lines', () => {
  const long = FILES.map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }));
  expect(long.filter(({ lines }) => lines > 200)).toEqual([]);
});

test('core and understanding have no clock and no chance', () => {
  const pure = FILES.filter((file) => /^src\/(?:core|understanding)\//.test(file));
  const impure =
    /\bnew Date\b|\bDate\.now\b|Math\.random|DateTime\.(?:now|local|utc)\(|\bprocess\.|\bfetch\(/;
  expect(pure.filter((file) => impure.test(textOf(file)))).toEqual([]);
});

/** What merchants write is read in `understanding`; here it is held against words of the content, of the fleet or of a button. */
const HOLDS_WORDS_AGAINST_OURS: ReadonlySet<string> = new Set([
  'amount-told',
  'choice-of',
  'flow-reads',
  'listed-attempt',
  'naming',
  'offer',
  'own-part',
  'picture',
  'simplified',
  'spelled-out',
  'typed-answer',
  // Before anything is read: which messages are one.
  'burst',
  // The mask of what was taken out.
  'reading',
]);

test('the core has no patterns of what merchants write', () => {
  const words = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}]/u;
  const comments = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu;
  const found = FILES.filter(
    (file) => file.startsWith('src/core/') && words.test(textOf(file).replaceAll(comments, '')),
  );
  expect(found.map((file) => basename(file, '.ts'))).toEqual(
    [...HOLDS_WORDS_AGAINST_OURS].toSorted(),
  );
});

test('the core knows steps by their marks, and only the questions of the money rule by name', () => {
  const names = FILES.filter((file) => file.startsWith('src/core/')).flatMap((file) =>
    [...textOf(file).matchAll(/\.step(?:\.ask)? === '(\w+)'|steps\['(\w+)'\]/g)].map(
      ([, asked, read]) => asked ?? read,
    ),
  );
  expect(new Set(names)).toEqual(new Set(['history', 'otherwise']));
});

test('nothing is left to do in a comment', () => {
  expect(FILES.filter((file) => /\b(?:TODO|FIXME|XXX)\b/.test(textOf(file)))).toEqual([]);
});

function importsOf(file: string): readonly Import[] {
  const pattern = /(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^']+)'/gm;
  return Array.from(textOf(file).matchAll(pattern), ([, to = '']) => {
    const isOwn = to.startsWith('.');
    const own = relative('src', normalize(join(dirname(file), to)));
    return { file, folder: folderOf(file), to: isOwn ? own : packageOf(to), isOwn };
  });
}

function packageOf(to: string): string {
  return to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');
}

function folderOf(file: string): string {
  const parts = file.split('/');
  return parts.length === 2 ? '.' : (parts[1] ?? '.');
}

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
