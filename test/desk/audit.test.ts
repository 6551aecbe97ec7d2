import { MORNING } from '../core/the-shop.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';

describe('the record of the desk', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  const read = async (query = '') => (await desk.get(`/audit?${query}`, 'admin')).body;

  test('the latest comes first, with who, what, when and about what', async () => {
    await desk.get(`/tickets/${TICKET}/talk`, 'viewer');
    await desk.patch('/people/agent', 'admin', { role: 'supervisor' });
    const { lines, hasMore } = await read();
    expect(hasMore).toBe(false);
    expect(lines).toHaveLength(10);
    const line = { at: MORNING.toISO(), before: null, after: null };
    expect(lines).toMatchObject([
      {
        ...line,
        by: { id: 'admin', name: '林' },
        act: 'changedRole',
        ticket: null,
        member: { id: 'agent', name: '山本' },
        before: 'agent',
        after: 'supervisor',
      },
      {
        ...line,
        by: { id: 'viewer', name: '小川' },
        act: 'saw',
        ticket: TICKET,
        member: null,
      },
      ...Array.from({ length: 8 }, () => ({})),
    ]);
  });

  test('no words of merchants or staff are in it', async () => {
    await desk.get(`/tickets/${TICKET}/talk`, 'agent');
    await desk.post(`/tickets/${TICKET}/reply`, 'agent', {
      act: 'act-00001',
      text: 'お待たせしました',
    });
    await desk.act('close', 'agent', { resolution: 'お待たせしたおわび' });
    const told = JSON.stringify(await read());
    expect(told).toContain('wrote');
    expect(told).not.toMatch(/人と話したい|お待たせ/);
  });

  test.each([
    ['act=saw', 1],
    ['act=saw&member=viewer', 1],
    ['act=saw&member=agent', 0],
    // Added, signed in, and what was done to them.
    ['member=agent', 3],
    [`ticket=${TICKET}`, 1],
    ['from=2025-08-19&until=2025-08-19', 10],
    ['from=2025-08-20', 0],
    ['until=2025-08-18', 0],
  ])('%s finds %d', async (query, found) => {
    await desk.get(`/tickets/${TICKET}/talk`, 'viewer');
    await desk.patch('/people/agent', 'admin', { role: 'supervisor' });
    expect((await read(query))['lines']).toHaveLength(found);
  });

  test('a long record is read in pieces, each line once', async () => {
    for (let n = 0; n < 120; n += 1) {
      await desk.store.desk.refuseSignIn({ id: 'agent', name: '山本' }, MORNING);
    }
    const first = await read();
    expect([numbers(first).length, first['hasMore']]).toEqual([100, true]);
    const second = await read(`before=${numbers(first).at(-1)}`);
    expect([numbers(second).length, second['hasMore']]).toEqual([28, false]);
    expect(new Set([...numbers(first), ...numbers(second)]).size).toBe(128);
  });

  test.each(['act=stole', 'from=yesterday', 'until=2025-13-01', 'before=x', 'sort=at'])(
    '%s is no question',
    async (query) => {
      expect((await desk.get(`/audit?${query}`, 'admin')).status).toBe(400);
    },
  );
});

function numbers({ lines }: Readonly<Record<string, unknown>>): readonly number[] {
  return Array.isArray(lines) ? lines.map((line: { readonly number: number }) => line.number) : [];
}
