import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Taught } from '../../src/core/taught.ts';
import { keptModels, keptTraining } from '../../src/reader.ts';
import { createLearner, type LearnerMeans } from '../../src/teaching/learner.ts';
import { createReader } from '../../src/understanding/read.ts';
import { content } from '../core/the-content.ts';
import { MORNING, root } from '../core/the-shop.ts';
import { heardLog } from '../line/quiet-log.ts';

const PATIENCE_MS = 120_000;
const LINE = 'ロール紙はどこで買えますか';
const NO_TALK = { expects: null, lastTopics: [] } as const;
const TAUGHT: Taught = { examples: { 'own.1': [LINE, 'ロール紙がない'] }, cards: {}, names: {} };

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-learner-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** Learns from a part of the repository's lines, which takes seconds and is the same otherwise. */
function learning(folder: string, asks: Partial<LearnerMeans['published']> = {}) {
  const part = Object.fromEntries(
    Object.entries(content.utterances()).map(([topic, lines]) => [
      topic,
      lines.filter((_, at) => at % 60 === 0),
    ]),
  );
  const log = heardLog();
  const tookOver: number[] = [];
  const learner = createLearner({
    base: {
      content: { ...content, utterances: () => part },
      read: createReader(keptModels(root), { keepPhones: [] }),
    },
    models: () => keptModels(root),
    published: {
      publishedVersion: async () => 1,
      published: async () => ({ version: 1, taught: TAUGHT }),
      ...asks,
    },
    keepPhones: [],
    isReading: true,
    kept: keptTraining(root, folder),
    tookOver: (version) => tookOver.push(version),
    now: () => MORNING,
    log,
  });
  return { learner, log, tookOver };
}

const dist = () => readdirSync(join(root, 'dist/understanding')).toSorted();

const topicOf = ({ learner }: ReturnType<typeof learning>) =>
  learner.now().read(LINE, NO_TALK).topics[0];

test(
  'where nothing can be written, what the desk has taught answers all the same, and the log says so',
  async () => {
    // A file where the folder would be: not even root may write below it.
    writeFileSync(join(dataDir, 'understanding'), '');
    const at = learning(dataDir);
    await at.learner.look();
    expect(at.learner.now().version).toBe(1);
    expect(topicOf(at)).toBe('own.1');
    expect(at.tookOver).toEqual([1]);
    expect(at.log.lines).toMatchObject([
      { level: 'warn', facts: { which: 'ja' } },
      { level: 'info', facts: { version: 1 } },
    ]);
  },
  PATIENCE_MS,
);

test(
  'what was learnt is kept among the product’s own data, without what came before it',
  async () => {
    const kept = keptTraining(root, dataDir);
    kept.write('ja', { examples: { old: ['古い'] }, cards: {}, names: {} }, new Uint8Array([1]));
    const before = dist();
    const first = learning(dataDir);
    await first.learner.look();
    expect(first.learner.now().version).toBe(1);
    expect(readdirSync(join(dataDir, 'understanding'))).toHaveLength(1);
    expect(dist()).toEqual(before);
    const kept1 = kept.read('ja', TAUGHT);
    expect(kept1?.length).toBeGreaterThan(1000);

    // The next start has it at once.
    const again = learning(dataDir);
    const since = performance.now();
    await again.learner.look();
    expect(performance.now() - since).toBeLessThan(2000);
    expect(topicOf(again)).toBe('own.1');
  },
  PATIENCE_MS,
);

test.each(['publishedVersion', 'published'] as const)(
  'nothing is learnt any more, and nobody waits for it, when the end comes while %s is asked',
  async (which) => {
    const answer = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const slowly = async () => {
      asked.resolve();
      await answer.promise;
    };
    const at = learning(
      dataDir,
      which === 'published'
        ? { published: () => slowly().then(() => ({ version: 1, taught: TAUGHT })) }
        : { publishedVersion: () => slowly().then(() => 1) },
    );
    const looked = at.learner.look();
    await asked.promise;
    const stopped = at.learner.stop();
    answer.resolve();
    await stopped;
    await looked;
    expect(at.learner.now().version).toBe(0);
    expect(at.tookOver).toEqual([]);
    expect(at.log.lines).toEqual([]);
  },
  PATIENCE_MS,
);
