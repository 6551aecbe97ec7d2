import { createDelivery } from '../../src/engine/deliver.ts';
import { outgoing } from './an-outgoing.ts';
import type { Courier, Outgoing, Settlement } from '../../src/engine/ports.ts';
import { heardLog } from '../line/quiet-log.ts';

const SENT: Settlement = { outcome: 'sent', lineMessageIds: ['1'] };

/** A store of waiting rows; one conversation's next row comes only after its first is settled. */
function world(rows: Outgoing[], deliver: Courier['deliver'], atOnce = 4) {
  const waiting = [...rows];
  const busy = new Set<string>();
  const settled: [number, Settlement][] = [];
  const attempts: string[] = [];
  const log = heardLog();
  const store = {
    takeOutgoing: async (limit: number) => {
      const taken: Outgoing[] = [];
      for (const one of waiting.slice()) {
        if (taken.length === limit || busy.has(one.conversation)) continue;
        busy.add(one.conversation);
        waiting.splice(waiting.indexOf(one), 1);
        taken.push(one);
      }
      return taken;
    },
    recordAttempt: async (one: Outgoing, way: string) => {
      attempts.push(`${one.id}:${way}`);
    },
    settle: async (one: Outgoing, settlement: Settlement) => {
      busy.delete(one.conversation);
      settled.push([one.id, settlement]);
    },
  };
  const left: string[] = [];
  const courier = { deliver, leaveGroup: (id: string) => left.push(id) };
  const delivery = createDelivery({
    store,
    courier,
    log,
    atOnce,
    lookAgainMs: 5,
    settleAgainMs: 1,
  });
  return { delivery, waiting, settled, attempts, log, store, left };
}

test('everything due is sent and settled, however many there are', async () => {
  const rows = Array.from({ length: 11 }, (_, id) => outgoing(id));
  const { delivery, settled } = world(rows, async () => SENT);
  expect(await delivery.deliverDue()).toBe(11);
  expect(settled.map(([id]) => id).toSorted((a, b) => a - b)).toEqual(rows.map(({ id }) => id));
  expect(await delivery.deliverDue()).toBe(0);
});

test('one conversation is served in order', async () => {
  const rows = [1, 2, 3].map((id) => outgoing(id, { conversation: 'U' }));
  const { delivery, settled } = world(rows, async () => SENT);
  await delivery.deliverDue();
  expect(settled.map(([id]) => id)).toEqual([1, 2, 3]);
});

test('never more conversations at once than allowed', async () => {
  let now = 0;
  let most = 0;
  const deliver: Courier['deliver'] = async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 1));
    now -= 1;
    return SENT;
  };
  await world(
    Array.from({ length: 9 }, (_, id) => outgoing(id)),
    deliver,
    3,
  ).delivery.deliverDue();
  expect(most).toBe(3);
});

