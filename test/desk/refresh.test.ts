import { MORNING, SHOP, terminal, told } from '../core/the-shop.ts';
import { FRESH_STATE } from '../../src/core/state.ts';
import { answer, wrote } from '../store/given.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';

describe('a terminal asked anew from the desk', () => {
  let desk: ADesk;
  const [mine] = [terminal(MORNING)];
  beforeEach(async () => {
    desk = await openDesk({ fleet: { askTerminals: async () => told(MORNING, mine) } });
    await desk.store.bind('U1', SHOP);
  });
  afterEach(() => desk.close());

  const ask = (serialEnd: string, who: 'agent' | 'supervisor' = 'agent') =>
    desk.act('refresh', who, { act: 'the-same-act', serialEnd });
  const eventsNow = async () => (await desk.store.takeTurns(9)).map(({ event }) => event);

  test('is an event of the talk, once, and takes the ticket from nobody', async () => {
    for (const _ of [1, 2]) expect((await ask(mine.serialEnd)).status).toBe(202);
    expect(await eventsNow()).toEqual([
      { type: 'staffAskedRefresh', staff: '山本', terminalId: mine.id },
    ]);
    expect((await desk.act('claim', 'supervisor')).status).toBe(202);
  });

  test('is one of the shop’s own, whatever the page says', async () => {
    expect((await ask('9999')).status).toBe(409);
    expect(await eventsNow()).toEqual([]);
  });

  test('is not asked while somebody else has the ticket', async () => {
    await desk.act('claim', 'supervisor');
    expect((await ask(mine.serialEnd)).body['detail']).toBe('佐々木さんが対応しています。');
  });

  test('what came of it stands beside the talk for a day, with the terminal it was asked of', async () => {
    const askedAt = MORNING.minus({ minutes: 3 }).toISO() ?? '';
    const order = { kind: 'refresh', terminalId: mine.id, staff: '山本', askedAt } as const;
    const ended = { takenAt: askedAt, outcome: 'done', endedAt: MORNING.toISO() } as const;
    const remote = { ...order, ...ended, key: 'k', tries: 0, id: null };
    const shown = async () => (await desk.get(`/tickets/${TICKET}/talk`, 'viewer')).body['order'];
    expect(await shown()).toBeNull();
    await answer(desk.store, wrote('1'), { state: { ...FRESH_STATE, remote } });
    expect(await shown()).toEqual({ ...order, ...ended });
    const terminals = await desk.get(`/tickets/${TICKET}/terminals`, 'viewer');
    expect(terminals.body['ids']).toEqual([mine.id]);
    const longAgo = { ...remote, askedAt: MORNING.minus({ days: 2 }).toISO() ?? '' };
    await answer(desk.store, wrote('2'), { state: { ...FRESH_STATE, remote: longAgo } });
    expect(await shown()).toBeNull();
  });
});
