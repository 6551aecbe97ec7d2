import { UPDATE_FLOW } from './aside.ts';
import { isOffered } from './arrived.ts';
import { isCycledTold } from './cycled-twice.ts';
import type { Action } from './diagnose.ts';
import { flowChoice, PERSON } from './choices.ts';
import { isErrorKept, isErrorSeen } from './error-kept.ts';
import type { Say } from './effect.ts';
import type { Hint } from './hint.ts';
import { stillCounts } from './moment.ts';
import { hotlineValues, isLastDay } from './notice.ts';
import { notToldSay } from './not-told.ts';
import { isToldMissing, isUnknown, untilItComes } from './until-it-comes.ts';
import type { Reading } from './reading.ts';
import { isDoubtNear } from './doubt-near.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import {
  isCycledInVain,
  isCycledSaid,
  isCycledThen,
  isStillAwaited,
  isStillMissed,
  isStillNotThere,
  isSwitchedOn,
  TOLD_FIRST,
} from './still-not-there.ts';
import { isCycledUnheard } from './how-seen.ts';
import { tellsCycled } from './prepared-ahead.ts';
import { isCycled } from './prepared-kept.ts';
import { statusSays } from './status.ts';
import { wishesPayment } from './money-flow.ts';
import { hasSaid } from './said-of.ts';
import { allComeTo, leftToTell } from './to-tell.ts';
import { withWayBack } from './way-back.ts';
import { isAllUpdated, isOut, mustAskFleet, standing, type World, type Rule } from './world.ts';