test('a conversation that waits for LINE does not hold up what others are told meanwhile', async () => {
  const { promise: slow, resolve: answer } = Promise.withResolvers<Settlement>();
  const { delivery, waiting, settled } = world([outgoing(1)], ({ id }) =>
    id === 1 ? slow : Promise.resolve(SENT),
  );
  const all = delivery.deliverDue();
  waiting.push(outgoing(2));
  while (settled.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(settled).toEqual([[2, SENT]]);
  answer(SENT);
  expect(await all).toBe(2);
});

test('a look that fails forgets no call to LINE: rest waits for what became of it', async () => {
  const line = Promise.withResolvers<Settlement>();
  let calls = 0;
  const at = world([outgoing(1), outgoing(2)], () => {
    calls += 1;
    return line.promise;
  });
  const { takeOutgoing } = at.store;
  at.store.takeOutgoing = async (limit) => {
    if (calls > 0) throw new Error('the database is away');
    return takeOutgoing(Math.min(limit, 1));
  };
  await expect(at.delivery.deliverDue()).rejects.toThrow('the database is away');
  at.delivery.stop();
  const rested = at.delivery.rest();
  line.resolve(SENT);
  await rested;
  expect(at.settled).toEqual([[1, SENT]]);
});

test('the attempt is recorded before the call', async () => {
  const { delivery, attempts } = world([outgoing(1)], async (_row, record) => {
    await record('reply');
    return SENT;
  });
  await delivery.deliverDue();
  expect(attempts).toEqual(['1:reply']);
});

test.each([
  [true, true],
  [false, false],
])(
  'a courier that fails (after the attempt: %s) is tried later, ambiguous: %s',
  async (hasTried, isAmbiguous) => {
    const { delivery, settled, log } = world([outgoing(1)], async (_row, record) => {
      if (hasTried) await record('reply');
      throw new TypeError('a bug');
    });
    await delivery.deliverDue();
    expect(settled).toMatchObject([[1, { outcome: 'later', because: 'TypeError', isAmbiguous }]]);
    expect(log.lines).toMatchObject([{ level: 'error' }]);
  },
);

test('a row that was unknown stays unknown through a failure', async () => {
  const { delivery, settled } = world([outgoing(1, { isAmbiguous: true })], () =>
    Promise.reject(new Error('a bug')),
  );
  await delivery.deliverDue();
  expect(settled).toMatchObject([[1, { outcome: 'later', isAmbiguous: true }]]);
});

test('the fifth failure of a row ends it, so that later words are not held up for ever', async () => {
  const { delivery, settled, waiting } = world([], () => Promise.reject(new Error('a bug')));
  for (let time = 0; time < 5; time += 1) {
    waiting.push(outgoing(1));
    await delivery.deliverDue();
  }
  expect(settled.map(([, { outcome }]) => outcome)).toEqual([
    'later',
    'later',
    'later',
    'later',
    'never',
  ]);
});

test('what LINE has told is not forgotten while the database begins anew', async () => {
  const { delivery, settled, store, log } = world([outgoing(1)], async () => SENT);
  const { settle } = store;
  let away = 6;
  store.settle = (one, settlement) => {
    away -= 1;
    return away < 0 ? settle(one, settlement) : Promise.reject(new Error('terminating connection'));
  };
  expect(await delivery.deliverDue()).toBe(1);
  expect(settled).toEqual([[1, SENT]]);
  expect(log.lines).toEqual([]);
});

test('a settlement that is lost is left to the lease, and the others go on', async () => {
  const { delivery, settled, store, log } = world([outgoing(1), outgoing(2)], async () => SENT);
  const { settle } = store;
  store.settle = (one, settlement) =>
    one.id === 1 ? Promise.reject(new Error('the lease is gone')) : settle(one, settlement);
  expect(await delivery.deliverDue()).toBe(2);
  expect(settled.map(([id]) => id)).toEqual([2]);
  expect(log.lines).toMatchObject([{ level: 'error', facts: { row: 1 } }]);
});

test('a group is left once it has been told why, and no person ever is', async () => {
  const rows = [outgoing(1, { conversation: 'C1' }), outgoing(2)];
  const { delivery, left } = world(rows, async () => SENT);
  await delivery.deliverDue();
  expect(left).toEqual(['C1']);
});

test('a try that was recorded with the words is not recorded again; what comes after it is', async () => {
  const { delivery, attempts } = world(
    [outgoing(1, { recorded: 'reply' }), outgoing(2)],
    async (_, record) => {
      await record('reply');
      await record('push');
      return SENT;
    },
  );
  await delivery.deliverDue();
  expect(attempts.toSorted()).toEqual(['1:push', '2:push', '2:reply']);
});

test('words whose recorded try turns out to be a push are recorded as such', async () => {
  const { delivery, attempts } = world([outgoing(1, { recorded: 'reply' })], async (_, record) => {
    await record('push');
    return SENT;
  });
  await delivery.deliverDue();
  expect(attempts).toEqual(['1:push']);
});
