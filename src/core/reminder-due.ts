import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, RESUME } from './choices.ts';
import { isInDanger } from './in-danger.ts';
import { isBegunOfLate, isHeldOpen, isPaymentOpen } from './doubt.ts';
import type { Choice, Say, Values } from './effect.ts';
import type { ConversationEvent } from './event.ts';
import { heldAgain } from './if-stopped.ts';
import { isoOf, momentOf } from './moment.ts';
import { isChecking } from './money-flow.ts';
import { latestStart, phaseAt } from './notice.ts';
import { withSet } from './reminders.ts';
import { SNOOZE_MINUTES } from './reminder-talk.ts';
import type { ConversationState } from './state.ts';
import { isUpdated, namesOf } from './terminal.ts';
import { isOfDanger } from './ticket-told.ts';
import {
  isAllUpdated,
  mustAskFleet,
  saidFirst,
  terminalsNow,
  terminalsTold,
  terminalValues,
  type Decision,
  type World,
} from './world.ts';

/** The timer rang: what is due is said once, unless every terminal is seen to be done; then the others are needless too. */
export function onReminder(state: ConversationState, world: World): Decision {
  const { set } = state.reminders;
  const due = set.filter((at) => momentOf(at) <= world.now);
  const latest = due.at(-1);
  // Taken back or moved while it was on its way.
  if (latest === undefined) return { state, effects: [] };
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const rang = { ...state, reminders: { ...state.reminders, rang: latest } };
  const rest = withSet(rang, isAllUpdated(world) ? [] : set.slice(due.length));
  if (isAllUpdated(world)) return rest;
  if (mustWait(state, world)) return { ...rest, state: missing(rest.state, latest) };
  const say = dueSay(state, latest, world);
  const told = { state: withChargeNamed(rest.state, say), effects: [...rest.effects, say] };
  return withHeld(told, world);
}

/** 27になりました, behind a reminder that the charge would not do: of that charge. */
function withChargeNamed(state: ConversationState, { message }: Say): ConversationState {
  const isOfCharge = message === DUE_LOW && state.position === null;
  return isOfCharge ? { ...state, topics: ['prep.charge'] } : state;
}

const DUE_LOW = 'reminder.dueLow';

/** While a person has the talk, or the terminal smokes, the bot keeps still; it is told when they write again. */
function mustWait(state: ConversationState, world: World): boolean {
  const { handOff } = state;
  return handOff?.isClaimed === true || isOfDanger(handOff) || isInDanger(state, world);
}

/** A payment that is in doubt yet, or whose check was left, is not taken again for it, hours later too; nor is it passed over by who says はい to it. */
function withHeld(due: Decision, world: World): Decision {
  const { state } = due;
  const isHeld = isHeldOpen(state, world) || isBegunOfLate(state, world) || isChecking(state);
  if (!isHeld) return due;
  const held = saidFirst(heldAgain(state, isPaymentOpen(state, world)), due);
  return { ...held, state: { ...state, ifStoppedAt: isoOf(world.now) } };
}

function dueSay({ position }: ConversationState, at: string, world: World): Say {
  const isUnderWay = position?.flow === UPDATE_FLOW;
  const way: Choice = isUnderWay ? RESUME : flowChoice(UPDATE_FLOW);
  const snooze = { id: 'snooze', label: 'reminder.snooze', values: { minutes: SNOOZE_MINUTES } };
  const later = { id: 'later', label: 'reminder.later' };
  const choices = maySnooze(world) ? [way, snooze, later] : [way];
  return { type: 'say', ...dueWords(world), choices, ifNotSent: at };
}

/** A charge that would not do is told at once: charging takes the longest. */
function dueWords(world: World): Pick<Say, 'message' | 'values'> {
  const { notice } = world.facts;
  const phase = phaseAt(notice, world.now);
  const low = terminalsNow(world).find(({ terminal }) => {
    const percent = terminal.battery?.levelPercent ?? notice.chargeFloorPercent;
    return !isUpdated(terminal) && percent < notice.chargeFloorPercent;
  });
  const isOut = phase === 'open' || phase === 'blocked';
  if (!isOut || low === undefined) return { message: 'reminder.due', values: restOf(world) };
  const isLate = phase === 'blocked' ? 'yes' : 'no';
  return { message: DUE_LOW, values: { ...terminalValues(low.terminal), isLate } };
}

/** レジ横・座敷: those of several that are not seen to be updated. */
function restOf(world: World): Values {
  const all = terminalsTold(world);
  const rest = all.filter((one) => !isUpdated(one));
  return { rest: namesOf(rest), hasRest: all.length > 1 && rest.length <= NAMED ? 'yes' : 'no' };
}

/** More names would fill the bubble. */
const NAMED = 3;

/** Ten minutes later an update must still be over by the deadline. */
function maySnooze({ facts: { notice }, now }: World): boolean {
  const again = now.plus({ minutes: SNOOZE_MINUTES });
  return now >= notice.skipEnds || again <= latestStart(notice);
}

/** LINE took no push for it any more (the month's are used up): it is told with the next words instead. */
export function onNotSent(state: ConversationState, at: string): Decision {
  return { state: missing(state, at), effects: [] };
}

function missing(state: ConversationState, at: string): ConversationState {
  return { ...state, reminders: { ...state.reminders, missed: at } };
}

/** A reminder that could not be sent goes before the answer to whatever the merchant does next. */
export function withMissed(
  { state, effects }: Decision,
  event: ConversationEvent,
  world: World,
): Decision {
  const { missed } = state.reminders;
  const isSaid = effects.some(({ type }) => type === 'say');
  if (missed === null || !isSaid || !isOfMerchant(event) || mustWait(state, world)) {
    return { state, effects };
  }
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const told: Decision = {
    state: { ...state, reminders: { ...state.reminders, missed: null } },
    effects,
  };
  if (isAllUpdated(world)) return told;
  const choices = state.position === null ? [flowChoice(UPDATE_FLOW)] : [];
  return saidFirst(
    { type: 'say', message: 'reminder.missed', values: { at: momentOf(missed) }, choices },
    told,
  );
}

function isOfMerchant({ type }: ConversationEvent): boolean {
  return type === 'merchantAsked' || type === 'merchantTapped' || type === 'merchantSent';
}
