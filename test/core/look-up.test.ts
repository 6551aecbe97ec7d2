import { LOOK_UPS, needsFleet, resultOf, type LookUp } from '../../src/core/look-up.ts';
import { FRESH_STATE, type Position } from '../../src/core/state.ts';
import type { Terminal, UpdateErrorCode } from '../../src/core/terminal.ts';
import { battery, notice, layer, MORNING, terminal, tokyo, updated } from './the-shop.ts';

const POSITION: Position = {
  flow: 'update-terminal',
  version: 1,
  step: 'state',
  since: '2025-08-19T00:20:00.000Z',
  stepSince: '2025-08-19T00:20:00.000Z',
  answers: {},
  trail: [],
  terminalId: null,
};

function look(
  what: LookUp,
  seen: Terminal | null,
  answers: Position['answers'] = {},
  now = MORNING,
): string {
  const position = { ...POSITION, answers };
  return resultOf(
    what,
    {
      notice,
      terminal: seen,
      position,
      fleet: null,
      reminders: FRESH_STATE.reminders,
      checked: [],
      doubt: { isToldOtherwise: false, isPaid: false, isUnread: false },
      mayReboot: false,
      rebooted: null,
      isDark: false,
    },
    now,
  );
}

/** Each row says something of one terminal; together the rows reach every result there is. */
const ROWS: readonly (readonly [string, LookUp, Partial<Terminal>, string])[] = [
  ['both layers current', 'update', updated('UP_TO_DATE'), 'done'],
  [
    'current though not seen for days',
    'update',
    updated('UP_TO_DATE', tokyo('2025-08-10')),
    'done',
  ],
  ['firmware current, OS not', 'update', { firmware: layer('UP_TO_DATE') }, 'available'],
  ['OS current, firmware not', 'update', { os: layer('UP_TO_DATE') }, 'available'],
  ['downloading', 'update', updated('DOWNLOADING'), 'running'],
  ['installing', 'update', updated('INSTALLING'), 'running'],
  ['waiting for its reboot', 'update', updated('PENDING_REBOOT'), 'running'],
  ['installing, seen 5 minutes ago', 'update', updated('INSTALLING', ago(5)), 'running'],
  ['installing, seen 6 minutes ago', 'update', updated('INSTALLING', ago(6)), 'unknown'],
  ['failed', 'update', updated('FAILED'), 'failed'],
  ['failed, seen an hour ago', 'update', updated('FAILED', ago(60)), 'failed'],
  ['failed, seen longer ago', 'update', updated('FAILED', ago(61)), 'unknown'],
  ['offered', 'update', updated('AVAILABLE'), 'available'],
  ['scheduled', 'update', updated('SCHEDULED'), 'available'],
  ['not offered', 'update', updated('NOT_OFFERED'), 'notOffered'],
  ['state unknown', 'update', updated('UNKNOWN'), 'unknown'],
  ['no error kept', 'failure', updated('FAILED'), 'unknown'],
  ['an old error', 'failure', updated('FAILED', ago(61), error('NETWORK')), 'unknown'],
  ['25 % is enough', 'battery', { battery: battery(25) }, 'enough'],
  ['24 % is not', 'battery', { battery: battery(24) }, 'low'],
  ['24 % on the charger', 'battery', { battery: battery(24, MORNING, 'YES') }, 'charging'],
  [
    'charging unknown is not charging',
    'battery',
    { battery: battery(9, MORNING, 'UNKNOWN') },
    'low',
  ],
  ['80 %, 15 minutes ago', 'battery', { battery: battery(80, ago(15)) }, 'enough'],
  ['80 %, 16 minutes ago', 'battery', { battery: battery(80, ago(16)) }, 'unknown'],
  ['no battery facet', 'battery', { battery: null }, 'unknown'],
  ['booted at 8:00 sharp', 'boot', { lastBootAt: tokyo('2025-08-19T08:00:00') }, 'sinceOpening'],
  ['booted at 7:59:59', 'boot', { lastBootAt: tokyo('2025-08-19T07:59:59') }, 'earlier'],
  ['boot time not told', 'boot', { lastBootAt: null }, 'unknown'],
  ['booted after the walk began', 'restarted', { lastBootAt: tokyo('2025-08-19T09:20:00') }, 'yes'],
  ['booted before it began', 'restarted', { lastBootAt: tokyo('2025-08-19T09:19:59') }, 'notYet'],
  ['no boot time', 'restarted', { lastBootAt: null }, 'unknown'],
  ['online', 'network', {}, 'ok'],
  ['offline', 'network', connected('OFFLINE'), 'off'],
  ['server has no opinion', 'network', connected('UNKNOWN'), 'unknown'],
  ['online, last seen long ago', 'network', connected('ONLINE', 11), 'unknown'],
];

