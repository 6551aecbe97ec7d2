import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ACTIONS } from '../src/core/diagnose.ts';
import { reachedLine } from '../src/replay/coverage.ts';
import { openStage, type Stage } from '../src/replay/stage.ts';
import { playFile, ROOT, transcriptFiles, wrongIn } from './transcripts/files.ts';

const files = transcriptFiles();
const reachedWords = new Set<string>();

describe('every transcript holds, through the whole product', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(
      ROOT,
      files.map(({ transcript }) => transcript),
    );
  }, 60_000);
  afterAll(async () => {
    for (const message of stage.reached.messages) reachedWords.add(message);
    await stage.close();
  });

  test.each(files.map((file) => ({ ...file, title: `${file.transcript.title} (${file.path})` })))(
    '$title',
    async (file) => {
      expect(wrongIn(await playFile(file, stage))).toEqual([]);
    },
    20_000,
  );

  // Runs last: what the talks above have reached.
  test('together they reach every step, every choice and every topic', () => {
    const { reachable, reached } = stage;
    process.stderr.write(`transcripts ${reachedLine(reachable, reached)}\n`);
    expect([...reachable.steps].filter((step) => !reached.steps.has(step))).toEqual([]);
    expect([...reachable.choices].filter((choice) => !reached.choices.has(choice))).toEqual([]);
    expect([...reachable.topics].filter((topic) => !reached.topics.has(topic))).toEqual([]);
  });
});

test.each(ACTIONS)('the diagnosis "%s" has a transcript that shows its words', (action) => {
  const name = action.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const golden = files.find(({ path }) => path === `diagnosis/${name}.yaml`);
  expect(golden?.transcript.turns[0]?.expect?.shows).toHaveLength(1);
  expect(reachedWords).toContain(`diagnosis.${action}`);
});

const REPAIRS: ReadonlySet<string> = new Set(['corrections', 'digressions', 'flow-guards']);

test('the transcripts stand in the seven groups, repairs and failures enough, each with its own title', () => {
  const groups = files.map(({ path }) => path.split('/')[0] ?? '');
  expect(new Set(groups)).toEqual(
    new Set([
      'corrections',
      'desk',
      'diagnosis',
      'digressions',
      'failures',
      'flow-guards',
      'happy-path',
    ]),
  );
  expect(files.length).toBeGreaterThanOrEqual(120);
  expect(groups.filter((group) => REPAIRS.has(group)).length).toBeGreaterThanOrEqual(40);
  expect(groups.filter((group) => group === 'failures').length).toBeGreaterThanOrEqual(20);
  expect(new Set(files.map(({ transcript }) => transcript.title)).size).toBe(files.length);
});