/** The update has not come. Until the deadline it still may; what becomes of it then, the notice does not say, so neither do we. null for anything else, a payment in doubt above all. */
export const notOffered: Rule = (state, { reading }, world) => {
  const { topics, hints, customerWaiting } = reading;
  if (isAskedFor(state, hints, world) || customerWaiting) return null;
  const until = untilItComes(state, reading, world);
  if (until !== null) return until;
  if (!isNotArrived(reading, state, world) && !isCycledSince(state, reading, world)) return null;
  if (isTooSoon(topics, world)) return null;
  if (topics.includes('handoff') || wishesPayment(topics)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return withWayBack({
    state: { ...state, topics: ['update.scope'], misunderstandings: 0 },
    effects: saysOf(reading, state, world),
  });
};

/** That it may not have come is not said where it is seen to be there. */
function saysOf(reading: Reading, state: ConversationState, world: World): readonly Say[] {
  if (isErrorKept(state, world) && !isOffered(world)) return [withError(world)];
  if (world.facts.merchant === null || onlyCycles(state, reading, world))
    return [saidNow(reading, state, world)];
  const own = statusSays(world);
  const isSeen = isOffered(world) || isAllUpdated(world) || isOnSince(reading, world);
  const isAll = isSeen || isSaidBySeen(own, reading, world) || isToCycle(own, reading, world);
  return isAll ? own : [saidNow(reading, state, world), ...own];
}

/** 8時前の入れ直しでは始まりません is why: nobody is told twice to switch it off and on. */
function isToCycle(own: readonly Say[], { hints }: Reading, world: World): boolean {
  const isOne = own.length === 1 && allComeTo(CYCLES_SEEN, world);
  return isOne && isOut(world) && !isUnknown(hints, world);
}

/** On the last day, what is seen of one that has not come tells by itself until when to ask, and whom. */
function isSaidBySeen(own: readonly Say[], { hints }: Reading, world: World): boolean {
  const { facts, now } = world;
  const isAsked = ASKS_ON.some((hint) => hints.includes(hint));
  const isSeen = own.length === 1 && allComeTo(ABSENT, world);
  return isSeen && !isAsked && isLastDay(facts.notice, now);
}

const ASKS_ON: readonly Hint[] = ['neverArrives', 'fearsBlock'];
const ABSENT: ReadonlySet<Action> = new Set<Action>(['notOffered', 'waitRollout']);

/** Whoever has just told to have switched it off and on is not told to do so once more. */
function onlyCycles(state: ConversationState, reading: Reading, world: World): boolean {
  if (isSwitchedOn(state, reading.hints)) return allComeTo(CYCLES_SEEN, world);
  const isTold = [state.prepared?.power, state.cycledAt].some((at) => stillCounts(at, world.now));
  const isUnheard = isCycledSaid(state) || isCycledUnheard(state, world);
  return isTold && allComeTo(isUnheard ? CYCLES_SEEN : CYCLES, world);
}

const CYCLES: ReadonlySet<Action> = new Set<Action>(['cycleCheck']);
/** The same, as it was seen before it was told: that this is not shown yet was said. */
const CYCLES_SEEN: ReadonlySet<Action> = new Set<Action>([
  ...CYCLES,
  'powerCycle',
  'powerCycleAgain',
]);

/** The error cannot be put off, and there is nothing that would end it (facts `launched early`, `OS: deadline`). */
export function withError(world: World, isAlone = true): Say {
  const values = { ...hotlineValues(world), alone: isAlone ? 'yes' : 'no' };
  return {
    type: 'say',
    message: 'notOffered.withError',
    values,
    call: 'hotline',
    choices: [PERSON],
  };
}

/** The fleet sees that it has not come, or that was just told of. */
export function isMissing({ topics }: ConversationState, world: World): boolean {
  const isSeen = leftToTell(world).length > 0;
  // It was there to be broken off by the app.
  if (isErrorSeen(world)) return false;
  return isSeen ? !isOffered(world) : topics.at(-1) === 'update.scope';
}

/** 更新の画面が出ません, of those that are seen to be on since before it was out: why is seen. */
function isOnSince({ hints }: Reading, world: World): boolean {
  const left = leftToTell(world);
  const isSeen =
    left.length > 0 && left.every(({ diagnosis }) => diagnosis.action === 'powerCycle');
  return isSeen && isOut(world) && !isUnknown(hints, world);
}

/** In another talk it may be of that; in the update it is another step's answer, or comes before it. */
function isAskedFor(state: ConversationState, hints: Reading['hints'], world: World): boolean {
  const at = standing(state, world);
  if (at === null || at.flow.id !== UPDATE_FLOW || at.step === undefined)
    return state.position !== null;
  // Asked whether it was switched off and on, which was told in this message or before.
  const isDone = tellsCycled(hints) || isCycledTold(at.position);
  if (!('ask' in at.step) || (at.step.since !== undefined && isDone)) return true;
  return 'absent' in at.step.choices || at.step.watch !== undefined;
}

/** 再起動したけど出てこない, before the update is out: that this restart does not count is told with the restart. */
function isTooSoon(topics: readonly string[], world: World): boolean {
  return topics.includes('prep.powercycle') && !isOut(world);
}

function saidNow(reading: Reading, state: ConversationState, world: World): Say {
  // One may not be settled: nothing is said of switching it off.
  if (isDoubtNear(state, world)) return { ...notToldSay('turn', world), choices: [] };
  const values = hotlineValues(world);
  // そやから今朝もつけたとこや。あとは何待ち?: it was told already.
  if (isStillAwaited(state, reading, world)) return notToldSay('turn', world);
  if (isUnknown(reading.hints, world))
    return { type: 'say', message: 'notOffered.unknown', values, call: 'hotline' };
  const choices = state.position === null ? [flowChoice(UPDATE_FLOW)] : [];
  // 今入れ直したけど出ない: nobody is told to do so once more.
  if (isOut(world) && isCycledAnyhow(state, reading, world))
    return { type: 'say', message: 'notOffered.cycled', values, choices };
  return { type: 'say', message: 'notOffered.notYet', choices };
}

function isCycledAnyhow(state: ConversationState, reading: Reading, world: World): boolean {
  if (isToldSince(state) || isCycledSaid(state) || isSwitchedOn(state, reading.hints)) return true;
  if (isStillMissed(state, reading.hints) || isCycled(state, reading, world)) return true;
  if (isCycledUnheard(state, world)) return true;
  return isCycledSince(state, reading, world);
}

/** 二回入れ直したよ, to being told to do so where the update has not arrived: of a shop that nobody sees from here. */
function isCycledSince(state: ConversationState, reading: Reading, world: World): boolean {
  const isUnseen = world.facts.merchant === null && state.position === null && isOut(world);
  if (!isUnseen || !isToldMissing(state)) return false;
  if (isCycledThen(reading, world) || isCycledInVain(reading)) return true;
  return isToldSince(state) && CYCLED.some((sign) => reading.signs.includes(sign));
}

const CYCLED: readonly Sign[] = ['hasCycled', 'dailyEnough'];
/** Told once more, it is told what comes next. */
function isToldSince({ said }: ConversationState): boolean {
  return hasSaid(said, TOLD_FIRST);
}

/** While a person is waited for, まだ来てない may be of them. */
function isNotArrived({ hints, signs }: Reading, state: ConversationState, world: World): boolean {
  // まだ来てないってことあります? only supposes it.
  const isHere = hints.includes('notArrived') && !hints.includes('comesAtOnce');
  const isSaid = hints.includes('neverArrives') || isHere;
  const isOnly = state.handOff === null && hints.includes('onlyNotArrived');
  return (
    isSaid ||
    isOnly ||
    isFearedFor(state, { hints, signs }) ||
    isStillNotThere(state, { hints, signs }, world)
  );
}

/** このまま26日になったら使えなくなる?, right behind one that has not come: what becomes of that one. */
function isFearedFor(
  { said, position }: ConversationState,
  { hints, signs }: Pick<Reading, 'hints' | 'signs'>,
): boolean {
  const isOfIt = hints.includes('fearsBlock') && signs.includes('asks') && position === null;
  return isOfIt && isToldMissing({ said });
}
