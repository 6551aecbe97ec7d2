import type { DateTime } from 'luxon';
import { outcomeNow, paymentWords } from '../../src/core/money.ts';
import { createFleetClient } from '../../src/fleet/contract-client.ts';
import { handClock, tokyo } from './hand-clock.ts';
import { seed, simulatedFleet } from './simulated.ts';

const NO_DOUBT = { isToldOtherwise: false, isPaid: false, isUnread: false };
const clock = handClock('2025-08-19T08:40:00');
let fleet: Awaited<ReturnType<typeof simulatedFleet>>;

beforeEach(async () => {
  fleet = await simulatedFleet(clock.now);
});
afterEach(() => fleet.close());

async function known(limits: object = {}, ...more: readonly [since?: null, from?: DateTime]) {
  const client = createFleetClient({
    baseUrl: fleet.url,
    credentials: { token: 'fleet-token' },
    now: clock.now,
    ...limits,
  });
  const answer = await client.askTerminals('M-1', ...more);
  if (answer.kind === 'silent') throw new Error(`the fleet is silent: ${answer.because}`);
  return answer;
}

/** What is told when the second terminal’s list is answered with this. */
async function afterOneFailed(status: number) {
  const { terminals } = await known();
  const [one] = terminals;
  const answer = await known({
    fetch: async (url: URL, init: RequestInit) =>
      url.pathname.includes(`${terminals[1]?.id ?? ''}/payments`)
        ? new Response('', { status })
        : await fetch(url, init),
  });
  return { answer, one };
}

describe('a shop of which one terminal’s payments cannot be read', () => {
  const two = [seed, { ...seed, serial: 'UP-31002' }];
  const payments = [
    { time: '2025-08-19T08:31:00+09:00', amount: 3300, status: 'failed' },
    { time: '2025-08-19T08:30:00+09:00', amount: 3300, status: 'captured', serial: 'UP-31002' },
  ] as const;
  beforeEach(() => {
    fleet.setTerminals('M-1', two);
    fleet.setPayments('M-1', payments);
  });

  test('both lists are the shop’s history: the two attempts cannot be told apart', async () => {
    const answer = await known();
    expect(answer).not.toHaveProperty('arePaymentsPart');
    expect(answer.payments?.map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown']);
  });

  test.each([503, 404, 500])(
    'answered with %i, the other’s list is told as a part',
    async (status) => {
      const { answer, one } = await afterOneFailed(status);
      expect(answer).toMatchObject({
        kind: 'known',
        arePaymentsPart: true,
        payments: [{ terminalId: one?.id, amountYen: 3300 }],
      });
    },
  );

  test('then a failure that is recognised there allows nothing', async () => {
    const { answer } = await afterOneFailed(503);
    const answers = {
      which: 'thisOne',
      attempt: answer.payments?.[0]?.id ?? '',
      customer: 'unpaid',
    };
    expect(paymentWords(outcomeNow(answers, answer, NO_DOUBT))).toBe('payment.doNotTakeAgain');
  });

  test('in a shop of many terminals a group that is not answered is missed, too', async () => {
    const many = [1, 2, 3, 4, 5, 6].map((n) => ({ ...seed, serial: `UP-3100${n}` }));
    fleet.setTerminals('M-1', many);
    const { terminals } = await known();
    const last = terminals.at(-1)?.id ?? '';
    const answer = await known({
      fetch: async (url: URL, init: RequestInit) => {
        if (url.pathname.includes(`${last}/payments`)) throw new TypeError('no route');
        return await fetch(url, init);
      },
    });
    expect(answer).toMatchObject({ kind: 'known', arePaymentsPart: true });
  });
});

function several(count: number) {
  return Array.from({ length: count }, (_, n) => ({
    time: tokyo('2025-08-19T05:40:00').plus({ seconds: n }).toISO() ?? '',
    amount: 100 + n,
    status: 'captured' as const,
  }));
}

describe('payments from an earlier moment on', () => {
  const from = tokyo('2025-08-19T05:30:00');
  const askFrom = () => known({}, null, from);

  test('are told with that moment', async () => {
    fleet.setTerminals('M-1', [seed]);
    fleet.setPayments('M-1', [
      { time: '2025-08-19T05:29:59+09:00', amount: 100, status: 'captured' },
      { time: '2025-08-19T05:51:00+09:00', amount: 3410, status: 'unknown' },
    ]);
    expect(await askFrom()).toMatchObject({
      payments: [{ amountYen: 3410, outcome: 'unknown' }],
      paymentsToldFrom: from,
    });
    expect(await known()).not.toHaveProperty('paymentsToldFrom');
  });

  test('more of them than a fleet is asked for leave the last hour, and its own moment', async () => {
    fleet.setTerminals('M-1', [seed, { ...seed, serial: 'UP-31002' }]);
    const lately = { time: '2025-08-19T08:31:00+09:00', amount: 3300, status: 'unknown' } as const;
    fleet.setPayments('M-1', [...several(1100), lately]);
    expect(await askFrom()).toMatchObject({
      payments: [{ amountYen: 3300 }],
      paymentsToldFrom: tokyo('2025-08-19T07:40:00'),
    });
  });
});
