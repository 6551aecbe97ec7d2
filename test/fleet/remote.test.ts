import { anOrder } from './an-order.ts';
import type { ForeignAnswer } from '../../src/fleet/client.ts';
import { createFleetClient } from '../../src/fleet/contract-client.ts';
import type { CommandMood } from '../../src/simulator/fleet-command-mood.ts';
import { handClock } from './hand-clock.ts';
import { seed, simulatedFleet } from './simulated.ts';

const clock = handClock('2025-08-19T08:40:00');
let fleet: Awaited<ReturnType<typeof simulatedFleet>>;

beforeEach(async () => {
  fleet = await simulatedFleet(clock.now);
  fleet.setTerminals('M-1', [{ ...seed, live: true }]);
  fleet.setTerminals('M-2', [{ ...seed, serial: 'UP-2' }]);
});
afterEach(() => fleet.close());

const ORDER = anOrder('reboot', 'M-1.UP-31001');

function clientWith(more: Partial<Parameters<typeof createFleetClient>[0]> = {}) {
  const credentials = { token: 'fleet-token' };
  return createFleetClient({ baseUrl: fleet.url, credentials, now: clock.now, ...more });
}

test('an order is taken, and its end told to whoever asks', async () => {
  const client = clientWith();
  const taken = await client.order('M-1', ORDER, false);
  expect(taken).toMatchObject({ kind: 'taken', status: 'done' });
  const id = taken.kind === 'taken' ? taken.id : null;
  expect(await client.askOrder('M-1', { ...ORDER, id })).toEqual(taken);
});

test('a terminal whose answer was lost is sent the same key, and restarts once', async () => {
  const client = clientWith();
  fleet.setCommandMood('lost');
  expect(await client.order('M-1', ORDER, false)).toEqual({ kind: 'silent' });
  const { lastBootAt } = await firstOf('M-1');
  clock.set('2025-08-19T08:41:00');
  expect(await client.order('M-1', ORDER, true)).toMatchObject({ kind: 'taken', status: 'done' });
  expect((await firstOf('M-1')).lastBootAt?.toMillis()).toBe(lastBootAt?.toMillis());
  expect(fleet.asked.filter((path) => path === 'commands')).toHaveLength(2);
});

test.each([
  ['offline', 'offline'],
  ['busy', 'busy'],
  ['paying', 'paying'],
  ['unsupported', 'unsupported'],
] as const)(
  'a fleet that refuses by %s is heard as %s, and not asked again',
  async (mood, because) => {
    fleet.setCommandMood(mood);
    expect(await clientWith().order('M-1', ORDER, false)).toEqual({ kind: 'refused', because });
    expect(fleet.asked).toEqual(['commands']);
  },
);

test.each([
  ['failed', 'failed'],
  ['expired', 'expired'],
  ['cancelled', 'cancelled'],
  ['untracked', 'untracked'],
] as const satisfies readonly (readonly [CommandMood, string])[])(
  'an order that ends as %s is told so',
  async (mood, status) => {
    fleet.setCommandMood(mood);
    const client = clientWith();
    const taken = await client.order('M-1', ORDER, false);
    const id = taken.kind === 'taken' ? taken.id : null;
    expect(await client.askOrder('M-1', { ...ORDER, id })).toMatchObject({ kind: 'taken', status });
  },
);

test('the terminal of another merchant is ordered nothing', async () => {
  const foreign = { ...ORDER, terminalId: 'M-2.UP-2' };
  const refused = { kind: 'refused', because: 'refused' };
  expect(await clientWith().order('M-1', foreign, false)).toEqual(refused);
  expect(await clientWith().order('M-1', { ...ORDER, terminalId: '..' }, false)).toEqual(refused);
});

test('an answer about another terminal counts for nothing, and is told to the security log', async () => {
  const seen: ForeignAnswer[] = [];
  const wrong = { ...answer, terminalId: 'M-2.UP-2' };
  const client = clientWith({
    fetch: async () => Response.json(wrong, { status: 202 }),
    onForeign: (foreign) => void seen.push(foreign),
  });
  expect(await client.order('M-1', ORDER, false)).toEqual({ kind: 'refused', because: 'refused' });
  expect(seen).toEqual([{ askedMerchantId: 'M-1', terminalId: 'M-2.UP-2' }]);
});

test('a fleet that is down or speaks nonsense is silent, not refusing', async () => {
  const client = clientWith();
  fleet.setMood('down');
  expect(await client.order('M-1', ORDER, false)).toEqual({ kind: 'silent' });
  fleet.setMood('nonsense');
  expect(await client.order('M-1', ORDER, false)).toEqual({ kind: 'silent' });
});

test('an order that the fleet cannot do at all does not count as the fleet being down', async () => {
  fleet.setCommandMood('unsupported');
  const client = clientWith();
  for (let tried = 0; tried < 7; tried += 1) await client.order('M-1', ORDER, true);
  expect(await client.askTerminals('M-1')).toMatchObject({ kind: 'known' });
});

const answer = {
  id: 'C-1',
  terminalId: ORDER.terminalId,
  type: 'REBOOT',
  status: 'SENT',
  reason: 'asked for by the merchant',
  createdAt: '2025-08-18T23:40:00Z',
  expiresAt: '2025-08-18T23:42:00Z',
};

async function firstOf(merchantId: string) {
  const told = await clientWith().askTerminals(merchantId);
  const [first] = told.kind === 'known' ? told.terminals : [];
  if (first === undefined) throw new Error('no terminal');
  return first;
}
