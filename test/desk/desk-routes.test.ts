import express from 'express';
import request from 'supertest';
import { deskRoutes } from '../../src/desk/desk-routes.ts';
import type { Arrival, TalkLine, Ticket } from '../../src/engine/ports.ts';
import { MORNING } from '../core/the-shop.ts';

const TICKET: Ticket = {
  number: '0819-7',
  conversation: 'U1',
  reason: 'merchantAsked',
  urgency: 'canWait',
  storeName: '喫茶こもれび',
  summary: '担当者との相談を希望',
  position: null,
  terminals: ['レジ横: 電池不足'],
  openedAt: MORNING,
  status: 'waiting',
  claimedBy: null,
};

const TALK: readonly TalkLine[] = [
  {
    at: MORNING,
    from: 'merchant',
    content: { type: 'merchantWrote', text: '人と話したい', messageId: 'm1' },
    delivery: null,
  },
  {
    at: MORNING,
    from: 'bot',
    content: [{ type: 'text', text: '引き継ぎました' }],
    delivery: 'sent',
  },
];

function desk(ticket: Partial<Ticket> = {}) {
  const kept: Arrival[] = [];
  const app = express().use(
    '/desk/api',
    deskRoutes({
      store: {
        tickets: async () => [{ ...TICKET, ...ticket }],
        ticket: async (number) => (number === TICKET.number ? { ...TICKET, ...ticket } : null),
        talk: async (conversation) => (conversation === 'U1' ? TALK : []),
        receive: async (arrivals) => void kept.push(...arrivals),
      },
      now: () => MORNING,
    }),
  );
  const tell = (what: string, body: object, number = '0819-7') =>
    request(app).post(`/desk/api/tickets/${number}/${what}`).send(body);
  return { app, kept, tell };
}

const REPLY = { staff: '山本', text: 'お待たせしました' };

test('the tickets come with the product’s own time', async () => {
  const response = await request(desk().app).get('/desk/api/tickets');
  expect(response.body).toEqual({
    now: MORNING.toISO(),
    tickets: [{ ...TICKET, openedAt: MORNING.toISO() }],
  });
});

test('a ticket’s talk is shown in words', async () => {
  const response = await request(desk().app).get('/desk/api/tickets/0819-7/talk');
  expect(response.body).toEqual({
    lines: [
      { at: MORNING.toISO(), from: 'merchant', texts: ['人と話したい'], delivery: null },
      { at: MORNING.toISO(), from: 'bot', texts: ['引き継ぎました'], delivery: 'sent' },
    ],
  });
});

test('a reply is kept as an event of the talk, to be decided in its order', async () => {
  const { kept, tell } = desk();
  expect((await tell('reply', REPLY)).status).toBe(202);
  expect(kept).toMatchObject([
    {
      conversation: 'U1',
      event: { type: 'staffWrote', ...REPLY },
      receivedAt: MORNING,
      replyToken: null,
      mode: 'active',
    },
  ]);
});

test('each reply is an event of its own', async () => {
  const { kept, tell } = desk();
  await tell('reply', REPLY);
  await tell('reply', REPLY);
  expect(new Set(kept.map(({ eventId }) => eventId)).size).toBe(2);
});

test('a talk is given back', async () => {
  const { kept, tell } = desk({ status: 'claimed', claimedBy: '山本' });
  expect((await tell('return', { staff: '山本' })).status).toBe(202);
  expect(kept).toMatchObject([{ event: { type: 'staffReturned', staff: '山本' } }]);
});

test.each(['reply', 'return'])('%s to a ticket that is not there is 404', async (what) => {
  const { kept, tell } = desk();
  const response = await tell(what, what === 'reply' ? REPLY : { staff: '山本' }, '0000-0');
  expect(response.status).toBe(404);
  expect(response.body).toMatchObject({ detail: 'no ticket 0000-0' });
  expect(kept).toEqual([]);
});

test('the talk of a ticket that is not there is 404', async () => {
  expect((await request(desk().app).get('/desk/api/tickets/0000-0/talk')).status).toBe(404);
});

test.each(['returned', 'withdrawn'] as const)(
  'a ticket that was %s takes no more words',
  async (status) => {
    const { kept, tell } = desk({ status });
    expect((await tell('reply', REPLY)).status).toBe(409);
    expect((await tell('return', { staff: '山本' })).status).toBe(409);
    expect(kept).toEqual([]);
  },
);

test.each([
  ['reply', {}],
  ['reply', { staff: '山本' }],
  ['reply', { staff: '山本', text: '' }],
  ['reply', { staff: '山本', text: '   ' }],
  ['reply', { staff: ' ', text: 'はい' }],
  ['reply', { staff: 'あ'.repeat(21), text: 'はい' }],
  ['reply', { staff: '山本', text: 'あ'.repeat(5001) }],
  ['reply', { ...REPLY, urgent: true }],
  ['return', {}],
  ['return', { staff: 1 }],
])('%s of what is no words or no name is 400 (%#)', async (what, body) => {
  const { kept, tell } = desk();
  const response = await tell(what, body);
  expect(response.status).toBe(400);
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(kept).toEqual([]);
});
