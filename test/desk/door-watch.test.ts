import { Registry } from 'prom-client';
import request from 'supertest';
import { createDoorWatch, type Refusal } from '../../src/desk/door-watch.ts';
import { countRefusals } from '../../src/metrics.ts';
import { heardLog } from '../line/quiet-log.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';

const TYPED = 'a pass phrase in the wrong field';

describe('who is refused at the desk', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  const told = () => desk.log.lines.filter(({ message }) => message.startsWith('refused somebody'));

  test('for their role is logged with their number and the way of the table, and counted', async () => {
    expect((await desk.post('/people', 'agent', { name: '林', role: 'admin' })).status).toBe(403);
    expect((await desk.act('reply', 'viewer', { text: 'はい' })).status).toBe(403);
    expect(told().map(({ facts }) => facts)).toEqual([
      expect.objectContaining({ why: 'role', method: 'POST', route: '/people', member: 'agent' }),
      expect.objectContaining({ why: 'role', route: '/tickets/:number/reply', member: 'viewer' }),
    ]);
    expect(desk.refused).toEqual(['role', 'role']);
  });

  test('for another site is logged and counted, whoever it was', async () => {
    const sent = await request(desk.app)
      .post(`/desk/api/tickets/${TICKET}/reply`)
      .set({ cookie: 'desk=agent', 'sec-fetch-site': 'cross-site' })
      .send({});
    expect(sent.status).toBe(403);
    expect(told().map(({ facts }) => facts)).toEqual([
      expect.objectContaining({ why: 'otherSite', route: '/tickets/:number/reply' }),
    ]);
    expect(desk.refused).toEqual(['otherSite']);
  });

  test('for a name that nobody has stands in the record, without what was typed', async () => {
    for (const signInName of [TYPED, 'sato', 'suzuki']) {
      await desk.post('/session/password', null, { signInName, password: 'Spring 2025 spring' });
    }
    const lines = await desk.store.desk.audit({ act: 'signInRefused' }, 10);
    expect(lines.map(({ by, member, before, after }) => [by, member, before, after])).toEqual(
      Array.from({ length: 3 }, () => [null, null, null, null]),
    );
    expect(desk.refused).toEqual(['unknownName', 'unknownName', 'unknownName']);
    expect(told()).toHaveLength(3);
    expect(JSON.stringify([told(), lines])).not.toContain(TYPED);
  });

  test('an open page without a session is counted, and fills no log', async () => {
    await desk.get('/tickets', null);
    expect(desk.refused).toEqual(['noSession']);
    expect(told()).toEqual([]);
  });
});

test('one who knocks on and on fills neither the log nor the record, and all of it is counted', () => {
  const log = heardLog();
  const counted: Refusal[] = [];
  const door = createDoorWatch(log, (why) => counted.push(why));
  const knock = (ip: string) => door.refused('unknownName', { ip, method: 'POST' });
  for (let n = 0; n < 100; n += 1) knock('203.0.113.7');
  expect(log.lines).toHaveLength(30);
  for (let n = 0; n < 1000; n += 1) knock(`198.51.100.${n}`);
  expect(log.lines).toHaveLength(600);
  expect(counted).toHaveLength(1100);
  const recorded = Array.from({ length: 200 }, () => door.mayRecordUnknown());
  expect(recorded.filter(Boolean)).toHaveLength(60);
});

test('the figures tell them by why', async () => {
  const figures = new Registry();
  const count = countRefusals(figures);
  (['role', 'role', 'unknownName'] as const).forEach(count);
  const text = await figures.metrics();
  expect(text).toContain('madoguchi_desk_refusals_total{why="role"} 2');
  expect(text).toContain('madoguchi_desk_refusals_total{why="unknownName"} 1');
});
