import { MORNING } from '../core/the-shop.ts';
import { answer, words, wrote } from '../store/given.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';

const REPLY = { text: 'お待たせしました' };
let lastAct = 0;
const newAct = () => `act-${String((lastAct += 1)).padStart(5, '0')}`;

describe('tickets and talks', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  const tell = (what: string, body: object = {}, number = TICKET) =>
    desk.post(`/tickets/${number}/${what}`, 'agent', { act: newAct(), ...body });
  const eventsNow = async () => (await desk.store.takeTurns(9)).map(({ event }) => event);

  test('the tickets come with the product’s own time', async () => {
    const { body } = await desk.get('/tickets', 'viewer');
    expect(body).toMatchObject({
      now: MORNING.toISO(),
      tickets: [{ number: TICKET, openedAt: MORNING.toISO(), status: 'waiting' }],
    });
  });

  test('a reply is an event of the talk under the name of the account', async () => {
    expect((await tell('reply', REPLY)).status).toBe(202);
    expect(await eventsNow()).toEqual([{ type: 'staffWrote', staff: '山本', ...REPLY }]);
    expect(await desk.acts()).toEqual([`山本 claimed ${TICKET}`, `山本 wrote ${TICKET}`]);
  });

  test('nobody writes under another name', async () => {
    expect((await tell('reply', { ...REPLY, staff: '佐々木' })).status).toBe(400);
    expect(await eventsNow()).toEqual([]);
  });

  test('each reply is an event of its own', async () => {
    await tell('reply', REPLY);
    await tell('reply', REPLY);
    const [turn] = await desk.store.takeTurns(1);
    if (turn === undefined) throw new Error('nothing waits');
    await desk.store.giveBack(turn, 'seen', null);
    expect(await eventsNow()).toHaveLength(1);
  });

  test('a talk is given back', async () => {
    expect((await tell('return')).status).toBe(202);
    expect(await eventsNow()).toEqual([{ type: 'staffReturned', staff: '山本' }]);
    expect(await desk.acts()).toEqual([`山本 returned ${TICKET}`]);
  });

  test.each(['reply', 'return'])('%s to a ticket that is not there is 404', async (what) => {
    const response = await tell(what, what === 'reply' ? REPLY : {}, '0000-0');
    expect(response.status).toBe(404);
    expect(response.body).toMatchObject({ detail: '受付番号 0000-0 の相談はありません。' });
    expect(await eventsNow()).toEqual([]);
    expect(await desk.acts()).toEqual([]);
  });

  test.each(['return', 'withdraw'] as const)(
    'a ticket that is over (%s) takes no more words',
    async (type) => {
      await desk.endTicket(type);
      expect((await tell('reply', REPLY)).status).toBe(409);
      expect((await tell('return')).status).toBe(409);
      expect(await eventsNow()).toEqual([]);
    },
  );

  test.each([
    {},
    { text: '' },
    { text: '   ' },
    { text: 'あ'.repeat(5001) },
    { ...REPLY, urgent: true },
  ])('a reply of what is no words is 400 (%#)', async (body) => {
    const response = await tell('reply', body);
    expect(response.status).toBe(400);
    expect(response.header('content-type')).toMatch(/^application\/problem\+json/);
    expect(await eventsNow()).toEqual([]);
  });
});

test('words of the last day of unknown outcome are listed as words, with the shop', async () => {
  const desk = await openDesk();
  await answer(desk.store, wrote('?', { conversation: 'U9' }), {
    messages: words('8時からです'),
    at: MORNING,
  });
  const [row] = await desk.store.takeOutgoing(1);
  if (row === undefined) throw new Error('nothing is to be sent');
  await desk.store.settle(row, { outcome: 'unknown', because: 'status 500' });
  const { body } = await desk.get('/unknown-deliveries', 'viewer');
  expect(body).toEqual({
    total: 1,
    deliveries: [
      {
        conversation: 'U9',
        storeName: null,
        at: MORNING.toISO(),
        texts: ['8時からです'],
        because: 'status 500',
      },
    ],
  });
  await desk.close();
});
