import type { PaymentAttempt } from '../../src/core/terminal.ts';
import { worldOf } from '../../src/desk/transcript-world.ts';
import { toFleetSeen } from '../../src/engine/fleet-seen.ts';
import { readTrace } from '../../src/store/stored-trace.ts';
import { MORNING, terminal } from '../core/the-shop.ts';
import { TRACE } from '../store/given.ts';

const attempt: PaymentAttempt = {
  id: 'P-1',
  terminalId: 'T-1',
  at: MORNING,
  amountYen: 3300,
  method: 'credit',
  outcome: 'failed',
};
const whole = {
  kind: 'known',
  askedAt: MORNING,
  terminals: [terminal()],
  payments: [attempt],
} as const;

test('the payments of some terminals alone stay marked as a part, also where they are kept', () => {
  const seen = toFleetSeen({ ...whole, arePaymentsPart: true });
  expect(seen).toMatchObject({ arePaymentsPart: true, payments: [{ amountYen: 3300 }] });
  const kept = readTrace(JSON.stringify({ ...TRACE, fleet: seen }));
  expect(kept?.fleet).toEqual(seen);
  expect(worldOf(seen)).not.toHaveProperty('payments');
});

test('the payments of all of them are marked as nothing', () => {
  const seen = toFleetSeen(whole);
  expect(seen).not.toHaveProperty('arePaymentsPart');
  expect(readTrace(JSON.stringify({ ...TRACE, fleet: seen }))?.fleet).toEqual(seen);
  expect(worldOf(seen)).toMatchObject({ payments: [{ amount: 3300, status: 'failed' }] });
});
