import type { Situation } from './situation.ts';

/** What a merchant should do about one terminal now. The words are the locale's `diagnosis.<action>`, by phase. */
export interface Diagnosis {
  readonly action: Action;
  /** Sentences that the action needs here: the locale's `diagnosis.note.<note>`. */
  readonly notes: readonly (
    | 'checkBattery'
    | 'checkNetwork'
    | 'weakNetwork'
    | 'appUpdates'
    | 'appCloses'
  )[];
}

interface Rule {
  readonly action: string;
  readonly when: (s: Situation) => boolean;
}

const isOpened = (s: Situation) => s.phase === 'open' || s.phase === 'blocked';
/** The firmware is seen to be on its way. */
export const isRunning = (s: Situation): boolean => s.firmware === 'IN_PROGRESS';
const isFirmwareDone = (s: Situation) => s.firmware === 'DONE';
/** Firmware and OS; the app updates by itself. */
export const isTerminalDone = (s: Situation): boolean => s.firmware === 'DONE' && s.os === 'DONE';
const isLow = (s: Situation) => s.battery === 'low';
const isOsLow = (s: Situation) => isFirmwareDone(s) && s.os === 'PENDING' && isLow(s);
/** A payment on it has an outcome that nobody knows. */
export const hasMoneyAtStake = (s: Situation): boolean =>
  s.payment === 'unresolved' || s.error === 'appClosed';

/** The first rule that fits speaks: money first, then what must not be disturbed, then what is left to do. */
const RULES = [
  {
    action: 'paymentAfterUpdate',
    when: (s) => s.fresh === 'FRESH' && isRunning(s) && hasMoneyAtStake(s),
  },
  { action: 'payment', when: hasMoneyAtStake },
  { action: 'contract', when: (s) => !s.inService },
  { action: 'askScreen', when: (s) => s.fresh === 'NONE' },
  {
    action: 'plugIn',
    when: (s) => s.fresh === 'FRESH' && isRunning(s) && isLow(s) && s.charging !== true,
  },
  { action: 'waitUpdate', when: (s) => s.fresh === 'FRESH' && isRunning(s) },
  { action: 'waitApp', when: (s) => s.fresh === 'FRESH' && s.app === 'UPDATING' },
  { action: 'askRunning', when: (s) => isRunning(s) || s.app === 'UPDATING' },

  { action: 'done', when: (s) => isTerminalDone(s) && s.app === 'DONE' },
  {
    action: 'appLater',
    when: (s) => isTerminalDone(s) && s.app === 'OUTDATED' && s.phase === 'before',
  },
  {
    action: 'appRestartAgain',
    when: (s) =>
      isTerminalDone(s) &&
      s.app === 'OUTDATED' &&
      (s.boot === 'sinceOpening' || s.boot === 'appOnly'),
  },
  { action: 'appRestart', when: (s) => isTerminalDone(s) && s.app === 'OUTDATED' },
  { action: 'appCheck', when: isTerminalDone },
  { action: 'osNotYet', when: (s) => isFirmwareDone(s) && !isOpened(s) },
  { action: 'osCharge', when: (s) => isOsLow(s) && s.charging !== true },
  { action: 'osKeepCharging', when: isOsLow },
  { action: 'osPending', when: (s) => isFirmwareDone(s) && s.os === 'PENDING' },
  { action: 'osCheckDialog', when: isFirmwareDone },

  {
    action: 'askDialog',
    when: (s) => s.firmware === 'UNKNOWN' && s.error !== 'launchedEarly' && isOpened(s),
  },
  { action: 'stale', when: (s) => s.fresh === 'STALE' },
  { action: 'charge', when: (s) => isLow(s) && s.charging !== true },
  { action: 'keepCharging', when: isLow },
  { action: 'checkBattery', when: (s) => !isOpened(s) && s.battery === 'unknown' },
  { action: 'prepareNetwork', when: (s) => !isOpened(s) && s.online === false },
  { action: 'ready', when: (s) => !isOpened(s) },

  { action: 'chargeCheck', when: (s) => s.battery === 'unknown' && s.error === 'battery' },
  { action: 'network', when: (s) => s.online === false },
  { action: 'home', when: (s) => s.error === 'launchedEarly' && s.boot === 'sinceOpening' },
  { action: 'homeAndCycle', when: (s) => s.error === 'launchedEarly' },
  { action: 'powerCycle', when: (s) => s.boot === 'before' },
  { action: 'powerCycleAgain', when: (s) => s.boot === 'appOnly' },
  { action: 'retryNetwork', when: (s) => s.firmware === 'FAILED' && s.error === 'network' },
  { action: 'retryCharged', when: (s) => s.firmware === 'FAILED' && s.error === 'battery' },
  { action: 'retryOnce', when: (s) => s.firmware === 'FAILED' },
  { action: 'checkThenStart', when: (s) => s.firmware === 'AVAILABLE' && s.battery === 'unknown' },
  { action: 'cycleThenStart', when: (s) => s.firmware === 'AVAILABLE' && s.boot === 'unknown' },
  { action: 'start', when: (s) => s.firmware === 'AVAILABLE' },
  { action: 'notOffered', when: (s) => s.phase === 'blocked' },
  { action: 'waitRollout', when: (s) => s.boot === 'sinceOpening' },
  { action: 'cycleCheck', when: () => true },
] as const satisfies readonly Rule[];

