import express from 'express';
import request from 'supertest';
import { photoRoutes, photos } from '../../src/desk/photo-routes.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';

const ACT = 'a'.repeat(32);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

describe('photos that staff send', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  const send = (bytes: Buffer, { act = ACT, who = 'agent', kind = 'image/png' } = {}) =>
    request(desk.app)
      .post(`/desk/api/tickets/${TICKET}/photo?act=${act}`)
      .set({ cookie: `desk=${who}`, 'sec-fetch-site': 'same-origin', 'content-type': kind })
      .send(bytes);
  const eventsNow = async () => (await desk.store.takeTurns(9)).map(({ event }) => event);
  const fetchOne = (path: string) =>
    request(express().use('/pictures/desk', photos(desk.store.desk))).get(`/pictures/${path}`);

  test('one is an event of the talk, once, and can be fetched at an address that nobody guesses', async () => {
    expect((await send(PNG)).status).toBe(202);
    expect((await send(PNG)).status).toBe(202);
    const [event, ...others] = await eventsNow();
    expect(others).toEqual([]);
    const picture = event?.type === 'staffSentPicture' ? event.picture : '';
    expect(picture).toMatch(/^desk\/[\w-]{43}$/);
    const fetched = await fetchOne(picture);
    expect(fetched.status).toBe(200);
    expect(fetched.get('content-type')).toBe('image/png');
    expect(fetched.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(fetched.body)).toEqual(PNG);
    expect(await desk.acts()).toEqual([`山本 claimed ${TICKET}`, `山本 sentPhoto ${TICKET}`]);
    expect((await fetchOne('desk/unknown')).status).toBe(404);
  });

  test.each([
    ['what only calls itself a picture', Buffer.from('<script>'), {}],
    ['more than 1 MB', Buffer.concat([PNG, Buffer.alloc(1_000_001)]), {}],
    ['another kind', PNG, { kind: 'image/svg+xml' }],
    ['an id that could be guessed', PNG, { act: 'short-act' }],
  ])('%s is refused', async (_what, bytes, changes) => {
    expect((await send(bytes, changes)).status).toBe(400);
    expect(await eventsNow()).toEqual([]);
  });

  test('nothing is kept of one that was refused because somebody else has the ticket', async () => {
    await desk.act('claim', 'supervisor');
    expect((await send(PNG)).status).toBe(409);
    expect(await eventsNow()).toEqual([{ type: 'staffClaimed', staff: '佐々木' }]);
  });

  test.each(['%00', 'x', `${'a'.repeat(42)}%00`, 'a'.repeat(44), `%E3%81%82${'a'.repeat(42)}`])(
    'the database is not asked for %s, which is no name of a photo',
    async (name) => {
      const asked: string[] = [];
      const store = {
        photo: async (of: string) => {
          asked.push(of);
          return null;
        },
      };
      const app = express().use('/pictures/desk', photos(store));
      expect((await request(app).get(`/pictures/desk/${name}`)).status).toBe(404);
      expect(asked).toEqual([]);
    },
  );

  test('where phones cannot fetch pictures there is no way to send one', () => {
    expect(photoRoutes({ ...desk.means, canSendPhotos: false })).toEqual([]);
  });
});
