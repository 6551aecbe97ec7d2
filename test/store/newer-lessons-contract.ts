import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WholeStore } from '../../src/store/store.ts';
import { answer, NOON, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const YAMAMOTO = { by: { id: 'm1', name: '山本' }, at: NOON } as const;
const SASAKI = { by: { id: 'm2', name: '佐々木' }, at: NOON } as const;
const THEIRS = 'レジの紙がなくなりました';

const newer = (status: 'open' | 'published') => {
  const body = JSON.stringify({ kind: 'hint', shade: 7, lines: [THEIRS, '紙'] });
  return `insert into lesson (id, body, status, author_id, author_name, written_at)
    values ('newer', '${body}', '${status}', 'm1', '山本', '2025-08-25T03:00:00.000Z')`;
};

/** During a deploy, or after one that was taken back: lessons of a kind that this version does not know. */
export function describeNewerLessons(engine: StoreUnderTest): void {
  describe('a lesson of a newer version', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
      const known = { kind: 'example', topic: 'os.skip', lines: ['いまは無理'] } as const;
      await store.learning.teach('known', known, [], YAMAMOTO);
    });
    afterEach(() => store.close());
    test('hides none of the others', async () => {
      await engine.lookInto(newer('open'));
      expect((await store.learning.lessons()).map(({ id }) => id)).toEqual(['known']);
      expect(await store.learning.lesson('newer')).toBeNull();
    });

    test('that is in force is not taken back with another', async () => {
      await store.learning.publish('known', SASAKI);
      await engine.lookInto(newer('published'));
      await expect(store.learning.takeBack('known', SASAKI)).rejects.toThrow('newer version');
    });

    test('loses the words of whoever is erased, and nothing else', async () => {
      await engine.lookInto(newer('open'));
      await answer(store, wrote(THEIRS), {});
      await store.desk.erase(['U1'], YAMAMOTO, 'A');
      const [row] = await engine.lookInto(`select body from lesson where id = 'newer'`);
      const kept = JSON.stringify(row);
      expect(kept).not.toContain(THEIRS);
      for (const part of ['hint', 'shade', '紙']) expect(kept).toContain(part);
    });
  });
}