export type Action = (typeof RULES)[number]['action'];

export const ACTIONS: readonly Action[] = RULES.map((rule) => rule.action);

const STARTS_UPDATE: ReadonlySet<Action> = new Set<Action>([
  'osPending',
  'homeAndCycle',
  'home',
  'powerCycle',
  'powerCycleAgain',
  'retryNetwork',
  'retryOnce',
  'start',
  'cycleThenStart',
  'network',
]);

const POWER_CYCLES: ReadonlySet<Action> = new Set<Action>([
  'appRestart',
  'appRestartAgain',
  'homeAndCycle',
  'powerCycle',
  'powerCycleAgain',
  'cycleThenStart',
  'cycleCheck',
]);

/** Worst first: the order in which several terminals are told. */
export function harmOf(action: Action): number {
  return action === 'done' ? ACTIONS.length : ACTIONS.indexOf(action);
}

/** Nothing that the fleet sees stands in the way of its update. */
export function mayBegin(s: Situation): boolean {
  return MAY_BEGIN.has(diagnose(s).action);
}

const MAY_BEGIN: ReadonlySet<Action> = new Set<Action>([
  'osPending',
  'powerCycle',
  'powerCycleAgain',
  'retryCharged',
  'retryOnce',
  'start',
  'cycleThenStart',
]);

export function diagnose(s: Situation): Diagnosis {
  const rule = RULES.find(({ when }) => when(s));
  if (rule === undefined) throw new Error('the last rule of the diagnosis fits everything');
  return { action: rule.action, notes: notesFor(rule.action, s) };
}

/** What is advised says by itself that nobody may be paying. */
const SAYS_WHEN: ReadonlySet<Action> = new Set<Action>([
  'appRestart',
  'appRestartAgain',
  'cycleCheck',
]);

/** A stale report asks for a power cycle only once the update is open. */
function powerCycles(action: Action, s: Situation): boolean {
  return POWER_CYCLES.has(action) || (action === 'stale' && isOpened(s));
}

function notesFor(action: Action, s: Situation): Diagnosis['notes'] {
  const isSure = (known: boolean) => s.fresh === 'FRESH' && known;
  const starts = STARTS_UPDATE.has(action);
  return [
    ...(starts && !isSure(s.battery === 'enough') ? (['checkBattery'] as const) : []),
    ...(starts && !isSure(s.online === true) ? (['checkNetwork'] as const) : []),
    ...(powerCycles(action, s) && s.phase !== 'before' && s.app !== 'DONE'
      ? ([SAYS_WHEN.has(action) ? 'appCloses' : 'appUpdates'] as const)
      : []),
  ];
}
