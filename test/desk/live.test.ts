import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import express from 'express';
import { createLive } from '../../src/desk/live.ts';
import { MORNING } from '../core/the-shop.ts';
import { answer, ticket, wrote } from '../store/given.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';
import { serve, type AStream } from './a-stream.ts';

describe('what open pages are told', () => {
  let desk: ADesk;
  let served: Awaited<ReturnType<typeof serve>>;
  const streams: AStream[] = [];
  beforeEach(async () => {
    desk = await openDesk();
    served = await serve(desk.app);
  });
  afterEach(async () => {
    for (const stream of streams.splice(0)) stream.close();
    await served.close();
    await desk.close();
  });

  const follow = async (who = 'viewer', lastId?: string) => {
    const stream = await served.follow(who, lastId);
    streams.push(stream);
    return stream;
  };
  const openAnother = (number: string, conversation: string) =>
    answer(desk.store, wrote('人と話したい', { conversation }), { ticket: ticket(number) });

  test('the whole queue first, then each ticket that comes', async () => {
    const page = await follow();
    expect(await page.next()).toMatchObject({ event: 'queue', tickets: [TICKET] });
    await openAnother('0819-8', 'U2');
    expect(await page.next()).toMatchObject({ event: 'changed', tickets: ['0819-8'] });
  });

  test('a page that comes back is told what it missed, once', async () => {
    const page = await follow();
    const { id } = await page.next();
    page.close();
    await openAnother('0819-8', 'U2');
    await openAnother('0819-9', 'U3');
    const back = await follow('viewer', id);
    const { event, tickets, id: newer } = await back.next();
    expect([event, ...tickets.toSorted()]).toEqual(['changed', '0819-8', '0819-9']);
    await desk.endTicket('withdraw');
    const after = await follow('viewer', newer);
    expect(await after.next()).toMatchObject({ event: 'changed', tickets: [TICKET] });
  });

  test('thirty pages of one person are told at once: one more ends the oldest, and nobody else’s', async () => {
    const other = await follow('agent');
    await other.next();
    const first = await follow();
    await first.next();
    for (let pages = 1; pages < 30; pages += 1) await follow();
    const second = streams.at(2);
    await second?.next();
    await follow();
    await expect(first.next()).rejects.toThrow('terminated');
    await openAnother('0819-8', 'U2');
    const news = { event: 'changed', tickets: ['0819-8'] };
    expect([await second?.next(), await other.next()]).toMatchObject([news, news]);
  });

  test('a page that left while its session was looked at is not looked for', async () => {
    let looks = 0;
    const changes = (after: number | null) => {
      looks += 1;
      return desk.store.desk.changes(after);
    };
    const live = createLive({ ...desk.means, desk: { ...desk.store.desk, changes }, lookMs: 5 });
    const followed = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const app = express().get('/desk/api/live', async (_, response) => {
      asked.resolve();
      await once(response, 'close');
      live.follow(response, { session: 'of a page', member: 'agent' }, null);
      followed.resolve();
    });
    const slow = await serve(app);
    const gone = new AbortController();
    const visit = fetch(slow.url, { signal: gone.signal });
    await asked.promise;
    gone.abort();
    await expect(visit).rejects.toThrow('aborted');
    await followed.promise;
    await pause(50);
    expect(looks).toBe(0);
    live.stop();
    await slow.close();
  });

  test.each(['999999', 'nonsense'])(
    'a number that was never given (%s) gets the whole queue',
    async (lastId) => {
      const page = await follow('viewer', lastId);
      expect(await page.next()).toMatchObject({ event: 'queue', tickets: [TICKET] });
    },
  );

  test('what a merchant writes beside an open ticket is news, other talks are not', async () => {
    const page = await follow();
    await page.next();
    await desk.store.receive([wrote('更新ってなに', { conversation: 'U9' })]);
    await desk.store.receive([wrote('まだですか')]);
    expect(await page.next()).toMatchObject({ event: 'changed', tickets: [TICKET] });
  });

  test('a ticket that was erased is not in the queue that every open page then gets', async () => {
    const page = await follow();
    await openAnother('0819-8', 'U2');
    expect((await page.next()).tickets).toContain(TICKET);
    await desk.store.desk.erase(['U1'], { by: null, at: MORNING }, TICKET);
    const seen = [];
    do seen.push(await page.next());
    while (seen.at(-1)?.event !== 'queue');
    expect(seen.at(-1)?.tickets).toEqual(['0819-8']);
  });

  test('a stream ends with the session', async () => {
    const page = await follow('agent');
    await page.next();
    await desk.store.desk.endSessions({ by: { id: 'agent', name: '山本' }, at: MORNING });
    expect(await page.next()).toMatchObject({ event: 'signedOut' });
    await expect(page.next()).rejects.toThrow('the stream is over');
  });

  test('who is not signed in hears nothing', async () => {
    const answered = await fetch(served.url, { headers: { cookie: 'desk=nobody' } });
    expect(answered.status).toBe(401);
  });
});
