import type { DateTime } from 'luxon';
import { z } from 'zod';
import { anHourBefore } from '../../src/core/terminal.ts';
import { MORNING, SHOP, terminal, told } from '../core/the-shop.ts';
import { answer, words, wrote } from '../store/given.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';

const NOTE = { id: '6f1d0f6e-4f0c-4f65-9a39-5f1c7bd7f0aa', text: '折り返し不要とのこと' };

const on = (what: string, number = TICKET) => `/tickets/${number}/${what}`;

describe('a talk at the desk', () => {
  let desk: ADesk;
  let asked: unknown[] = [];
  let now = MORNING;
  let toldFrom: DateTime | null = null;
  beforeEach(async () => {
    asked = [];
    now = MORNING;
    toldFrom = null;
    desk = await openDesk({
      fleet: {
        askTerminals: async (...question) => {
          asked.push(question);
          const known = told(MORNING, terminal());
          return toldFrom === null
            ? known
            : { ...known, paymentsToldFrom: toldFrom, arePaymentsPart: true };
        },
      },
      now: () => now,
    });
  });
  afterEach(() => desk.close());

  test('is shown as the merchant saw it, and who saw it is recorded once', async () => {
    const { body } = await desk.get(on('talk'), 'viewer');
    expect(body).toMatchObject({
      lines: [
        {
          at: MORNING.toISO(),
          from: 'merchant',
          messages: [{ type: 'text', text: '人と話したい' }],
        },
      ],
      older: null,
    });
    await desk.get(on('talk'), 'viewer');
    expect(await desk.acts()).toEqual([`小川 saw ${TICKET}`]);
  });

  test('that it was ended and taken up again is told in it, and by whom', async () => {
    const does = (what: string, more: object = {}) =>
      desk.post(on(what), 'agent', { act: `${what}-0001`, ...more });
    await does('claim');
    await does('close', { resolution: '済み' });
    await does('reopen');
    const lines = z
      .object({
        lines: z.array(
          z.object({ from: z.string(), event: z.string().nullable(), by: z.string().nullable() }),
        ),
      })
      .parse((await desk.get(on('talk'), 'viewer')).body).lines;
    expect(lines.filter(({ from }) => from === 'event')).toEqual([
      { from: 'event', event: 'staffClosed', by: '山本' },
      { from: 'event', event: 'staffReopened', by: '山本' },
    ]);
  });

  test('a long one leads to what came before', async () => {
    for (let n = 0; n < 60; n += 1)
      await answer(desk.store, wrote(`${n}`), { messages: words('はい') });
    expect((await desk.get(on('talk'), 'viewer')).body['older']).toBeNull();
    for (let n = 60; n < 140; n += 1)
      await answer(desk.store, wrote(`${n}`), { messages: words('はい') });
    const { older, lines } = (await desk.get(on('talk'), 'viewer')).body;
    expect(lines).toHaveLength(200);
    const whole = await desk.get(`${on('talk')}?from=${String(older)}`, 'viewer');
    expect(whole.body).toMatchObject({ older: null });
    expect(whole.body['lines']).toHaveLength(281);
    expect((await desk.get(`${on('talk')}?from=x`, 'viewer')).status).toBe(400);
  });

  test.each(['talk', 'around', 'terminals', 'notes'])(
    '%s of a ticket that is not there is 404, and nobody saw it',
    async (what) => {
      expect((await desk.get(on(what, '0000-0'), 'viewer')).status).toBe(404);
      expect(await desk.acts()).toEqual([]);
    },
  );

  test('the terminals are those of the talk’s own shop, from a moment ago or anew', async () => {
    expect((await desk.get(on('terminals'), 'viewer')).body).toEqual({ kind: 'unlinked' });
    expect(asked).toEqual([]);
    await desk.store.bind('U1', SHOP);
    const { body } = await desk.get(on('terminals'), 'viewer');
    expect(body).toMatchObject({
      kind: 'known',
      ids: ['T-1'],
      methods: [],
      terminals: [{ label: 'レジ横', battery: { percent: 80, at: '2025-08-19T00:30:00.000Z' } }],
    });
    await desk.get(`${on('terminals')}?anew=yes`, 'viewer');
    expect(asked).toEqual([
      [SHOP.merchantId, null, anHourBefore(MORNING)],
      [SHOP.merchantId, MORNING, anHourBefore(MORNING)],
    ]);
  });

  test('the payments of an open ticket begin an hour before it, and say of when they are', async () => {
    await desk.store.bind('U1', SHOP);
    now = MORNING.plus({ hours: 3 });
    const { body } = await desk.get(on('terminals'), 'viewer');
    expect(body['paymentsSeen']).toEqual({
      from: '2025-08-18T23:30:00.000Z',
      to: '2025-08-19T03:30:00.000Z',
    });
    await desk.endTicket('return');
    expect((await desk.get(on('terminals'), 'viewer')).body).toMatchObject({
      paymentsSeen: { from: '2025-08-19T02:30:00.000Z' },
    });
  });

  test('less than was asked for is said to be less', async () => {
    await desk.store.bind('U1', SHOP);
    now = MORNING.plus({ hours: 3 });
    toldFrom = anHourBefore(now);
    expect((await desk.get(on('terminals'), 'viewer')).body).toMatchObject({
      paymentsSeen: { from: '2025-08-19T02:30:00.000Z' },
      arePaymentsPart: true,
    });
  });

  test('a note is written, corrected by its author, and shows no card number', async () => {
    expect((await desk.post(on('notes'), 'agent', NOTE)).status).toBe(201);
    expect((await desk.post(on('notes'), 'agent', NOTE)).status).toBe(201);
    const changed = { text: 'カードは4111 1111 1111 1111' };
    const path = on(`notes/${NOTE.id}`);
    const refused = await desk.patch(path, 'supervisor', changed);
    expect([refused.status, refused.body['detail']]).toEqual([
      403,
      'メモを直せるのは、書いた本人だけです。',
    ]);
    expect((await desk.patch(path, 'agent', changed)).status).toBe(204);
    const { body } = await desk.get(on('notes'), 'viewer');
    expect(body['notes']).toMatchObject([
      { text: 'カードは[カード番号]', by: { name: '山本' }, ticket: TICKET },
    ]);
    expect(await desk.acts()).toEqual([`山本 noted ${TICKET}`, `山本 changedNote ${TICKET}`]);
  });

  test('a note that was written on between two tries says what was sent last; another’s is not written over', async () => {
    await desk.post(on('notes'), 'agent', NOTE);
    const anew = { ...NOTE, text: '電話は10時以降、店長あて' };
    expect((await desk.post(on('notes'), 'agent', anew)).status).toBe(201);
    expect((await desk.post(on('notes'), 'supervisor', { ...NOTE, text: 'ほか' })).status).toBe(
      409,
    );
    const { body } = await desk.get(on('notes'), 'viewer');
    expect(body['notes']).toMatchObject([{ text: anew.text, by: { name: '山本' } }]);
  });

  test.each([
    {},
    { ...NOTE, text: ' ' },
    { ...NOTE, id: 'x' },
    { ...NOTE, text: 'あ'.repeat(2001) },
  ])('what is no note is 400 (%#)', async (body) => {
    expect((await desk.post(on('notes'), 'agent', body)).status).toBe(400);
  });
});
