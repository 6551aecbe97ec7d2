import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  allOtherwise,
  saidOtherwise,
  wordsOfButtons,
} from '../../bench/otherwise/said-otherwise.ts';
import { WAYS } from '../../bench/otherwise/ways.ts';
import { openStage, type Stage } from '../../src/replay/stage.ts';
import type { Transcript } from '../../src/replay/transcript.ts';
import { playFile, ROOT, transcriptFiles, wrongIn } from '../transcripts/files.ts';

const buttons = wordsOfButtons(ROOT);
const OF_EACH = 20;
/** Words that every pattern knows by one of them: a talk must not depend on which was typed. */
const SAME: ReadonlySet<string> = new Set(['update', 'kana', 'days', 'guests', 'card', 'stop']);

const talks = transcriptFiles();
const samples = WAYS.filter(({ name }) => SAME.has(name)).map((way) => {
  const changed = allOtherwise(talks, way, buttons);
  const every = Math.ceil(changed.length / OF_EACH);
  return { ...way, files: changed.filter((_, which) => which % every === 0) };
});

describe('a talk holds as well in other everyday words', () => {
  let stage: Stage;
  beforeAll(async () => {
    const all = samples.flatMap(({ files }) => files.map(({ transcript }) => transcript));
    stage = await openStage(ROOT, all);
  }, 60_000);
  afterAll(async () => await stage.close());

  test.each(samples)(
    '$does',
    async ({ files }) => {
      const wrong: string[] = [];
      for (const file of files)
        if (wrongIn(await playFile(file, stage)).length > 0) wrong.push(file.path);
      expect(files.length).toBeGreaterThan(OF_EACH / 2);
      // What means another thing in other words is seldom, and never whole walks.
      expect(wrong.length).toBeLessThanOrEqual(1);
    },
    60_000,
  );
});

test('a button is pressed by its own words, and another language stays as it is', () => {
  const way = { name: 'x', does: 'x', say: (line: string) => `${line}!` };
  expect(saidOtherwise(talk('端末の更新をはじめる'), way, buttons)).toBeNull();
  expect(saidOtherwise(talk('可以更新吗'), way, buttons)).toBeNull();
  expect(saidOtherwise(talk('更新していい?'), way, buttons)?.turns[0]?.user).toBe('更新していい?!');
});

function talk(user: string): { readonly path: string; readonly transcript: Transcript } {
  const transcript = { title: 't', at: '2025-08-19T09:00:00+09:00', turns: [{ user }] };
  return { path: 'x.yaml', transcript };
}
