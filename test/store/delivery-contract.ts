import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { KeptEvent } from '../../src/core/event.ts';
import { RETRY_SAID } from '../../src/core/retry-taken-back.ts';
import { NO_PUSH_LEFT } from '../../src/engine/quota.ts';
import type { Settlement } from '../../src/engine/ports.ts';
import type { WholeStore } from '../../src/store/store.ts';
import { answer, outcome, takeOne, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const later = (because: string): Settlement => ({
  outcome: 'later',
  afterMs: 60_000,
  because,
  isAmbiguous: false,
});

/** What becomes of words, as the desk tells it. */
export function describeDelivery(engine: StoreUnderTest): void {
  describe('the way of words', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    const say = (event?: KeptEvent) =>
      answer(store, wrote('もしもし', event && { event }), { messages: words('はい') });
    const settle = async (settlement: Settlement) => {
      const [row] = await store.takeOutgoing(1);
      if (row === undefined) throw new Error('no words wait');
      await store.recordAttempt(row, 'push');
      await store.settle(row, settlement);
    };
    const hear = async (event: KeptEvent) => {
      await store.receive([wrote('', { event })]);
      await store.commit(await takeOne(store), outcome());
    };
    const told = async () =>
      (await store.talk('U1')).flatMap(({ delivery }) => (delivery === null ? [] : [delivery]));
    const SENT: Settlement = { outcome: 'sent', lineMessageIds: ['1'] };
    const BLOCKED: KeptEvent = { type: 'merchantUnfollowed' };

    test.each([
      ['later', later('LINE asks us to wait')],
      ['noPushLeft', later(NO_PUSH_LEFT)],
      ['sent', SENT],
      ['unknown', { outcome: 'unknown', because: 'no answer' }],
      ['never', { outcome: 'never', because: 'LINE refuses the messages' }],
    ] as const)('is told as %s', async (delivery, settlement) => {
      await say();
      expect(await told()).toEqual(['waiting']);
      await settle(settlement);
      expect(await told()).toEqual([delivery]);
    });

    test('words that are true for minutes only are told apart, and their talk hears that they were not sent', async () => {
      await answer(store, wrote('a'), { messages: words('はい'), ifNotSent: RETRY_SAID });
      const [row] = await store.takeOutgoing(1);
      expect(row).toMatchObject({ isSoonUntrue: true, isSaidLater: false });
      if (row) await store.settle(row, { outcome: 'never', because: 'too late' });
      expect((await takeOne(store)).event).toEqual({ type: 'notSent', about: RETRY_SAID });
    });

    test('what LINE takes for whoever has blocked us is told so, and what came before is not', async () => {
      await say();
      await settle(SENT);
      await hear(BLOCKED);
      await say({ type: 'staffWrote', staff: '山本', text: 'はい' });
      await settle(SENT);
      expect(await told()).toEqual(['sent', 'blocked']);
    });

    test('words that waited while the block came are told as blocked', async () => {
      await say();
      await hear(BLOCKED);
      await settle(SENT);
      expect(await told()).toEqual(['blocked']);
    });

    test('whoever writes or comes back sees us again; an alarm tells nothing of that', async () => {
      await hear(BLOCKED);
      await hear({ type: 'timeCame', timer: 'watch', about: '' });
      await say({ type: 'staffWrote', staff: '山本', text: 'はい' });
      await settle(SENT);
      await hear({ type: 'merchantFollowed', isUnblocked: true });
      await say({ type: 'staffWrote', staff: '山本', text: 'はい' });
      await settle(SENT);
      await hear(BLOCKED);
      await say();
      await settle(SENT);
      expect(await told()).toEqual(['blocked', 'sent', 'sent']);
    });
  });
}
