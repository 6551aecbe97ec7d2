import { RESTART_FLOW, UPDATE_FLOW } from './aside.ts';
import { isCounterOpen } from './counter-open.ts';
import { isCycledBefore, isOffAlready } from './cycled-before.ts';
import { allSays, asksOutside, type Effect, type Say } from './effect.ts';
import type { ConversationEvent } from './event.ts';
import type { Guard } from './guard.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { isUnread } from './if-stopped.ts';
import { isoOf } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { runsAlready } from './runs-already.ts';
import { isUpdateBegun } from './sale-allowed.ts';
import { isPastDeadline } from './notice.ts';
import { isSaidOf } from './said-of.ts';
import { isAgreedTo, isLastWord, isLeaveNow, isOfLater } from './sale-held.ts';
import type { Sign } from './sign.ts';
import { isDarkOf } from './stall-offers.ts';
import { isBreakOpen, isBrokeOpen, isStallOpen, mayRunStill } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { isConsentPassed, isTornOf, isUnreadOpen } from './unread.ts';
import { WISHED } from './stall-update.ts';
import { reopen } from './steer.ts';
import { isLeftAtIt } from './update-asked.ts';
import { startFlow } from './walk.ts';
import { RESUMES } from './way-back.ts';
import { asksOfPayment, flowOf, understood, type Decision, type World } from './world.ts';

/**
 * Where something stands that may be at a sale, it is asked first whether one is under way (いま、会計の途中ですか), by whichever door the
 * update or switching off is come to: the walk of a restart asks so. Who answers no goes on with the update that was wished for.
 */
export const withStallAsked: Guard = (before, decision, event, world) => {
  const { effects } = decision;
  if (isConsentPassed(before, decision, event, world)) return askedBefore(before, decision, world);
  if (isTornOf(effects, event)) return askedForLeave(before, decision, event, world) ?? decision;
  return isNobodyThere(before, decision, event, world)
    ? asked(before, before, true, world)
    : askedIfOpen(before, decision, event, world);
};

const askedIfOpen: Guard = (before, decision, event, world) => {
  const { state, effects } = decision;
  const isOpen = OPEN.some((is) => is(state, world));
  if (!isOpen || effects.some(asksOutside)) return decision;
  if (isLookedAt(state, world) || runsAlready(state, world)) return decision;
  if (isOffAlready(before, state, event, world)) return decision;
  const asks = asksFor(state, world);
  if (isCounterOpen(state, world) && isAgreedTo(state, effects, world))
    return asked(before, state, true, world);
  const isSetAbout = isOffUnread(state, effects, event);
  return isSetAbout
    ? asked(before, state, false, world)
    : (asks(before, decision, event, world) ?? decision);
};

/** Beside what was said to it, in place of the consent that it may have been of. */
function askedBefore(
  before: ConversationState,
  { state, effects }: Decision,
  world: World,
): Decision {
  const own = `flow.${before.position?.flow}.`;
  const rest = effects.filter(
    (one) => one.type !== 'say' || !(one.message.startsWith(own) || isLeftOut(one.message)),
  );
  const amid = asked(before, state, false, world);
  return { state: amid.state, effects: [...rest, ...amid.effects] };
}

/** 誰もいません, behind what has failed: no person is wished for, and whether one was about to pay is not told. */
function isNobodyThere(
  before: ConversationState,
  { state, effects }: Decision,
  event: ConversationEvent,
  world: World,
): boolean {
  if (event.type !== 'merchantAsked' || effects.some(asksOutside)) return false;
  const isAside = before.position !== null || state.position !== null || before.handOff !== null;
  return !isAside && event.reading.hints.includes('nobodyThere') && isBreakOpen(before, world);
}

function isLeftOut(message: string): boolean {
  return message === RESUMES || isSaidOf('notRead', message);
}

/** null: nothing of it stands at this door. */
type Door = (...at: Parameters<Guard>) => Decision | null;

/** 電源入れ直してみます, and nobody has understood it: it is set about all the same. */
function isOffUnread(
  { position }: ConversationState,
  effects: readonly Effect[],
  event: ConversationEvent,
): boolean {
  if (event.type !== 'merchantAsked' || position !== null) return false;
  const isOff = event.reading.hints.includes('startsAnew') && !isOfLater(event);
  return isOff && isUnread(effects);
}

function asksFor(state: ConversationState, world: World): Door {
  if (isStallOpen(state, world)) return askedAtDoor;
  return isUnreadOpen(state, world) ? askedForLeave : askedBeforeOff;
}

