import { UPDATE_FLOW } from './aside.ts';
import { mayBeOfMoney } from './doubt.ts';
import { isDoubtNear } from './doubt-near.ts';
import type { Hint } from './hint.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import { isSaleOpen } from './sale-open.ts';
import type { ConversationState } from './state.ts';
import { stepsNow } from './step-now.ts';
import type { TimeReading } from './time-reading.ts';
import { beginFlow } from './topic-answer.ts';
import { isAllUpdated, isOut, mustAskFleet, understood, type Rule, type World } from './world.ts';
import { TOKYO } from './zone.ts';

/** 手空いたで, behind the update that was put off for somebody: it is led through. 8時になりました, in the hour that it opens: the step that is next (fact `opens`). */
export const readyNow: Rule = (state, { reading }, world) => {
  const isFree = isFreeAgain(state, reading);
  if (!isFree && !tellsOpening(reading, world)) return null;
  if (isElse(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isAllUpdated(world)) return null;
  return isFree
    ? understood(beginFlow(state, UPDATE_FLOW, world))
    : understood({ state: { ...state, topics: ['update.how'] }, effects: stepsNow(state, world) });
};

/** It was left for later, and nothing else was spoken of since. */
function isFreeAgain({ said }: ConversationState, { hints, topics }: Reading): boolean {
  if (!FREE.some((hint) => hints.includes(hint)) || !topics.every(isNearUpdate)) return false;
  return hasSaid(said, PUT_OFF);
}

const FREE: readonly Hint[] = ['isBack', 'readyNow'];
const PUT_OFF: ReadonlySet<string> = new Set(['pauseUpdate', 'putOff.canWait', 'counter.payFirst']);

function tellsOpening({ hints, topics, time, signs }: Reading, world: World): boolean {
  const isTold = TOLD.every((hint) => hints.includes(hint)) && !signs.includes('asks');
  return isTold && topics.every((one) => one === 'update.when') && isOpening(time, world);
}

const TOLD: readonly Hint[] = ['tellsTime', 'hasHappened'];

/** The hour that is named is the one of the opening, and of now. */
function isOpening(time: TimeReading | null, { facts, now }: World): boolean {
  if (time?.kind !== 'at' || time.day !== null || time.clock === null) return false;
  const opens = facts.notice.updateOpens.setZone(TOKYO);
  const isThen = 'hour' in time.clock && time.clock.hour === opens.hour;
  return isThen && now.setZone(TOKYO).hasSame(opens, 'hour');
}

function isElse(state: ConversationState, reading: Reading, world: World): boolean {
  const isBusy = state.position !== null || state.handOff !== null || reading.customerWaiting;
  if (isBusy || !isOut(world)) return true;
  return mayBeOfMoney(state, world) || isDoubtNear(state, world) || isSaleOpen(state, world);
}
