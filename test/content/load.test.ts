import {
  JA,
  mistakesAfter,
  NOTICE,
  PAYMENT,
  TOPICS,
  UPDATE,
  UTTERANCES,
  type Edit,
} from './broken-content.ts';
import { MISTAKES_ELSEWHERE } from './mistakes-elsewhere.ts';
import { MISTAKES_IN_FLOWS } from './mistakes-in-flows.ts';

const edit = (file: string, find: Edit['find'], put: string): Edit => ({ file, find, put });

const MISTAKES = [...MISTAKES_IN_FLOWS, ...MISTAKES_ELSEWHERE];

/** What each is told. Loading takes a while, so mistakes in files that do not hide each other are made together. */
const told = new Map<Edit, readonly string[]>();

beforeAll(() => {
  for (const batch of inBatches(MISTAKES.map(([, change]) => change))) {
    const mistakes = mistakesAfter(...batch) ?? [];
    for (const change of batch) told.set(change, mistakes);
  }
});

test.each(MISTAKES)('%s is refused, with its place', (_what, change, expected) => {
  expect(told.get(change)).toContainEqual(expect.stringMatching(expected));
});

test('a broken flow is told once, not again at every card that offers it', () => {
  expect(mistakesAfter(edit(UPDATE, 'unable: help }', 'unable: hlep }'))).toHaveLength(1);
});

test('two mistakes in one file are told at once', () => {
  const mistakes = mistakesAfter(
    edit(UPDATE, 'unable: help }', 'unable: hlep }'),
    edit(UPDATE, 'start: phase', 'start: begining'),
  );
  expect(mistakes?.join()).toMatch(/hlep/);
  expect(mistakes?.join()).toMatch(/begining/);
});

test('mistakes in every kind of file are told at once', () => {
  const mistakes = mistakesAfter(
    edit(UPDATE, 'unable: help }', 'unable: hlep }'),
    edit(PAYMENT, 'start: recent', 'start: recnet'),
    edit(TOPICS, 'update.when]', 'update.whne]'),
    edit(NOTICE, '2025-08-19T08:00+09:00', '2025-08-19T08:00'),
    edit(`${UTTERANCES}/weather.yaml`, '', '- 明日の天気は\n'),
  );
  for (const word of ['hlep', 'recnet', 'whne', '2025-08-19T08:00', 'weather']) {
    expect(mistakes?.join('\n')).toContain(word);
  }
});

test('content is data: a tag that would make code or objects of it is refused', () => {
  for (const tag of ['!!js/function', '!ruby/object:Gem', '!!python/object/apply:os.system']) {
    const mistakes = mistakesAfter(
      edit(TOPICS, 'thanks: { offers: [] }', `thanks: ${tag} { offers: [] }`),
    );
    expect(mistakes?.join()).toMatch(/topics\.yaml:\d+:\d+ Unresolved tag/);
  }
});

const WHOLE = { find: '', put: null } as const;

test('what stands beside the one notice is named, as it would go unread', () => {
  const mistakes = mistakesAfter(edit('notices/2026-01-new.yaml', '', 'id: 2026-01-new\n'));
  expect(mistakes).toEqual([
    expect.stringMatching(/^notices\/2026-01-new\.yaml is not read beside 2025-08-terminal-update/),
  ]);
});

test('a file that is gone is named, with what to do, beside all other mistakes', () => {
  const ko = { file: 'locales/ko.yaml', ...WHOLE };
  const mistakes = mistakesAfter(ko, edit(NOTICE, 'id: 2025', 'id: 2026'));
  expect(mistakes?.[0]).toMatch(/^locales\/ko\.yaml cannot be read \(ENOENT\): bring it back/);
  expect(mistakes?.[1]).toMatch(
    /^notices\/2025-08-terminal-update\.yaml:3:5 id: must be the file's name, "2025-08-terminal-update"$/,
  );
});

test('without a notice it is said where one belongs', () => {
  expect(mistakesAfter({ file: NOTICE, ...WHOLE })?.join()).toMatch(
    /notices has no notice in force/,
  );
});

test('content without a mistake is loaded', () => {
  expect(mistakesAfter()).toBeNull();
});

/** The first mistake of every file, then the second, … ; words that a broken flow would need, or that a broken notice would fill, are looked at apart. */
function inBatches(changes: readonly Edit[]): readonly (readonly Edit[])[] {
  const batches = new Map<string, Edit[]>();
  const seen = new Map<string, number>();
  for (const change of changes) {
    const times = (seen.get(change.file) ?? 0) + 1;
    seen.set(change.file, times);
    const key = `${kindOf(change.file)} ${times}`;
    batches.set(key, [...(batches.get(key) ?? []), change]);
  }
  return [...batches.values()];
}

function kindOf(file: string): 'talks' | 'words' | 'figures' {
  if (file.startsWith('flows/') || file === TOPICS) return 'talks';
  return file === JA ? 'words' : 'figures';
}
