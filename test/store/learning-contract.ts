import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NOTHING_TAUGHT, type Lesson } from '../../src/core/taught.ts';
import type { Heard, TurnFigures } from '../../src/engine/heard-ports.ts';
import type { WholeStore } from '../../src/store/store.ts';
import { answer, messageIdOf, NOON, outcome, takeOne, unsent, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const heardAs = (heard: Heard, topics: readonly string[] = []): { figures: TurnFigures } => ({
  figures: { isTalk: true, question: { heard, topics, suggested: ['os.skip'] }, wasWrong: false },
});
const YAMAMOTO = { by: { id: 'm1', name: '山本' }, at: NOON } as const;
const SASAKI = { by: { id: 'm2', name: '佐々木' }, at: NOON.plus({ hours: 1 }) } as const;
const LESSON: Lesson = { kind: 'example', topic: 'os.skip', lines: ['いまは無理'] };
const CARD: Lesson = {
  kind: 'card',
  topic: 'own.1',
  lines: ['ロール紙がない'],
  card: { label: 'ロール紙', text: '窓口へお電話ください。', call: 'hotline' },
};

/** What the bot does not know yet, and what it is taught. */
export function describeLearning(engine: StoreUnderTest): void {
  describe('learning', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());
    const open = async () =>
      (await store.learning.openQuestions(100)).map(({ words, heard }) => [words, heard]);

    test('what was not answered is open, the latest first, and what was answered is not', async () => {
      await answer(store, wrote('一'), { ...heardAs('near'), at: NOON });
      await answer(store, wrote('二'), { ...heardAs('answered', ['os.skip']), at: NOON });
      await answer(store, wrote('三'), { ...heardAs('notOurs'), at: NOON.plus({ minutes: 1 }) });
      expect(await open()).toEqual([
        ['三', 'notOurs'],
        ['一', 'near'],
      ]);
      const [first] = await store.learning.openQuestions(1);
      expect(first).toMatchObject({ suggested: ['os.skip'], at: NOON.plus({ minutes: 1 }) });
    });

    test('the pieces of one message stand together', async () => {
      await store.receive([wrote('あの'), wrote('紙が')]);
      const turn = await takeOne(store);
      await store.commit(turn, outcome(heardAs('notKnown')));
      const words = (await open()).map(([text]) => text);
      expect(words).toEqual([turn.numbers.length === 2 ? 'あの\n紙が' : 'あの']);
    });

    test('what its merchant took back is in no list', async () => {
      const message = wrote('一');
      await answer(store, message, heardAs('near'));
      await answer(store, unsent(message), { blankedMessages: [messageIdOf(message)] });
      expect(await open()).toEqual([]);
    });

    test('what is put aside does not come back', async () => {
      await answer(store, wrote('一'), heardAs('near'));
      const [question] = await store.learning.openQuestions(1);
      await store.learning.dismiss([question?.turn ?? 0], YAMAMOTO);
      expect(await open()).toEqual([]);
    });

    test('a lesson is published by somebody else, as a new version that every process sees', async () => {
      const other = await engine.open().catch(() => null);
      await store.learning.teach('l1', LESSON, [], YAMAMOTO);
      expect(await store.learning.publish('l1', YAMAMOTO)).toBe('own');
      expect(await store.learning.publishedVersion()).toBe(0);
      expect(await store.learning.publish('l1', SASAKI)).toBe(1);
      expect(await store.learning.publish('l1', SASAKI)).toBe('gone');
      await store.learning.teach('l2', CARD, [], SASAKI);
      expect(await store.learning.publish('l2', YAMAMOTO)).toBe(2);
      const published = await (other ?? store).learning.published();
      expect(published).toEqual({
        version: 2,
        taught: {
          examples: { 'os.skip': ['いまは無理'], 'own.1': ['ロール紙がない'] },
          cards: { 'own.1': CARD.kind === 'card' ? CARD.card : null },
          names: {},
        },
      });
      await other?.close();
    });

    test('nothing is taught before the first version', async () => {
      expect(await store.learning.published()).toEqual({ version: 0, taught: NOTHING_TAUGHT });
    });

    test('two that are published at once become two versions', async () => {
      await store.learning.teach('l1', LESSON, [], YAMAMOTO);
      await store.learning.teach('l2', CARD, [], YAMAMOTO);
      const versions = await Promise.all([
        store.learning.publish('l1', SASAKI),
        store.learning.publish('l2', SASAKI),
      ]);
      expect(versions.map(Number).toSorted((a, b) => a - b)).toEqual([1, 2]);
      const { taught } = await store.learning.published();
      expect(Object.keys(taught.examples).toSorted()).toEqual(['os.skip', 'own.1']);
    });

    test('the questions of a lesson are closed with it, and open again when it is withdrawn', async () => {
      await answer(store, wrote('一'), heardAs('near'));
      const turns = (await store.learning.openQuestions(9)).map(({ turn }) => turn);
      await store.learning.teach('l1', LESSON, turns, YAMAMOTO);
      expect(await open()).toEqual([]);
      expect(await store.learning.reject('l1', SASAKI)).toBe(true);
      expect(await store.learning.reject('l1', SASAKI)).toBe(false);
      expect(await open()).toEqual([['一', 'near']]);
      expect(await store.learning.lessons()).toMatchObject([
        { id: 'l1', status: 'rejected', decidedBy: SASAKI.by, version: null },
      ]);
    });

    test('whoever asked in the same words waits for no other answer, then or later', async () => {
      await answer(store, wrote('ロール紙がない!'), heardAs('near'));
      await answer(store, wrote('紙が切れた'), heardAs('near'));
      await store.learning.teach('l1', CARD, [], YAMAMOTO);
      expect(await open()).toEqual([['紙が切れた', 'near']]);
      await answer(store, wrote('ロール紙が　ない'), heardAs('notKnown'));
      await store.learning.publish('l1', SASAKI);
      expect(await open()).toEqual([['紙が切れた', 'near']]);
    });

    const publish = async (id: string, lesson: Lesson, turns: readonly number[] = []) => {
      await store.learning.teach(id, lesson, turns, YAMAMOTO);
      return await store.learning.publish(id, SASAKI);
    };

    test('what was published is taken back in a new version, and asks for an answer again', async () => {
      await answer(store, wrote('ロール紙がない'), heardAs('near'));
      await publish('l1', CARD);
      await publish('l2', LESSON);
      expect(await store.learning.takeBack('l1', SASAKI)).toBe(3);
      expect(await store.learning.published()).toEqual({
        version: 3,
        taught: {
          examples: { 'os.skip': ['いまは無理'] },
          cards: {},
          names: { 'own.1': 'ロール紙' },
        },
      });
      expect(await open()).toEqual([['ロール紙がない', 'near']]);
      expect(await store.learning.takeBack('l1', SASAKI)).toBe('gone');
      expect(await store.learning.takeBack('l3', SASAKI)).toBe('gone');
      expect(await store.learning.lessons()).toMatchObject([
        { id: 'l2', status: 'published', version: 2 },
        { id: 'l1', status: 'rejected', version: 1, decidedBy: SASAKI.by },
      ]);
      const [line] = await store.desk.audit({}, 1);
      expect(line).toMatchObject({ act: 'tookBack', by: SASAKI.by, after: 'own.1 (3)' });
    });

    test('a line that a later lesson took goes back to where it was taught before', async () => {
      await publish('l1', LESSON);
      await publish('l2', { ...LESSON, topic: 'handoff' });
      await store.learning.takeBack('l2', SASAKI);
      const { taught } = await store.learning.published();
      expect(taught.examples).toEqual({ 'os.skip': ['いまは無理'] });
    });

    test('a card stays as long as other lessons lead to it', async () => {
      await publish('l1', CARD);
      await publish('l2', { kind: 'example', topic: 'own.1', lines: ['紙が切れた'] });
      expect(await store.learning.takeBack('l1', SASAKI)).toBe('inUse');
      expect(await store.learning.publishedVersion()).toBe(2);
      await store.learning.takeBack('l2', SASAKI);
      expect(await store.learning.takeBack('l1', SASAKI)).toBe(4);
    });

    test('what is taken back while something else is published loses nothing of it', async () => {
      await publish('l1', CARD);
      await store.learning.teach('l2', LESSON, [], YAMAMOTO);
      await Promise.all([
        store.learning.takeBack('l1', SASAKI),
        store.learning.publish('l2', SASAKI),
      ]);
      const { version, taught } = await store.learning.published();
      expect([version, taught.examples, taught.cards]).toEqual([
        3,
        { 'os.skip': ['いまは無理'] },
        {},
      ]);
    });

    test('each step is in the record, without words', async () => {
      await store.learning.teach('l1', CARD, [], YAMAMOTO);
      await store.learning.publish('l1', SASAKI);
      await store.learning.dismiss([1, 2], YAMAMOTO);
      const lines = await store.desk.audit({}, 9);
      expect(lines.map(({ by, act, after }) => [by?.name, act, after])).toEqual([
        ['山本', 'dismissed', '2'],
        ['佐々木', 'published', 'own.1 (1)'],
        ['山本', 'taught', 'own.1'],
      ]);
    });
  });
}
