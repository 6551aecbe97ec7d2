import { ACTIONS, diagnose, type Action } from '../../src/core/diagnose.ts';
import type { Situation } from '../../src/core/situation.ts';

/** On the morning of the update: charged, online, restarted, offered. */
const READY: Situation = {
  phase: 'open',
  fresh: 'FRESH',
  online: true,
  battery: 'enough',
  charging: false,
  firmware: 'AVAILABLE',
  os: 'PENDING',
  app: 'DONE',
  boot: 'sinceOpening',
  error: null,
  payment: 'clear',
  inService: true,
};

const DONE = { firmware: 'DONE', os: 'DONE' } as const;
const OS_LEFT = { firmware: 'DONE', os: 'PENDING' } as const;
const EARLY = { phase: 'before', boot: 'before' } as const;

/** One terminal for every row of the table (fleet.md 2b): what is different from `READY`. */
const ROWS: readonly (readonly [Action, Partial<Situation>])[] = [
  ['paymentAfterUpdate', { firmware: 'IN_PROGRESS', payment: 'unresolved' }],
  ['paymentAfterUpdate', { firmware: 'IN_PROGRESS', error: 'appClosed' }],
  ['payment', { payment: 'unresolved', battery: 'low' }],
  ['payment', { error: 'appClosed', ...DONE }],
  ['contract', { inService: false }],
  ['askScreen', { fresh: 'NONE' }],
  ['plugIn', { firmware: 'IN_PROGRESS', battery: 'low' }],
  ['waitUpdate', { firmware: 'IN_PROGRESS', battery: 'low', charging: true }],
  ['waitUpdate', { firmware: 'IN_PROGRESS', online: false }],
  ['waitApp', { app: 'UPDATING' }],
  ['askRunning', { firmware: 'IN_PROGRESS', fresh: 'STALE' }],
  ['askRunning', { app: 'UPDATING', fresh: 'STALE' }],
  ['done', DONE],
  ['done', { ...DONE, phase: 'blocked', battery: 'low', fresh: 'STALE' }],
  ['appLater', { ...DONE, ...EARLY, app: 'OUTDATED' }],
  ['appRestartAgain', { ...DONE, app: 'OUTDATED' }],
  ['appRestartAgain', { ...DONE, app: 'OUTDATED', boot: 'appOnly' }],
  ['appRestart', { ...DONE, app: 'OUTDATED', boot: 'before' }],
  ['appRestart', { ...DONE, app: 'OUTDATED', boot: 'unknown' }],
  ['appCheck', { ...DONE, app: 'UNKNOWN' }],
  ['osNotYet', { ...OS_LEFT, phase: 'before' }],
  ['osNotYet', { ...OS_LEFT, phase: 'appOnly' }],
  ['osCharge', { ...OS_LEFT, battery: 'low' }],
  ['osKeepCharging', { ...OS_LEFT, battery: 'low', charging: true }],
  ['osPending', OS_LEFT],
  ['osPending', { ...OS_LEFT, phase: 'blocked' }],
  ['osCheckDialog', { firmware: 'DONE', os: 'UNKNOWN' }],
  ['askDialog', { firmware: 'UNKNOWN', os: 'UNKNOWN' }],
  ['stale', { fresh: 'STALE' }],
  ['stale', { fresh: 'STALE', ...EARLY }],
  ['charge', { battery: 'low' }],
  ['charge', { battery: 'low', charging: null }],
  ['charge', { battery: 'low', ...EARLY }],
  ['keepCharging', { battery: 'low', charging: true }],
  ['checkBattery', { ...EARLY, battery: 'unknown' }],
  ['prepareNetwork', { ...EARLY, online: false }],
  ['ready', EARLY],
  ['ready', { phase: 'appOnly', boot: 'appOnly' }],
  ['chargeCheck', { firmware: 'FAILED', error: 'battery', battery: 'unknown' }],
  ['network', { online: false }],
  ['home', { firmware: 'FAILED', error: 'launchedEarly' }],
  ['home', { firmware: 'UNKNOWN', error: 'launchedEarly' }],
  ['homeAndCycle', { firmware: 'FAILED', error: 'launchedEarly', boot: 'appOnly' }],
  ['powerCycle', { boot: 'before' }],
  ['powerCycleAgain', { boot: 'appOnly' }],
  ['retryNetwork', { firmware: 'FAILED', error: 'network' }],
  ['retryCharged', { firmware: 'FAILED', error: 'battery' }],
  ['retryOnce', { firmware: 'FAILED', error: 'other' }],
  ['retryOnce', { firmware: 'FAILED' }],
  ['checkThenStart', { battery: 'unknown' }],
  ['cycleThenStart', { boot: 'unknown' }],
  ['start', {}],
  ['notOffered', { firmware: 'NOT_OFFERED', phase: 'blocked' }],
  ['waitRollout', { firmware: 'NOT_OFFERED' }],
  ['cycleCheck', { firmware: 'NOT_OFFERED', boot: 'unknown' }],
];

test.each(ROWS)('%s is what a terminal with %j needs', (action, changes) => {
  expect(diagnose({ ...READY, ...changes }).action).toBe(action);
});

test('every action has its row', () => {
  const named = new Set(ROWS.map(([action]) => action));
  expect(ACTIONS.filter((action) => !named.has(action))).toEqual([]);
});
