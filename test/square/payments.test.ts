import { askSquare } from './open-square.ts';
import { checkout, payment, worldWith } from './square-world.ts';

const C1 = { terminal_checkout_id: 'C1' };
const refunded = { refunded_money: { amount: 3300, currency: 'JPY' } };
const elsewhere = { device_details: { device_id: 'Z' } };

type Case = readonly [string, readonly object[], readonly object[], readonly string[]];

const CASES: readonly Case[] = [
  ['a payment that is complete', over(), [payment('P1', 'COMPLETED', C1)], ['captured']],
  ['a failure whose checkout is over', over(), [payment('P1', 'FAILED', C1)], ['failed']],
  ['a failure whose checkout is open', open(), [payment('P1', 'FAILED', C1)], ['unknown']],
  ['a failure of a checkout that is not told', [], [payment('P1', 'FAILED', C1)], ['unknown']],
  ['a failure without a checkout', [], [payment('P1', 'FAILED')], ['failed']],
  ['a payment that is only authorised', [], [payment('P1', 'APPROVED')], ['unknown']],
  ['a payment given back', [], [payment('P1', 'COMPLETED', refunded)], ['unknown']],
  ['a word that is new', [], [payment('P1', 'SETTLING')], ['unknown']],
  ['a checkout that runs', [checkout('C1', 'IN_PROGRESS', [])], [], ['unknown']],
  ['a checkout called off, unpaid', [checkout('C1', 'CANCELED', [])], [], ['unknown']],
  ['a payment that is not in the list yet', over(), [], ['unknown']],
  ['a payment elsewhere', [], [payment('P1', 'COMPLETED', { location_id: 'L2' })], []],
  ['a payment on another device', [], [payment('P1', 'COMPLETED', elsewhere)], []],
];

function over() {
  return [checkout('C1', 'COMPLETED', ['P1'])];
}

function open() {
  return [checkout('C1', 'IN_PROGRESS', ['P1'])];
}

async function outcomes(checkouts: readonly object[], payments: readonly object[]) {
  const { answer } = await askSquare(worldWith(checkouts, payments));
  if (answer.kind === 'silent') throw new Error(`the fleet is silent: ${answer.because}`);
  return answer.payments?.map(({ outcome }) => outcome) ?? null;
}

test.each(CASES)('%s', async (_what, checkouts, payments, expected) => {
  expect(await outcomes(checkouts, payments)).toEqual(expected);
});

test('of a decline and a success in one checkout nobody is told to take it again', async () => {
  const both = [payment('P1', 'FAILED', C1), payment('P2', 'COMPLETED', C1)];
  const checkouts = [checkout('C1', 'COMPLETED', ['P1', 'P2'])];
  expect(await outcomes(checkouts, both)).toEqual(['unknown', 'unknown']);
});

test('payments in another currency are not read as yen', async () => {
  const dollars = payment('P1', 'FAILED', { amount_money: { amount: 1, currency: 'USD' } });
  expect(await outcomes([], [dollars])).toBeNull();
});
