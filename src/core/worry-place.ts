import { isAtError, isUpdating } from './counter.ts';
import { isLastDay } from './notice.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isOfMoney } from './doubt.ts';
import { isAllUpdated, type World } from './world.ts';

/** Of a payment in doubt, while an update runs, and for who waits for a person. */
export function isOutOfPlace(sign: Sign, state: ConversationState, world: World): boolean {
  if (OF_PLAIN_TALK.has(sign) && isOfMoney(state)) return true;
  const isTold = IS_TOLD.get(sign);
  if (isTold !== undefined) return isUpdating(state, world) || isTold(state);
  if (OF_DAYS.has(sign)) return state.handOff !== null;
  const isElse = IS_ELSE.get(sign);
  if (isElse !== undefined) return isElse(state, world) || isAllUpdated(world);
  if (!OF_QUIET.has(sign)) return false;
  // On the last day it has to be told until when.
  return isUpdating(state, world) || isLastDay(world.facts.notice, world.now);
}

/** Nor while an update runs: 連絡が来てない is of the answer of staff, or of a reminder that is set, and an error is opened. */
const IS_TOLD: ReadonlyMap<Sign, (state: ConversationState) => boolean> = new Map([
  ['notToldBefore', ({ handOff, reminders }) => handOff !== null || reminders.set.length > 0],
  ['tellsClosed', ({ handOff }) => handOff !== null],
  ['asksIfAll', ({ updatedAt }) => updatedAt === undefined],
  ['asksOpenAnyway', ({ launchedEarlyAt }) => launchedEarlyAt !== undefined],
]);

/** Where another thing is told of it; nor is it, where all are updated. */
const IS_ELSE: ReadonlyMap<Sign, typeof isUpdating> = new Map([
  ['asksIfUnfinished', isAtError],
  ['updatesAgain', runsOn],
  ['asksNoSaleTime', () => false],
]);

/** One that was told to have stopped does not. */
function runsOn(state: ConversationState, world: World): boolean {
  return state.topics.at(-1) !== 'update.error' && isUpdating(state, world);
}

const OF_QUIET: ReadonlySet<Sign> = new Set(['alwaysOpen', 'asksAmongGuests', 'asksOnEarly']);

export const OF_DAYS: ReadonlySet<Sign> = new Set(['tellsClosed', 'asksIfUntil', 'asksTurn']);

/** Of other terminals than the one in hand. */
export const IN_TALKS: ReadonlySet<Sign> = new Set([
  'updatesAgain',
  'asksIfFails',
  'fearsScolding',
  'asksNoSaleTime',
  'asksIfUnfinished',
  'asksOpenAnyway',
  'asksEach',
  'asksNoLonger',
  'asksOnlyUntil',
  'asksNothingLeft',
  'asksRestartOnly',
  'asksPartOnly',
  'asksMorningOn',
  'cyclesDaily',
  'dailyEnough',
  'tellsClosed',
]);

/** Of a payment in doubt they would be another question. */
const OF_PLAIN_TALK: ReadonlySet<Sign> = new Set([
  'updatesAgain',
  'asksAgainSo',
  'updatedBefore',
  'asksIfFails',
  'asksCashOnly',
  'asksIfUnfinished',
  'asksNothingLeft',
  'asksItself',
  'asksThis',
  'asksAtMidnight',
  'asksIfUntil',
  'alwaysOpen',
  'cashless',
  'asksAmongGuests',
  'asksNoSaleTime',
  'asksOnEarly',
  'asksOpenAnyway',
  'asksToPrepare',
  'asksToWait',
  'asksOnlyUntil',
  'asksNoLonger',
  'notToldBefore',
  'cyclesDaily',
  'dailyEnough',
  'asksOffTonight',
  'asksTogether',
  'asksByTurns',
  'asksIfLasts',
  'asksIfOverSo',
  'asksHowToSpeak',
  'wishedEarlier',
  'fearsScolding',
  'asksIfAll',
  'asksByLater',
  'shownBlocked',
]);

/** 待ってればいい?, 何ができるの?: of what is spoken of, where anything is. Nothing was understood before, nor may anything have stopped or be under way. */
export function isFirstWord(state: ConversationState): boolean {
  const { position, topics, handOff, updatingAt, stalledAt, failedAt } = state;
  const isQuiet = [updatingAt, stalledAt, failedAt].every((at) => at === undefined);
  return position === null && topics.length === 0 && handOff === null && isQuiet;
}

/** 1台だけ残ったら明日でいい? */
export function asksOfThen({ timeAsked: { proposes, leave }, time }: Reading): boolean {
  return proposes && (leave === 'closed' || time !== null);
}
