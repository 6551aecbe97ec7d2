import type { Action } from './diagnose.ts';
import { allSays, type Effect, type Say } from './effect.ts';
import type { Reading } from './reading.ts';
import { CYCLE_FAILED } from './status.ts';

/** 今日充電しとけばいい?, どっちか終わってる?, 入れ直せばいい?: the yes or the no before how their terminals stand; null where the state itself is all there is to say. */
export function beforeStatus(
  effects: readonly Effect[],
  { hints, signs }: Pick<Reading, 'hints' | 'signs'>,
): string | null {
  const says = allSays(effects);
  if (says.length === 0 || !says.every(({ message }) => message === 'fleet.terminal')) return null;
  if (hints.includes('asksEarlyCharge'))
    return says.some((say) => comesTo(say, LOW)) ? 'charge.early' : null;
  if (hints.includes('asksIfToDo')) return whatToDo(says, hints);
  const isNone = asksIfOver({ hints, signs }) && says.every((say) => comesTo(say, NOT_DONE));
  return isNone ? 'fleet.noneDone' : null;
}

function asksIfOver({ hints, signs }: Pick<Reading, 'hints' | 'signs'>): boolean {
  const isAsked = hints.includes('asksIfOver') && signs.includes('asks');
  return isAsked && !signs.includes('denied') && !signs.includes('asksNo');
}

function comesTo({ values }: Say, actions: readonly Action[]): boolean {
  const advice = values?.['advice'];
  if (typeof advice !== 'object' || !('message' in advice)) return false;
  const { message } = advice;
  const isFailed = actions.includes('powerCycle') && message === CYCLE_FAILED;
  return isFailed || actions.some((action) => message === `diagnosis.${action}`);
}

/** Just that, or that the update is still to be done, and first what the state says. */
function whatToDo(says: readonly Say[], hints: Reading['hints']): string | null {
  if (says.every((say) => comesTo(say, meantBy(hints)))) return 'fleet.thatIsIt';
  const isLeft = hints.includes('ofUpdate') && says.every((say) => comesTo(say, NOT_DONE));
  return isLeft ? 'fleet.stillToDo' : null;
}

/** 入れ直せばいいんですか, 充電したらいい?, レジ1も更新しとけばいいですか */
function meantBy(hints: Reading['hints']): readonly Action[] {
  if (hints.includes('namesRestart')) return CYCLE;
  return hints.includes('ofBattery') ? LOW : START;
}

const CYCLE: readonly Action[] = ['powerCycle', 'powerCycleAgain', 'cycleThenStart'];
const START: readonly Action[] = ['start', 'checkThenStart', 'cycleThenStart'];
const LOW: readonly Action[] = ['charge'];
const NOT_DONE: readonly Action[] = [
  'stale',
  'charge',
  'keepCharging',
  'network',
  'powerCycle',
  'powerCycleAgain',
  'start',
  'checkThenStart',
  'cycleThenStart',
  'waitRollout',
  'cycleCheck',
];
