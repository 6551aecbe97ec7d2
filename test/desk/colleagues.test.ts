import { IDLE_SESSION } from '../../src/desk/session-limits.ts';
import { MORNING } from '../core/the-shop.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';

describe('handing a ticket to a colleague', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  const pass = async (who: 'agent' | 'supervisor' | 'admin', to: string) => {
    const { status, body } = await desk.act('pass', who, { to });
    return [status, body['detail']];
  };
  const holder = async () => (await desk.store.ticket(TICKET))?.claimedBy;
  const NOT_THERE = [409, expect.stringContaining('サインインしていません')];

  test('offered are those who are signed in and may answer merchants, but oneself', async () => {
    const { body } = await desk.get('/colleagues', 'agent');
    expect(body).toMatchObject({
      colleagues: [{ id: 'supervisor', name: '佐々木' }, { id: 'admin' }],
    });
  });

  test('it is theirs from then on, the talk hears of it, and both stand in the record', async () => {
    expect(await pass('agent', 'supervisor')).toEqual([202, undefined]);
    expect(await holder()).toBe('佐々木');
    const events = (await desk.store.takeTurns(9)).map(({ event }) => event);
    expect(events).toEqual([{ type: 'staffClaimed', staff: '佐々木' }]);
    expect((await desk.acts()).at(-1)).toBe(`山本 passed ${TICKET}`);
    expect(await pass('agent', 'admin')).toEqual([409, '佐々木さんが対応しています。']);
    expect(await pass('admin', 'agent')).toEqual([202, undefined]);
    expect(await holder()).toBe('山本');
  });

  test.each(['viewer', 'agent', 'nobody'])('nothing is handed to %s', async (to) => {
    expect(await pass('agent', to)).toEqual(NOT_THERE);
    expect(await holder()).toBeNull();
  });

  test('whoever has gone home or is shut out gets none', async () => {
    await desk.store.desk.changeMember(
      'supervisor',
      { isDisabled: true },
      { by: { id: 'admin', name: '林' }, at: MORNING },
    );
    expect(await pass('agent', 'supervisor')).toEqual(NOT_THERE);
    desk.now = desk.now.plus(IDLE_SESSION).minus({ minutes: 1 });
    expect((await desk.get('/colleagues', 'agent')).body).toMatchObject({
      colleagues: [{ id: 'admin' }],
    });
    expect(await desk.store.desk.whoIsSignedIn(desk.now.plus({ minutes: 1 }))).toEqual([]);
  });

  test('what is over is handed to nobody', async () => {
    await desk.act('close', 'agent', { resolution: '電話で解決' });
    expect(await pass('agent', 'supervisor')).toEqual([
      409,
      `受付番号 ${TICKET} の相談は、もう終わっています。`,
    ]);
  });
});
