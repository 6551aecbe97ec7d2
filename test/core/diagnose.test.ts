import type { Situation } from '../../src/core/situation.ts';
import { ACTIONS, adviceFor, forEverySituation, type Advice } from './every-situation.ts';

/** What must not be disturbed, or is not known, speaks before what is left to do. */
const SPEAKS_FIRST: ReadonlySet<string> = new Set([
  'payment',
  'paymentAfterUpdate',
  'askScreen',
  'plugIn',
  'waitUpdate',
  'waitApp',
  'askRunning',
]);

const isRunning = (s: Situation) => s.firmware === 'IN_PROGRESS' || s.app === 'UPDATING';
const isOpened = (s: Situation) => s.phase === 'open' || s.phase === 'blocked';
const isLeft = (s: Situation) =>
  s.firmware === 'AVAILABLE' ||
  s.firmware === 'NOT_OFFERED' ||
  s.firmware === 'FAILED' ||
  (s.firmware === 'DONE' && s.os === 'PENDING');
/** Nobody knows whether the next thing to update is still to be updated. */
const isUnknown = (s: Situation) =>
  (s.firmware === 'UNKNOWN' && s.error !== 'launchedEarly') ||
  (s.firmware === 'DONE' && s.os === 'UNKNOWN');
const hasMoneyAtStake = (s: Situation) => s.payment === 'unresolved' || s.error === 'appClosed';

/** Their own words say that nobody may be paying. */
const SAYS_WHEN: ReadonlySet<string> = new Set(['appRestart', 'appRestartAgain', 'cycleCheck']);

/** Each row tells when a promise is broken (fleet.md 2c). */
const BROKEN: readonly (readonly [string, (s: Situation, a: Advice) => boolean])[] = [
  [
    'an unresolved payment is spoken of first',
    (s, a) => hasMoneyAtStake(s) && a.action !== 'payment' && a.action !== 'paymentAfterUpdate',
  ],
  [
    'an unresolved payment forbids restart and update',
    (s, a) => hasMoneyAtStake(s) && (a.cyclesPower || a.startsUpdate),
  ],
  [
    'no update is started below the floor',
    (s, a) => s.battery === 'low' && a.startsUpdate && !a.namesFloor,
  ],
  [
    'where the charge is not known, an update comes with the floor',
    (s, a) => (s.battery === 'unknown' || s.fresh !== 'FRESH') && a.startsUpdate && !a.namesFloor,
  ],
  ['nothing that updates is switched off', (s, a) => isRunning(s) && a.cyclesPower],
  ['nothing that updates is updated', (s, a) => isRunning(s) && a.startsUpdate],
  [
    'before the opening no update is asked for without its time',
    (s, a) => !isOpened(s) && a.startsUpdate && !/8:00/.test(a.text),
  ],
  [
    'after the deadline, what is left to update stops payments, and the text says so',
    (s, a) => s.phase === 'blocked' && isLeft(s) && !SPEAKS_FIRST.has(a.action) && !a.saysBlocked,
  ],
  [
    'before the deadline payments are never said to be stopped',
    (s, a) => s.phase !== 'blocked' && a.saysBlocked,
  ],
  ['after the deadline nothing is put off', (s, a) => s.phase === 'blocked' && a.saysSkip],
  [
    'without data nothing is said of the terminal',
    (s, a) => s.fresh === 'NONE' && !['askScreen', 'payment'].includes(a.action),
  ],
  [
    'a restart that will update the app is announced as one',
    (s, a) =>
      isOpened(s) &&
      s.app !== 'DONE' &&
      a.cyclesPower &&
      !a.notes.includes(SAYS_WHEN.has(a.action) ? 'appCloses' : 'appUpdates'),
  ],
  [
    'what is not known is not called unfinished',
    (s, a) => isUnknown(s) && !isRunning(s) && a.saysUnfinished,
  ],
  [
    'only a terminal with firmware and OS done is called done',
    (s, a) => a.saysDone && !(s.firmware === 'DONE' && s.os === 'DONE'),
  ],
  ['no advice is long', (_s, a) => a.text.length > 170],
];

const seen = new Set<string>();
const broken = new Map<string, Set<string>>();
let states = 0;
let unmatched = 0;

beforeAll(() => {
  forEverySituation((s) => {
    states += 1;
    const advice = adviceOrNull(s);
    if (advice === null) {
      unmatched += 1;
      return;
    }
    seen.add(advice.action);
    for (const [promise, isBroken] of BROKEN) if (isBroken(s, advice)) note(promise, s, advice);
  });
});

test('every situation has an advice, every rule a situation, and no promise is broken', () => {
  const lost = ACTIONS.filter((action) => action !== 'contract' && !seen.has(action));
  const examples = [...broken.values()].reduce((sum, found) => sum + found.size, 0);
  process.stderr.write(
    `diagnosis: ${states} situations, ${unmatched} unmatched, ${lost.length} unreachable rules, ${examples} broken invariants\n`,
  );
  expect({ states, unmatched, lost, examples }).toEqual({
    states: 1_119_744,
    unmatched: 0,
    lost: [],
    examples: 0,
  });
});

test.each(ACTIONS.filter((action) => action !== 'contract'))(
  'some situation leads to %s',
  (action) => {
    expect(seen).toContain(action);
  },
);

test.each(BROKEN)('%s', (promise) => {
  expect([...(broken.get(promise) ?? [])]).toEqual([]);
});

const SUSPENDED: Situation = {
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
  inService: false,
};

test('a terminal out of service is the hotline’s, without any step', () => {
  const { action, startsUpdate, cyclesPower } = adviceFor(SUSPENDED);
  expect({ action, startsUpdate, cyclesPower }).toEqual({
    action: 'contract',
    startsUpdate: false,
    cyclesPower: false,
  });
});

test('even out of service, an unresolved payment is spoken of first', () => {
  expect(adviceFor({ ...SUSPENDED, payment: 'unresolved' }).action).toBe('payment');
});

/** `diagnose` throws where no rule fits. */
function adviceOrNull(s: Situation): Advice | null {
  try {
    return adviceFor(s);
  } catch {
    return null;
  }
}

/** One example for each action, phase and set of notes. */
function note(promise: string, s: Situation, { action, notes }: Advice): void {
  const examples = broken.get(promise) ?? new Set<string>();
  broken.set(promise, examples.add(`${action} in ${s.phase} [${notes.join()}]`));
}
