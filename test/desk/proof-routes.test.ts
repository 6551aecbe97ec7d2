import { MORNING, SHOP, terminal, told } from '../core/the-shop.ts';
import { toFleetSeen } from '../../src/engine/fleet-seen.ts';
import { answer, TRACE, words, wrote } from '../store/given.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';

describe('the proof of what a merchant was told', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk();
    const fleet = toFleetSeen(told(MORNING, terminal()));
    await answer(desk.store, wrote('もう一度決済していい?', { receivedAt: MORNING }), {
      messages: words('決済履歴を見てください'),
      trace: { ...TRACE, notice: '2025-08@4', said: ['payment.history'], turn: 2, fleet },
      at: MORNING,
    });
  });
  afterEach(() => desk.close());

  test('holds what was said, when, under which version, with which terminals, and who took it out', async () => {
    await desk.store.bind('U1', SHOP);
    const { body } = await desk.get(`/tickets/${TICKET}/proof`, 'agent');
    expect(body).toMatchObject({
      number: TICKET,
      merchant: SHOP,
      madeAt: MORNING.toISO(),
      madeBy: '山本',
      lines: [
        { from: 'merchant', messages: [{ text: '人と話したい' }] },
        { from: 'merchant', messages: [{ text: 'もう一度決済していい?' }] },
        {
          from: 'bot',
          at: MORNING.toISO(),
          messages: [{ text: '決済履歴を見てください' }],
          decided: {
            notice: '2025-08@4',
            said: ['payment.history'],
            fleet: { kind: 'known', terminals: [{ label: 'レジ横', battery: { percent: 80 } }] },
          },
        },
      ],
      tickets: [{ number: TICKET, status: 'waiting' }],
    });
    expect(await desk.acts()).toEqual([`山本 exported ${TICKET}`]);
  });

  test('can be saved as a file', async () => {
    const answered = await desk.get(`/tickets/${TICKET}/proof?as=file`, 'supervisor');
    expect(answered.header('content-disposition')).toBe(`attachment; filename="${TICKET}.json"`);
    const [line] = await desk.store.desk.audit({ act: 'exported' }, 1);
    expect(line).toMatchObject({ by: { name: '佐々木' }, ticket: TICKET, after: 'json' });
    expect((await desk.get(`/tickets/${TICKET}/proof?as=pdf`, 'agent')).status).toBe(400);
  });

  test('a transcript is saved and recorded; of a ticket that is not there nothing is', async () => {
    const saved = await desk.get(`/tickets/${TICKET}/transcript`, 'agent');
    expect(saved.status).toBe(200);
    expect(saved.header('content-type')).toMatch(/^text\/yaml/);
    for (const what of ['proof', 'transcript']) {
      expect((await desk.get(`/tickets/0000-0/${what}`, 'agent')).status).toBe(404);
    }
    expect(await desk.acts()).toEqual([`山本 exported ${TICKET}`]);
  });
});

describe('erasing a merchant at the desk', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());
  const erase = (body: object) => desk.post(`/tickets/${TICKET}/erase`, 'admin', body);

  test('needs the reception number typed once more', async () => {
    const refused = await erase({ confirm: '0819-8', whom: 'user' });
    expect([refused.status, refused.body['detail']]).toEqual([400, '確認の受付番号が違います。']);
    expect((await erase({ whom: 'user' })).status).toBe(400);
    expect(await desk.store.talk('U1')).toHaveLength(1);
  });

  test('deletes the talk and its ticket, and is recorded', async () => {
    expect((await erase({ confirm: TICKET, whom: 'user' })).body).toEqual({ erased: 1 });
    expect(await desk.store.talk('U1')).toEqual([]);
    expect((await desk.get(`/tickets/${TICKET}/talk`, 'admin')).status).toBe(404);
    expect(await desk.acts()).toEqual([`林 erased ${TICKET}`]);
  });

  test('of a whole shop deletes all of its people, and nobody else', async () => {
    for (const user of ['U1', 'U2']) await desk.store.bind(user, SHOP);
    for (const conversation of ['U2', 'U3']) {
      await answer(desk.store, wrote('はい', { conversation }), {});
    }
    expect((await erase({ confirm: TICKET, whom: 'shop' })).body).toEqual({ erased: 2 });
    expect(await desk.store.talk('U2')).toEqual([]);
    expect(await desk.store.talk('U3')).toHaveLength(1);
  });
});
