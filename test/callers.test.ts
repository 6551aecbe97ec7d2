import request from 'supertest';
import type { AppMeans } from '../src/app.ts';
import { BODY, post, TOKEN, world } from './an-app.ts';

describe('callers who come too often', () => {
  test('with unsigned webhooks are told so, and fill no log; what LINE signs is kept all the same', async () => {
    const { app, kept, log } = world();
    expect(await many(100, () => post(app, BODY, 'guess'))).toEqual(new Set([401, 429]));
    expect(log.lines).toHaveLength(60);
    expect((await post(app, BODY)).status).toBe(200);
    expect(kept).toHaveLength(1);
  });

  test('to the desk wait, and whoever is signed in works on beside them', async () => {
    const { app } = world();
    const ask = () => request(app).get('/desk/api/session');
    expect(await many(660, ask)).toEqual(new Set([200, 429]));
    const refused = await request(app).get('/desk/api/tickets');
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '60']);
    for (const path of ['session', 'tickets']) {
      const { status } = await request(app).get(`/desk/api/${path}`).set('cookie', 'desk=agent');
      expect(status).toBe(200);
    }
  });

  test('to guess the token of the figures get no more tries, and the right one is let in', async () => {
    const { app } = world();
    const ask = () => request(app).get('/metrics').set('authorization', 'Bearer guess');
    expect(await many(40, ask)).toEqual(new Set([401, 429]));
    const right = request(app).get('/metrics').set('authorization', `Bearer ${TOKEN}`);
    expect((await right).status).toBe(200);
  });

  test('are told apart by the address that a trusted proxy names, and by no other word', async () => {
    expect(await guessing('loopback')).toEqual(new Set([401]));
    expect(await guessing(false)).toEqual(new Set([401, 429]));
  });
});

/** What they are answered with. */
async function many(times: number, ask: () => request.Test): Promise<ReadonlySet<number>> {
  const statuses: number[] = [];
  for (let at = 0; at < times; at += 20) {
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    statuses.push(...answers.map(({ status }) => status));
  }
  return new Set(statuses);
}

/** Each time from elsewhere, if the word of whoever sends it counts. */
async function guessing(trustProxy: AppMeans['trustProxy']): Promise<ReadonlySet<number>> {
  const { app } = world({ trustProxy });
  let from = 0;
  return await many(100, () =>
    post(app, BODY, 'guess').set('x-forwarded-for', `192.0.2.${(from += 1)}`),
  );
}
