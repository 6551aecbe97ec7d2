import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AuditFilter, Doer } from '../../src/desk/ports.ts';
import type { WholeStore } from '../../src/store/store.ts';
import { NOON } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const YAMAMOTO = { id: 'm1', name: '山本' } as const;
const SASAKI = { id: 'm2', name: '佐々木' } as const;

function look(store: WholeStore, minutes: number, by: Doer['by'] = SASAKI): Promise<void> {
  const at = NOON.plus({ minutes });
  return store.desk.sawTalk('0825-1', at.minus({ minutes: 30 }), { by, at });
}

/** What is recorded of the work with talks, and that nothing of the record is lost. */
export function describeAudit(engine: StoreUnderTest): void {
  describe('record of the desk', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    test('looking at a talk is recorded once in a while', async () => {
      for (const minute of [0, 0, 29, 31, 40]) await look(store, minute);
      await look(store, 40, YAMAMOTO);
      // The demo's clock was put back.
      await look(store, -60);
      expect(await engine.lookInto('select member_id, at from audit order by number')).toEqual(
        [
          ['m2', 0],
          ['m2', 31],
          ['m1', 40],
          ['m2', -60],
        ].map(([member_id, minutes]) => ({
          member_id,
          at: NOON.plus({ minutes: Number(minutes) })
            .toUTC()
            .toISO(),
        })),
      );
    });

    test('the record is read from its end, all of it or a part', async () => {
      for (const minute of [0, 31, 62]) await look(store, minute);
      await look(store, 62, YAMAMOTO);
      await store.desk.addMember({ ...YAMAMOTO, role: 'agent' }, { by: SASAKI, at: NOON });
      const lines = await store.desk.audit({}, 100);
      expect(lines.map(({ by, act }) => `${by?.name} ${act}`)).toEqual([
        '佐々木 added',
        '山本 saw',
        '佐々木 saw',
        '佐々木 saw',
        '佐々木 saw',
      ]);
      expect(lines[0]).toEqual({
        number: expect.any(Number),
        at: NOON,
        by: SASAKI,
        act: 'added',
        ticket: null,
        member: YAMAMOTO,
        before: null,
        after: 'agent',
      });
      const [, second, third] = lines;
      const found = async (filter: AuditFilter, limit = 100) =>
        (await store.desk.audit(filter, limit)).map((line) =>
          lines.findIndex((one) => one.number === line.number),
        );
      expect(await found({}, 2)).toEqual([0, 1]);
      expect(await found({ beforeNumber: second?.number ?? 0 }, 2)).toEqual([2, 3]);
      expect(await found({ member: 'm1' })).toEqual([0, 1]);
      expect(await found({ act: 'added' })).toEqual([0]);
      expect(await found({ ticket: '0825-1', member: 'm2' })).toEqual([2, 3, 4]);
      expect(await found({ ticket: 'none' })).toEqual([]);
      const [from, until] = [NOON.plus({ minutes: 31 }), NOON.plus({ minutes: 62 })];
      expect(await found({ from })).toEqual([1, 2, 3]);
      expect(await found({ until })).toEqual([0, 3, 4]);
      expect(await found({ from, until, beforeNumber: third?.number ?? 0 })).toEqual([3]);
    });

    test.each(['update audit set member_name = null', 'delete from audit'])(
      'the database itself refuses: %s',
      async (statement) => {
        await store.desk.sawTalk('0825-1', NOON, { by: SASAKI, at: NOON });
        await expect(async () => engine.lookInto(statement)).rejects.toThrow('only added to');
        expect(await engine.lookInto('select member_name from audit')).toEqual([
          { member_name: '佐々木' },
        ]);
      },
    );
  });
}