const OPEN = [isStallOpen, isUnreadOpen, isBrokeOpen, isCounterOpen, mayRunStill] as const;

const askedAtDoor: Door = (before, { state, effects }, event, world) => {
  if (isWalkDoor(before, state, effects, world))
    return asked(before, state, state.position?.flow === UPDATE_FLOW, world);
  const leave = askedForLeave(before, { state, effects }, event, world);
  if (leave !== null || !isOfNow(event)) return leave;
  const isPassed = allSays(effects).some(isSeenLeave) || isDarkOf(effects, event);
  return isToldNow(state, world) && isPassed ? asked(before, state, false, world) : null;
};

/** 更新していい?, 電源切っていい? */
const askedForLeave: Door = (before, { state, effects }, event, world) => {
  const isLeft = isOfNow(event) && effects.some(isLeaveNow);
  return isLeft ? asked(before, state, isOfUpdate(event), world) : null;
};

/** Something else fails, or the update is told to have run: whether it does is asked in the walk of a restart, too. */
const askedBeforeOff: Door = (before, { state, effects }, event, world) => {
  const isBefore = isCycledBefore(event);
  const isOff = isBefore || (isOfNow(event) && !isOfUpdate(event));
  if (!isOff || !effects.some(isLeaveNow)) return null;
  // Whether somebody pays was answered there.
  const isOn = isLeftAtIt(before, world) && !isSaleUnasked(state, world);
  return (isOn ? reopen(before, world) : null) ?? asked(before, state, isBefore, world);
};

function isSaleUnasked(state: ConversationState, world: World): boolean {
  return isBrokeOpen(state, world) || isCounterOpen(state, world);
}

/** 画面が進まない, of a terminal that is seen: it is not told in the same breath that it may be updated. Past the deadline none takes a payment. */
function isToldNow({ stalledAt }: ConversationState, world: World): boolean {
  return stalledAt === isoOf(world.now) && !isPastDeadline(world);
}

function isSeenLeave({ values = {} }: Say): boolean {
  const { advice } = values;
  return typeof advice === 'object' && 'message' in advice && SEEN_LEAVE.test(advice.message);
}

const SEEN_LEAVE =
  /^diagnosis\.(?:start|powerCycle|cycle|checkThenStart|retry|appRestart|homeAndCycle)/u;

/** A payment is looked at, or asked about already. */
function isLookedAt(state: ConversationState, world: World): boolean {
  return state.position?.flow === MONEY_FLOW || asksOfDoubt(state) || asksOfPayment(state, world);
}

/** A walk of the update begins, or is about to have it begun. */
function isWalkDoor(
  before: ConversationState,
  state: ConversationState,
  effects: readonly Effect[],
  world: World,
): boolean {
  const isLast = isLastWord(state, effects, world) || isAgreedTo(state, effects, world);
  return isUpdateBegun(before, state) || isLast;
}

/** 明日更新していい? waits, and who has switched it off and on already asks for no leave. */
function isOfNow(event: ConversationEvent): boolean {
  if (event.type !== 'merchantAsked') return event.type === 'merchantTapped';
  if (isCycledBefore(event)) return true;
  const { signs } = event.reading;
  return !isOfLater(event) && !DONE.some((sign) => signs.includes(sign));
}

const DONE: readonly Sign[] = ['hasCycled', 'otherTerminal'];

/** 電源切っていい? goes on with a restart. */
function isOfUpdate(event: ConversationEvent): boolean {
  if (event.type !== 'merchantAsked') return false;
  if (isCycledBefore(event)) return true;
  const { signs, hints, topics } = event.reading;
  if (signs.includes('switchesOff') || topics.includes('prep.powercycle')) return false;
  return !hints.includes('startsAnew') || hints.includes('ofUpdate');
}

/** What waited before waits on; the walk of the update, as far as it had come, is taken up again by the answer. */
function asked(
  before: ConversationState,
  state: ConversationState,
  isUpdate: boolean,
  world: World,
): Decision {
  const { aside, wished } = before;
  const isOn = state.position?.flow === UPDATE_FLOW;
  const interrupted = isOn ? state.position : before.interrupted;
  const from = { ...state, position: null, interrupted, aside, wished };
  const answers: Readonly<Record<string, string>> = isUpdate ? { [WISHED]: 'update' } : {};
  return understood(startFlow(from, flowOf(RESTART_FLOW, world), world, { answers }));
}
