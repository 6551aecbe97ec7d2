import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FRESH_STATE } from '../../src/core/state.ts';
import type { Store, Turn } from '../../src/engine/ports.ts';
import { answer, heard, NOON, outcome, takeOne, tapped, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** What LINE brings behind something that came after it. */
export function describeLate(engine: StoreUnderTest): void {
  describe('what comes late', () => {
    let store: Store;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    /** All that waits, as it is taken. */
    const takeAll = async (state = FRESH_STATE) => {
      const taken: Turn[] = [];
      for (let [turn] = await store.takeTurns(9); turn; [turn] = await store.takeTurns(9)) {
        taken.push(turn);
        await store.commit(turn, outcome({ state }));
      }
      return taken.map(heard);
    };

    test('is read before it, while neither was answered', async () => {
      await store.receive([wroteAt(10, 'なんですけど')]);
      await store.receive([wroteAt(9, '端末'), wroteAt(11, '動かない')]);
      expect(await takeAll()).toEqual(['端末 なんですけど 動かない']);
    });

    test('is answered before it where it is no part of it', async () => {
      await store.receive([tappedAt(10, 'second')]);
      await store.receive([tappedAt(9, 'first')]);
      const [turn] = await store.takeTurns(1);
      expect(turn?.numbers).toEqual([turn?.number]);
      if (turn !== undefined) await store.giveBack(turn, 'bug', 0);
      expect(await takeAll()).toEqual(['first', 'second']);
    });

    test('does not pass what comes from elsewhere, by another clock', async () => {
      const event = { type: 'staffClaimed', staff: '山本' } as const;
      await store.receive([tappedAt(10, 'a'), wrote('', { event }), tappedAt(9, 'b')]);
      expect(await takeAll()).toEqual(['a', 'staffClaimed', 'b']);
    });

    test('is answered alone where the newer one was answered already', async () => {
      await answer(store, wroteAt(10, '成功'), { state: { ...FRESH_STATE, heardAt: 10 } });
      await store.receive([wroteAt(9, '失敗'), wroteAt(11, 'どうすれば'), wroteAt(12, 'いい')]);
      expect(await takeAll({ ...FRESH_STATE, heardAt: 10 })).toEqual(['失敗', 'どうすれば いい']);
    });

    test('brought again, it is no part of what was just written', async () => {
      await store.receive([wroteAt(9, '失敗', { isBelated: true }), wroteAt(10, '?')]);
      expect(await takeAll()).toEqual(['失敗', '?']);
    });

    test('brought again, it stands at the desk where it was written', async () => {
      await answer(
        store,
        { ...wroteAt(after(5).toMillis(), '成功'), receivedAt: after(5) },
        {
          messages: words('はい'),
          at: after(5),
        },
      );
      const late = wroteAt(after(1).toMillis(), '失敗', { isBelated: true });
      await store.receive([{ ...late, receivedAt: after(9) }]);
      const lines = await store.talk('U1');
      expect(lines.map(({ content }) => content)).toMatchObject([
        { text: '失敗' },
        { text: '成功' },
        words('はい'),
      ]);
      expect(lines[0]?.at).toEqual(after(1));
    });

    test('says nothing of whether we are blocked now', async () => {
      const state = { ...FRESH_STATE, heardAt: 10 };
      await answer(store, wroteAt(10, 'a'), { state });
      await answer(store, blockedAt(9), { state });
      expect(await blockedNow(engine)).toEqual([{ is_blocked: 0 }]);
      await answer(store, blockedAt(11), { state: { ...state, heardAt: 11 } });
      await answer(store, wroteAt(9, 'b'), { state: { ...state, heardAt: 11 } });
      expect(await blockedNow(engine)).toEqual([{ is_blocked: 1 }]);
    });

    test('an event of a version that kept no time is taken in the order of arrival', async () => {
      await store.receive([tappedAt(10, 'a'), tapped('b'), tappedAt(9, 'c')]);
      expect(heard(await takeOne(store))).toBe('a');
    });
  });
}

const blockedNow = (engine: StoreUnderTest) =>
  engine.lookInto('select is_blocked from conversation');

const after = (minutes: number) => NOON.plus({ minutes });

let lastMessage = 0;
const wroteAt = (sentAt: number, text: string, changes: { readonly isBelated?: true } = {}) => {
  lastMessage += 1;
  const messageId = `late-${lastMessage}`;
  return wrote('', { event: { type: 'merchantWrote', text, messageId, sentAt, ...changes } });
};

const tappedAt = (sentAt: number, data: string) =>
  wrote('', { event: { type: 'merchantTapped', data, sentAt } });

const blockedAt = (sentAt: number) =>
  wrote('', { event: { type: 'merchantUnfollowed', sentAt }, replyToken: null });
