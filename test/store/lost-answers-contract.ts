import { expect, test } from '@jest/globals';
import { openStore } from '../../src/store/store.ts';
import { answer, words, wrote, type StoreUnderTest } from './given.ts';
import { standBetween } from './stand-between.ts';

/** What was done for a process that was never told so. */
export function describeLostAnswers(engine: StoreUnderTest, databaseUrl: () => string): void {
  test('what a process holds without having been told is free after as long, though it lives', async () => {
    await engine.empty();
    const between = await standBetween(databaseUrl());
    const cutOff = await openStore({ databaseUrl: between.url, dataDir: '' });
    await cutOff.showLife();
    await answer(cutOff, wrote('1'), { messages: words('はい') });
    await cutOff.receive([wrote('2', { conversation: 'U2' })]);
    const takeAll = [() => cutOff.takeOutgoing(1), () => cutOff.takeTurns(1)];
    for (const take of takeAll) {
      // A connection stands, so that what breaks off is the answer.
      await cutOff.tickets();
      between.loseAnswers(true);
      await expect(take()).rejects.toThrow(/connection/iu);
      between.loseAnswers(false);
      expect(await take()).toEqual([]);
    }
    await cutOff.showLife();

    await engine.lookInto('update worker set seen_at = seen_at - 6000');
    await cutOff.showLife();
    expect(await cutOff.takeOutgoing(1)).toHaveLength(1);
    expect(await cutOff.takeTurns(1)).toMatchObject([{ attempts: 1 }]);
    await cutOff.close();
    between.close();
  });

  test('what a process holds without having been told is free as soon as it ends', async () => {
    await engine.empty();
    const between = await standBetween(databaseUrl());
    const cutOff = await openStore({ databaseUrl: between.url, dataDir: '' });
    await answer(cutOff, wrote('1'), { messages: words('はい') });
    await cutOff.tickets();
    between.loseAnswers(true);
    await expect(cutOff.takeOutgoing(1)).rejects.toThrow(/connection/iu);
    between.loseAnswers(false);
    await cutOff.close();
    between.close();

    const next = await openStore({ databaseUrl: databaseUrl(), dataDir: '' });
    expect(await next.takeOutgoing(1)).toHaveLength(1);
    await next.close();
  });
}
