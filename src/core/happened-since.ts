import type { Hint } from './hint.ts';
import { newestFirst } from './look-anew.ts';
import { isKind } from './kind-topics.ts';
import { stillCounts } from './moment.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { Rule } from './world.ts';

/**
 * 電源切れた, 再起動しました, 更新終わりました, お待たせしました, while a sale may be taken again: it may have been taken since, and what came
 * of it nobody knows. The leave is used up, and the history is read once more. null: nothing is told to have happened.
 */
export const happenedSince: Rule = (state, { reading }, world) => {
  const { allowedRetryAt, position, handOff } = state;
  if (!stillCounts(allowedRetryAt, world.now) || position !== null || handOff !== null) return null;
  return hasHappened(reading) ? newestFirst(state, world) : null;
};

function hasHappened(reading: Reading): boolean {
  const { signs, hints } = reading;
  if (NOT_SO.some((one) => signs.includes(one)) || ELSE.some((one) => hints.includes(one)))
    return false;
  const isTold = hints.includes('isBack') || HAPPENED.some((one) => signs.includes(one));
  return isTold || isUpdated(reading) || isSomethingDone(reading) || isRunKindly(reading);
}

/** ありがとうございます、再決済しました: the try, beside what only thanks. */
function isRunKindly({ topics, signs, hints }: Reading): boolean {
  return isKind(topics) && signs.includes('takenAgain') && hints.includes('ranAnew');
}

const HAPPENED: readonly Sign[] = ['powerLost', 'hasCycled', 'updateOver'];

/** 更新できました, 更新されてた, 勝手に更新された. */
function isUpdated({ signs, hints, command, topics }: Reading): boolean {
  if (!hints.includes('ofUpdate') || RUNS.some((one) => signs.includes(one))) return false;
  return (
    command === 'done' || (hints.includes('hasHappened') && topics.every((one) => SEEN.has(one)))
  );
}

const RUNS: readonly Sign[] = ['hasBegun', 'updating'];
const SEEN: ReadonlySet<string> = new Set(['app.auto_update', 'fleet.status']);

/** すみました, やりました、ありがとう, and not what; やりました alone is of the sale itself. */
function isSomethingDone({ hints, command }: Reading): boolean {
  const isElse = hints.includes('ranIt') || hints.includes('ofElseThanCall');
  const isTold = command === 'done' || hints.includes('saysThanks');
  return isTold && hints.includes('didIt') && !isElse;
}

/** Asked, supposed, denied, or of another one. */
const NOT_SO: readonly Sign[] = [
  'asks',
  'denied',
  'noneBegun',
  'powerIfLost',
  'supposesCut',
  'otherTerminal',
];
/** 会計が終わったら更新します, 会計はやめました, 奥の端末の電源切れた. */
const ELSE: readonly Hint[] = ['onceFree', 'saleOff', 'ofAnother', 'deniedSince'];
