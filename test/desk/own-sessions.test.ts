import request from 'supertest';
import { z } from 'zod';
import { deviceHint } from '../../src/desk/device-hint.ts';
import { IDLE_SESSION } from '../../src/desk/session-limits.ts';
import { MORNING } from '../core/the-shop.ts';
import { answerOf, cookieFrom, openDesk, type ADesk } from './a-desk.ts';

const WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
const IPAD =
  'Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1';

const listed = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      device: z.string().nullable(),
      begunAt: z.string(),
      usedAt: z.string(),
      isThis: z.boolean(),
    }),
  ),
});

const at = (minutes: number) => MORNING.plus({ minutes }).toMillis();

describe('where I am signed in', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk({ demoStaff: ['agent'] });
    // The session that the others of this test are not about.
    await desk.store.desk.endSessions({ by: { id: 'agent', name: '山本' }, at: MORNING });
  });
  afterEach(() => desk.close());

  async function enter(agent: string): Promise<string> {
    const call = request(desk.app)
      .post('/desk/api/session/demo')
      .set({ 'user-agent': agent, 'sec-fetch-site': 'same-origin' })
      .send({ member: 'agent' });
    return cookieFrom(await answerOf(call), 'desk');
  }
  const own = async (who: string) =>
    listed.parse((await desk.get('/account/sessions', who)).body).sessions;

  test('each is told by its device, since when, and when it was used last', async () => {
    const office = await enter(WINDOWS);
    desk.now = MORNING.plus({ minutes: 30 });
    const tablet = await enter(IPAD);
    desk.now = MORNING.plus({ minutes: 50 });
    await desk.post('/session/activity', office);
    const told = (await own(tablet)).map(({ device, begunAt, usedAt, isThis }) => [
      device,
      Date.parse(begunAt),
      Date.parse(usedAt),
      isThis,
    ]);
    expect(told).toEqual([
      ['Chrome · Windows', at(0), at(50), false],
      ['Safari · iPad', at(30), at(30), true],
    ]);
  });

  test('one of them can be ended, the others go on, and the record tells which', async () => {
    const [office, tablet] = [await enter(WINDOWS), await enter(IPAD)];
    const lost = (await own(office)).find(({ device }) => device === 'Safari · iPad');
    expect((await desk.post(`/account/sessions/${lost?.id}/end`, office)).status).toBe(204);
    expect((await desk.get('/tickets', tablet)).status).toBe(401);
    expect((await desk.get('/tickets', office)).status).toBe(200);
    expect((await own(office)).map(({ isThis }) => isThis)).toEqual([true]);
    const [line] = await desk.store.desk.audit({ act: 'signedOut' }, 1);
    expect([line?.by?.name, line?.after]).toEqual(['山本', 'Safari · iPad']);
    expect((await desk.post(`/account/sessions/${lost?.id}/end`, office)).status).toBe(404);
  });

  test('nobody sees or ends the session of somebody else', async () => {
    const office = await enter(WINDOWS);
    const [mine] = await own(office);
    expect((await own('admin')).map(({ id }) => id)).not.toContain(mine?.id);
    expect((await desk.post(`/account/sessions/${mine?.id}/end`, 'admin')).status).toBe(404);
    expect((await desk.get('/tickets', office)).status).toBe(200);
  });

  test('what is over is not told, nor what the store knows a session by', async () => {
    await enter(IPAD);
    desk.now = MORNING.plus(IDLE_SESSION);
    const office = await enter(WINDOWS);
    expect(await own(office)).toHaveLength(1);
    const [kept] = await desk.store.desk.openSessions('agent', desk.now);
    const told = JSON.stringify((await desk.get('/account/sessions', office)).body);
    expect(told).not.toContain(kept?.digest);
  });

  test('a session without a device is told as one that is not known', async () => {
    await desk.signIn('agent');
    const [old] = await own('agent');
    expect(Date.parse(old?.begunAt ?? '')).toBe(MORNING.toMillis());
    expect(old?.device).toBeNull();
  });
});

test.each([
  [WINDOWS, 'Chrome · Windows'],
  [`${WINDOWS} Edg/142.0.0.0`, 'Edge · Windows'],
  [IPAD, 'Safari · iPad'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 15.6; rv:144.0) Firefox/144.0', 'Firefox · Mac'],
  [
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/142.0.0.0 Mobile Safari/537.36',
    'Chrome · Android',
  ],
  ['curl/8.5.0', null],
  [undefined, null],
])('%s is %s', (agent, hint) => {
  expect(deviceHint(agent)).toBe(hint);
});
