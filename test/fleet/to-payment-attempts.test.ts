import { toFleetClock } from '../../src/fleet/clock-skew.ts';
import { paymentSchema } from '../../src/fleet/contract-payment.ts';
import { toPaymentAttempts } from '../../src/fleet/to-payment-attempts.ts';
import { tokyo } from './hand-clock.ts';

const clock = toFleetClock('2025-08-19T09:00:00+09:00', tokyo('2025-08-19T09:00:00'));

function outcomes(payments: readonly (readonly [string, number, string])[]) {
  const told = payments.map(([time, amountMinor, status], index) =>
    paymentSchema.parse({
      id: `P-${index}`,
      terminalId: `T-${index}`,
      amountMinor,
      currency: 'JPY',
      status,
      createdAt: `2025-08-19T${time}+09:00`,
    }),
  );
  return toPaymentAttempts(told, clock).map(({ id, outcome }) => `${id} ${outcome}`);
}

test.each([
  ['CAPTURED', 'captured'],
  ['FAILED', 'failed'],
  ['CANCELLED', 'failed'],
  ['AUTHORIZED', 'unknown'],
  ['REFUNDED', 'unknown'],
  ['PENDING', 'unknown'],
  ['UNKNOWN', 'unknown'],
  ['SETTLING', 'unknown'],
])('a payment that is %s ended %s', (status, outcome) => {
  expect(outcomes([['08:31:00', 3300, status]])).toEqual([`P-0 ${outcome}`]);
});

test('two attempts at one amount within ten minutes cannot be told apart, but for a success after failures', () => {
  expect(
    outcomes([
      ['08:31:00', 3300, 'FAILED'],
      ['08:41:00', 3300, 'CAPTURED'],
    ]),
  ).toEqual(['P-1 captured', 'P-0 unknown']);
  for (const statuses of [
    ['CAPTURED', 'FAILED'],
    ['CAPTURED', 'CAPTURED'],
    ['FAILED', 'FAILED'],
    ['PENDING', 'CAPTURED'],
  ] as const) {
    const [first, second] = statuses;
    expect(
      outcomes([
        ['08:31:00', 3300, first],
        ['08:41:00', 3300, second],
      ]),
    ).toEqual(['P-1 unknown', 'P-0 unknown']);
  }
});

test('the same amount after more than ten minutes is another sale', () => {
  expect(
    outcomes([
      ['08:31:00', 3300, 'FAILED'],
      ['08:41:01', 3300, 'CAPTURED'],
    ]),
  ).toEqual(['P-1 captured', 'P-0 failed']);
});

test('another amount is another sale; the newest comes first', () => {
  expect(
    outcomes([
      ['08:31:00', 3300, 'FAILED'],
      ['08:32:00', 3301, 'CAPTURED'],
      ['08:30:00', 500, 'CAPTURED'],
    ]),
  ).toEqual(['P-1 captured', 'P-0 failed', 'P-2 captured']);
});

test('of an attempt in the future nobody knows how it ended', () => {
  expect(outcomes([['09:02:00', 3300, 'FAILED']])).toEqual(['P-0 unknown']);
});