test.each(ROWS)('%s: %s', (_case, what, changes, result) => {
  expect(look(what, terminal(MORNING, changes))).toBe(result);
});

const FAILURES: readonly (readonly [UpdateErrorCode, string])[] = [
  ['BATTERY_LOW', 'battery'],
  ['NETWORK', 'network'],
  ['DOWNLOAD_FAILED', 'network'],
  ['FIRMWARE_INCOMPLETE', 'launchedEarly'],
  ['INTERRUPTED', 'other'],
  ['INSTALL_FAILED', 'other'],
  ['STORAGE_FULL', 'other'],
  ['VERSION_MISMATCH', 'other'],
  ['APP_CLOSED_DURING_PAYMENT', 'other'],
  ['OTHER', 'other'],
];

test.each(FAILURES)('the error %s is looked up as %s', (code, result) => {
  expect(look('failure', terminal(MORNING, updated('FAILED', MORNING, error(code))))).toBe(result);
});

test('"not booted since" is only as good as the last contact', () => {
  const old = { lastBootAt: tokyo('2025-08-18T20:00:00'), ...connected('ONLINE', 11) };
  expect(look('boot', terminal(MORNING, old))).toBe('unknown');
  expect(look('restarted', terminal(MORNING, old))).toBe('unknown');
});

test.each([
  ['2025-08-18T12:00', 'early'],
  ['2025-08-19T07:59:59', 'early'],
  ['2025-08-19T08:00', 'open'],
  ['2025-08-25T23:59:59', 'open'],
  ['2025-08-26T00:00', 'blocked'],
])('the phase at %s is looked up as %s', (at, result) => {
  expect(look('phase', null, {}, tokyo(at))).toBe(result);
});

test.each([
  [{ history: 'success' }, 'captured'],
  [{ history: 'failed', customer: 'unpaid' }, 'unknown'],
  [{ history: 'failed', customer: 'unpaid', otherwise: 'notTaken' }, 'failed'],
  [{ history: 'pending' }, 'unknown'],
])('a payment answered as %j is looked up as %s', (answers, result) => {
  expect(look('payment', null, answers)).toBe(result);
});

const names: readonly LookUp[] = [
  'phase',
  'update',
  'failure',
  'battery',
  'boot',
  'restarted',
  'network',
  'payment',
];

test.each(names.filter(needsFleet))('without a terminal, %s is unknown', (what) => {
  expect(look(what, null)).toBe('unknown');
});

test('every result a flow must answer can come, and no other', () => {
  const reached: Record<string, Set<string>> = {
    phase: new Set(['early', 'open', 'blocked']),
    payment: new Set(['captured', 'failed', 'unknown']),
    failure: new Set(FAILURES.map(([, result]) => result)),
  };
  for (const [, what, , result] of ROWS) (reached[what] ??= new Set()).add(result);
  for (const what of names) expect(sorted(reached[what] ?? [])).toEqual(sorted(LOOK_UPS[what]));
});

function sorted(results: Iterable<string>): readonly string[] {
  return [...results].toSorted();
}

function ago(minutes: number) {
  return MORNING.minus({ minutes });
}

function error(code: UpdateErrorCode) {
  return { lastError: { code, at: null } };
}

function connected(
  state: Terminal['connectivity']['state'],
  minutesAgo = 0,
): Pick<Terminal, 'connectivity'> {
  return { connectivity: { state, lastSeenAt: ago(minutesAgo), signal: 'GOOD' } };
}
