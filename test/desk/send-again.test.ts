import { z } from 'zod';
import type { Settlement } from '../../src/engine/ports.ts';
import { MORNING } from '../core/the-shop.ts';
import { outcome, takeOne, words } from '../store/given.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';

const LINES = z.array(
  z.object({ id: z.string(), turn: z.number(), from: z.string(), delivery: z.string().nullable() }),
);
const NEVER = { outcome: 'never', because: 'LINE answered 403' } as const;
const UNKNOWN = { outcome: 'unknown', because: 'not delivered within 24 hours' } as const;
const TAKE_AGAIN = 'もう一度決済してください';

describe('words of staff that did not arrive', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  /** What stands in the talk of what staff said. */
  const said = async () => {
    const { body } = await desk.get(`/tickets/${TICKET}/talk`, 'agent');
    return LINES.parse(body['lines']).filter(({ from }) => from === 'staff');
  };
  /** The turn of what was written last is decided, and its words go out. */
  const deliver = async (text: string, settlement: Settlement) => {
    await desk.store.commit(
      await takeOne(desk.store),
      outcome({ messages: words(text), at: MORNING }),
    );
    const [row] = await desk.store.takeOutgoing(1);
    if (row === undefined) throw new Error('nothing to send');
    await desk.store.settle(row, settlement);
  };
  const lose = async (settlement: Settlement, text = '確認します') => {
    await desk.act('reply', 'agent', { text, despite: 'money' });
    await deliver(text, settlement);
    const line = (await said()).at(-1);
    return { line: line?.id, turn: line?.turn };
  };
  const again = async (line: object, despite: readonly string[] = [], who = 'agent') => {
    const path = `/tickets/${TICKET}/again`;
    const { status, body } = await desk.post(path, who, { ...line, despite });
    return [status, body['detail']];
  };
  const events = async () => (await desk.store.takeTurns(9)).map(({ event }) => event);
  const written = { type: 'staffWrote', staff: '山本', text: '確認します' };

  test('go out once more with a press, and only once, whoever presses', async () => {
    const lost = await lose(NEVER);
    for (const _ of [1, 2]) expect(await again(lost)).toEqual([202, undefined]);
    expect(await events()).toEqual([written]);
    expect((await desk.acts()).filter((act) => act.includes('sentAgain'))).toEqual([
      `山本 sentAgain ${TICKET}`,
    ]);
  });

  test('lost anew they are another line, and can be sent again', async () => {
    const lost = await lose(NEVER);
    await again(lost);
    await deliver('確認します', NEVER);
    const next = (await said()).at(-1);
    expect(next?.id).not.toBe(lost.line);
    await again({ line: next?.id, turn: next?.turn });
    expect(await events()).toEqual([written]);
  });

  test('may have arrived: then whoever sends them again is asked first', async () => {
    const lost = await lose(UNKNOWN);
    expect(await again(lost)).toEqual([428, expect.stringContaining('2回届く')]);
    expect(await again(lost, ['money'])).toEqual([428, expect.stringContaining('2回届く')]);
    expect(await events()).toEqual([]);
    expect(await again(lost, ['unknown'])).toEqual([202, undefined]);
    expect(await events()).toEqual([written]);
  });

  test('are held against the money rule anew', async () => {
    const lost = await lose(UNKNOWN, TAKE_AGAIN);
    expect(await again(lost, ['unknown'])).toEqual([428, expect.stringContaining('二重請求')]);
    expect(await events()).toEqual([]);
    expect(await again(lost, ['unknown', 'money'])).toEqual([202, undefined]);
    expect((await desk.acts()).slice(-2)).toEqual([
      `山本 sentAgain ${TICKET}`,
      `山本 overruledMoney ${TICKET}`,
    ]);
  });

  test.each<readonly [string, Settlement]>([
    ['arrived', { outcome: 'sent', lineMessageIds: [] }],
    [
      'are tried again anyway',
      { outcome: 'later', afterMs: 60_000, because: '', isAmbiguous: true },
    ],
  ])('are left alone where they %s', async (_, settlement) => {
    const line = await lose(settlement);
    expect(await again(line, ['unknown'])).toEqual([409, expect.any(String)]);
    expect(await events()).toEqual([]);
  });

  test('are nobody else’s to send while somebody has the ticket, nor words of the bot at all', async () => {
    const lost = await lose(NEVER);
    expect(await again(lost, [], 'supervisor')).toEqual([409, '山本さんが対応しています。']);
    expect(await again({ line: 'no-such-line', turn: 1 })).toEqual([409, expect.any(String)]);
    expect(await again({ line: lost.line, turn: 0 })).toEqual([400, expect.any(String)]);
  });
});
