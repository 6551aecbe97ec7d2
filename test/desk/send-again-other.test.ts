import { DateTime } from 'luxon';
import request from 'supertest';
import { z } from 'zod';
import type { StaffEvent } from '../../src/core/event.ts';
import { isoOf } from '../../src/core/moment.ts';
import { MORNING } from '../core/the-shop.ts';
import { outcome, takeOne, TRACE, words } from '../store/given.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';

const LINES = z.array(z.object({ id: z.string(), turn: z.number(), from: z.string() }));
const NEVER = { outcome: 'never', because: 'LINE answered 403' } as const;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const AT = '2025-08-19T10:00:00.000+09:00';
const LATER = '2025-08-19T11:30:00.000+09:00';

/** What staff sent beside their own words. */
describe('what did not arrive', () => {
  let desk: ADesk;
  let now = MORNING;
  beforeEach(async () => {
    now = MORNING;
    desk = await openDesk({ now: () => now });
  });
  afterEach(() => desk.close());

  /** What was done last is decided, and what comes of it is lost; gives its line. */
  const lose = async (messages: readonly unknown[], said: string) => {
    const trace = { ...TRACE, said: [said] };
    const turn = await takeOne(desk.store);
    await desk.store.commit(turn, outcome({ messages, trace, at: MORNING }));
    const [row] = await desk.store.takeOutgoing(1);
    if (row === undefined) throw new Error('nothing to send');
    await desk.store.settle(row, NEVER);
    const { body } = await desk.get(`/tickets/${TICKET}/talk`, 'agent');
    const line = LINES.parse(body['lines']).findLast(({ from }) => from === 'staff');
    return { event: turn.event, lost: { line: line?.id, turn: line?.turn } };
  };
  const promise = async (at: string) => {
    await desk.act('call', 'agent', { at });
    return await lose(words(`${at}にお電話します`), 'handOff.callBack');
  };
  const photo = async () => {
    await request(desk.app)
      .post(`/desk/api/tickets/${TICKET}/photo?act=${'b'.repeat(32)}`)
      .set({ cookie: 'desk=agent', 'sec-fetch-site': 'same-origin', 'content-type': 'image/png' })
      .send(PNG);
    const turn = await desk.store.takeTurns(1);
    const [event] = turn.map((one) => one.event);
    const name = event?.type === 'staffSentPicture' ? event.picture : '';
    await Promise.all(turn.map((one) => desk.store.giveBack(one, '', 0)));
    const originalContentUrl = `https://desk.example/pictures/${name}`;
    const image = { type: 'image', originalContentUrl, previewImageUrl: originalContentUrl };
    return await lose([image], 'staff.picture');
  };
  const again = async (line: object, who = 'agent') => {
    const path = `/tickets/${TICKET}/again`;
    const { status, body } = await desk.post(path, who, { ...line, despite: [] });
    return [status, body['detail']];
  };
  const events = async (): Promise<readonly (StaffEvent | object)[]> =>
    (await desk.store.takeTurns(9)).map(({ event }) => event);
  const ticket = async () => await desk.store.ticket(TICKET);

  test('a photo goes out once more by the same address, and only once', async () => {
    const { event, lost } = await photo();
    for (const _ of [1, 2]) expect(await again(lost)).toEqual([202, undefined]);
    expect(await events()).toEqual([event]);
    expect((await desk.acts()).at(-1)).toBe(`山本 sentAgain ${TICKET}`);
  });

  test('a photo that is not there any more is not sent as an empty frame', async () => {
    const { event, lost } = await photo();
    await desk.store.desk.dropPhoto(
      event.type === 'staffSentPicture' ? event.picture.slice(5) : '',
    );
    expect(await again(lost)).toEqual([409, expect.any(String)]);
    expect(await events()).toEqual([]);
  });

  test('a promised call is promised again, by whoever sends it', async () => {
    const { lost } = await promise(AT);
    await desk.act('release', 'agent');
    expect((await takeOne(desk.store)).event.type).toBe('staffReleased');
    expect(await again(lost, 'supervisor')).toEqual([202, undefined]);
    expect(await desk.acts()).toContain(`佐々木 promisedCall ${TICKET}`);
    expect((await ticket())?.callBackAt?.toMillis()).toBe(Date.parse(AT));
    expect(await ticket()).toMatchObject({ claimedBy: '佐々木', callBackBy: 'staff' });
  });

  test('a promise whose time is over, or which was made anew since, is not repeated', async () => {
    const first = await promise(AT);
    const second = await promise(LATER);
    expect(await again(first.lost)).toEqual([409, expect.stringContaining('送り直され')]);
    expect((await ticket())?.callBackAt?.toMillis()).toBe(Date.parse(LATER));
    expect(await again(second.lost)).toEqual([202, undefined]);
    expect(await events()).toEqual([
      { type: 'staffPromisedCall', staff: '山本', at: isoOf(DateTime.fromISO(LATER)) },
    ]);
  });

  test('nobody is told of a call at a time that is over', async () => {
    const { lost } = await promise(AT);
    now = MORNING.plus({ minutes: 30 });
    expect(await again(lost)).toEqual([409, expect.stringContaining('時刻を過ぎて')]);
    expect(await events()).toEqual([]);
  });
});
