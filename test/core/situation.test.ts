import { situationOf, type Situation } from '../../src/core/situation.ts';
import type { PaymentAttempt, Terminal, UpdateErrorCode } from '../../src/core/terminal.ts';
import { battery, notice, layer, MORNING, terminal, tokyo, updated } from './the-shop.ts';

function situation(
  changes: Partial<Terminal> = {},
  payments: readonly PaymentAttempt[] = [],
): Situation {
  return situationOf(terminal(MORNING, changes), payments, notice, MORNING);
}

const attempt: PaymentAttempt = {
  id: 'P-1',
  terminalId: 'T-1',
  at: MORNING,
  amountYen: 1200,
  method: 'qr',
  outcome: 'unknown',
};

const seen = (state: Terminal['connectivity']['state'], minutesAgo: number | null) => ({
  connectivity: {
    state,
    signal: 'GOOD' as const,
    lastSeenAt: minutesAgo === null ? null : MORNING.minus({ minutes: minutesAgo }),
  },
});

const ROWS: readonly (readonly [string, Partial<Terminal>, Partial<Situation>])[] = [
  ['a terminal just seen', {}, { fresh: 'FRESH', online: true, inService: true }],
  ['a terminal last seen 10 minutes ago', seen('ONLINE', 10), { fresh: 'FRESH' }],
  ['a terminal last seen 11 minutes ago', seen('ONLINE', 11), { fresh: 'STALE' }],
  ['a terminal never seen', seen('UNKNOWN', null), { fresh: 'NONE', online: null }],
  ['an offline terminal', seen('OFFLINE', 1), { online: false }],
  ['25 %', { battery: battery(25) }, { battery: 'enough', charging: false }],
  ['24 %', { battery: battery(24, MORNING, 'YES') }, { battery: 'low', charging: true }],
  [
    'a battery seen 16 minutes ago',
    { battery: battery(80, MORNING.minus({ minutes: 16 }), 'YES') },
    { battery: 'unknown', charging: null },
  ],
  ['no battery facet', { battery: null }, { battery: 'unknown', charging: null }],
  ['charging not told', { battery: battery(9, MORNING, 'UNKNOWN') }, { charging: null }],
  ['all current', updated('UP_TO_DATE'), { firmware: 'DONE', os: 'DONE' }],
  ['scheduled', updated('SCHEDULED'), { firmware: 'AVAILABLE', os: 'PENDING' }],
  ['downloading', updated('DOWNLOADING'), { firmware: 'IN_PROGRESS', os: 'PENDING' }],
  ['installing', updated('INSTALLING'), { firmware: 'IN_PROGRESS' }],
  ['waiting for its reboot', updated('PENDING_REBOOT'), { firmware: 'IN_PROGRESS' }],
  ['not offered', updated('NOT_OFFERED'), { firmware: 'NOT_OFFERED', os: 'PENDING' }],
  ['failed', updated('FAILED'), { firmware: 'FAILED' }],
  ['states unknown', updated('UNKNOWN'), { firmware: 'UNKNOWN', os: 'UNKNOWN' }],
  ['app current', { paymentApp: layer('UP_TO_DATE') }, { app: 'DONE' }],
  ['app unknown', { paymentApp: layer('UNKNOWN') }, { app: 'UNKNOWN' }],
  ['app installing', { paymentApp: layer('INSTALLING') }, { app: 'UPDATING' }],
  ['app waiting', { paymentApp: layer('AVAILABLE') }, { app: 'OUTDATED' }],
  ['boot at 8:00', { lastBootAt: tokyo('2025-08-19T08:00') }, { boot: 'sinceOpening' }],
  ['boot at 7:59:59', { lastBootAt: tokyo('2025-08-19T07:59:59') }, { boot: 'appOnly' }],
  ['boot at 0:00', { lastBootAt: tokyo('2025-08-19T00:00') }, { boot: 'appOnly' }],
  ['boot at 23:59:59', { lastBootAt: tokyo('2025-08-18T23:59:59') }, { boot: 'before' }],
  ['boot not told', { lastBootAt: null }, { boot: 'unknown' }],
  ['suspended', { lifecycle: 'SUSPENDED' }, { inService: false }],
  ['retired', { lifecycle: 'RETIRED' }, { inService: false }],
  ['pending', { lifecycle: 'PENDING' }, { inService: true }],
];

test.each(ROWS)('%s', (_case, changes, expected) => {
  expect(situation(changes)).toMatchObject(expected);
});

const ERRORS: readonly (readonly [UpdateErrorCode, Situation['error']])[] = [
  ['BATTERY_LOW', 'battery'],
  ['NETWORK', 'network'],
  ['DOWNLOAD_FAILED', 'network'],
  ['FIRMWARE_INCOMPLETE', 'launchedEarly'],
  ['APP_CLOSED_DURING_PAYMENT', 'appClosed'],
  ['INTERRUPTED', 'other'],
  ['INSTALL_FAILED', 'other'],
  ['STORAGE_FULL', 'other'],
  ['VERSION_MISMATCH', 'other'],
  ['OTHER', 'other'],
];

test.each(ERRORS)('the error %s counts as %s', (code, error) => {
  const failed = updated('FAILED', MORNING, { lastError: { code, at: MORNING } });
  expect(situation(failed).error).toBe(error);
});

test('an error from before the firmware was completed says nothing of today', () => {
  const firmware = layer('UP_TO_DATE', MORNING, {
    completedAt: MORNING,
    lastError: { code: 'FIRMWARE_INCOMPLETE', at: MORNING.minus({ minutes: 5 }) },
  });
  expect(situation({ firmware }).error).toBeNull();
});

test('a closed app outweighs every other error: it may have cut a payment', () => {
  const both = {
    firmware: layer('FAILED', MORNING, lastError('BATTERY_LOW')),
    paymentApp: layer('AVAILABLE', MORNING, lastError('APP_CLOSED_DURING_PAYMENT')),
  };
  expect(situation(both).error).toBe('appClosed');
});

test.each([
  ['unknown', 'T-1', 'unresolved'],
  ['unknown', 'T-2', 'clear'],
  ['captured', 'T-1', 'clear'],
  ['failed', 'T-1', 'clear'],
] as const)('a payment %s at %s leaves this terminal %s', (outcome, terminalId, payment) => {
  expect(situation({}, [{ ...attempt, outcome, terminalId }]).payment).toBe(payment);
});

function lastError(code: UpdateErrorCode) {
  return { lastError: { code, at: MORNING } };
}
