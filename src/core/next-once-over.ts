import { isUpdating } from './counter.ts';
import { isInDoubt } from './doubt.ts';
import type { Say } from './effect.ts';
import type { Hint } from './hint.ts';
import { IF_STOPPED } from './if-stopped.ts';
import { isNoneTold } from './none-told.ts';
import { UPDATE_FLOW } from './aside.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { mustAskFleet, understood, type Rule, type World } from './world.ts';

/**
 * 終わったら次どうする, 終わったら電源切って帰っていい?, of the update: what holds once it is over; 次に会計するとき気をつけることある?: payments go on as ever. null: another thing
 * may be meant, or a payment is in doubt.
 */
export const nextOnceOver: Rule = (state, { reading }, world) => {
  const isOff = asksOffThen(reading);
  if (isOff && mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const message = isOff && isUpdating(state, world) ? 'finished.mayBeOff' : nextOf(reading);
  if (message === null || isOther(state, reading, world)) return null;
  const say: Say = { type: 'say', message };
  const effects = reading.hints.includes('ofSale') ? [say, IF_STOPPED] : [say];
  return withWayBack(understood({ state, effects }));
};

function isOther(state: ConversationState, reading: Reading, world: World): boolean {
  const { hints, customerWaiting } = reading;
  const isNamed = hints.includes('ofUpdate') || hints.includes('ofSale');
  const isOfIt = isNamed || isSpokenOf(state) || isUpdating(state, world);
  if (!isOfIt || customerWaiting || state.handOff !== null) return true;
  return isInDoubt(state, world) || !isNoneTold(state, withoutRun(reading), world);
}

function nextOf({ hints }: Reading): string | null {
  return hints.includes('asksNextThen') ? 'finished.next' : null;
}

/** Asked while it runs: the end is named, and no stop before it is asked for; 営業終わったら is the end of something else. */
function asksOffThen({ signs, hints }: Reading): boolean {
  const isAsked = signs.includes('asks') && signs.includes('switchesOff');
  const isThen = hints.includes('onceOver') && hints.includes('isOver');
  const isElse = signs.includes('ofPayment') || OF_ELSE.some((hint) => hints.includes(hint));
  return isAsked && isThen && !isElse;
}

const OF_ELSE: readonly Hint[] = ['ofSale', 'endOfElse', 'hangs'];

/** 今やってる最中なんだけど is of the update that runs. */
function withoutRun(reading: Reading): Reading {
  return { ...reading, hints: reading.hints.filter((hint) => hint !== 'ofMidway') };
}

/** The update is what goes on, or was spoken of last. */
function isSpokenOf({ position, topics }: ConversationState): boolean {
  if (position !== null) return position.flow === UPDATE_FLOW;
  return isNearUpdate(topics.at(-1) ?? '');
}

/** 更新終わった!あと何かやることある?: it is told to be over, and what comes then is asked. */
export function isOverAndNext({ signs, hints, topics }: Reading): boolean {
  const isTold = signs.includes('updateOver') && hints.includes('hasEnded');
  return isTold && topics.length === 1 && topics[0] === 'update.how';
}
