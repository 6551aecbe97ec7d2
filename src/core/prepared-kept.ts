import type { DateTime } from 'luxon';
import { shownOn, tellsShown } from './as-told.ts';
import type { ReadEvent } from './event.ts';
import type { Facts } from './facts.ts';
import type { Hint } from './hint.ts';
import { NETWORK_TOLD, POWER_TOLD } from './look.ts';
import { isoOf, minutesSince, momentOf, stillCounts } from './moment.ts';
import { levelOf } from './notice.ts';
import { isSince } from './past-time.ts';
import type { Reading } from './reading.ts';
import { REMINDER_FLOW } from './reminders.ts';
import type { ConversationState, Position } from './state.ts';
import type { Prepared } from './prepared.ts';
import type { Terminal } from './terminal.ts';
import { isOut, terminalsTold, type World } from './world.ts';

/** The talk with what is told to be prepared before a walk asks for it; of several terminals nobody knows which one is. */
export function withPreparedTold(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Pick<ConversationState, 'prepared'> {
  const { reading } = event;
  const { prepared = {} } = state;
  const shown = shownTold(state, event, world);
  if (terminalsTold(world).length > 1)
    return 'shownOn' in shown ? { prepared: { ...prepared, ...shown } } : {};
  // Of another one nothing was told.
  if (reading.signs.includes('otherTerminal')) return { prepared: undefined };
  const at = isoOf(world.now);
  const charge = chargeTold(reading, at, world);
  const charged = 'charge' in charge ? { charged: charge.charge } : {};
  // What was switched off and on stays so, should a walk that asks for it end early.
  const power = isCycled(state, reading, world) ? { power: at } : {};
  const ahead = isWalking(state) ? power : { ...networkTold(reading, at), ...power, ...charge };
  const told = { ...ahead, ...charged, ...shown };
  return Object.keys(told).length === 0 ? {} : { prepared: { ...prepared, ...told } };
}

function shownTold(state: ConversationState, event: ReadEvent, world: World): Prepared {
  if (!tellsShown(event.reading, state, world.now)) return {};
  const on = shownOn(state, event, terminalsTold(world), world.now);
  return { shown: isoOf(world.now), ...(on === null ? {} : { shownOn: on }) };
}

/** What is told in a walk answers that walk. */
function isWalking({ position }: ConversationState): boolean {
  return position !== null && position.flow !== REMINDER_FLOW;
}

/** The talk as a walk of the update begins: what was told before is among its answers now. */
export function withoutAhead(state: ConversationState): ConversationState {
  const { prepared } = state;
  return prepared === undefined
    ? state
    : {
        ...state,
        prepared: { charged: prepared.charged, shown: prepared.shown, shownOn: prepared.shownOn },
      };
}

/** The answers that a walk of the update begins with, of what was told within the hour. */
export function preparedAnswers(state: ConversationState, world: World): Position['answers'] {
  const { network, power, charge } = state.prepared ?? {};
  const counts = (at: string | undefined) => at !== undefined && isStill(at, state, world);
  return {
    ...(counts(network) ? { [NETWORK_TOLD]: 'ok' } : {}),
    ...(counts(power) ? { [POWER_TOLD]: 'ok' } : {}),
    ...(counts(charge) && !isSeenSince(charge, world) ? { batteryRead: 'enough' } : {}),
  };
}

/** Whether the power is told to have been switched off and on since the update is out (fact `power`). */
export function isCycled(
  state: ConversationState,
  { hints, past }: Reading,
  world: World,
): boolean {
  if (!hints.includes('toldCycled') || !isOut(world)) return false;
  const {
    now,
    facts: { notice },
  } = world;
  if (past !== null) return isSince(past, notice.updateOpens, { now, notice }) === 'yes';
  return isLongOut(world) || isAskedFor(state);
}

/** What has just been done, and not when, may be so long ago: then it was since the update is out all the same. */
export function isLongOut({ now, facts: { notice } }: World): boolean {
  return now >= notice.updateOpens.plus({ minutes: LONG_AGO_MINUTES });
}

const LONG_AGO_MINUTES = 60;

/** What is told to be done is what was just asked for. */
function isAskedFor({ topics, position, said }: ConversationState): boolean {
  if (position !== null) return false;
  const isTold = said?.messages.some((message) => TELLS_IT.some((one) => message.startsWith(one)));
  return isTold === true && TOLD_HOW.has(topics.at(-1) ?? '');
}

const TELLS_IT: readonly string[] = ['topic.update.how', 'topic.prep.powercycle', 'how.restart'];
const TOLD_HOW: ReadonlySet<string> = new Set(['update.how', 'prep.powercycle', 'flow.update']);

function networkTold({ hints, signs }: Reading, at: string): Prepared {
  if (signs.includes('networkError')) return { network: undefined };
  return hints.includes('toldWifi') ? { network: at } : {};
}

function chargeTold(
  { battery, hints, signs, sentences }: Reading,
  at: string,
  { facts }: World,
): Prepared {
  // 充電した alone may have been for a while only.
  const isSure = ENOUGH.some((hint) => hints.includes(hint));
  if (battery === null) return isSure && hints.includes('toldCharged') ? { charge: at } : {};
  const isTold =
    !signs.includes('asks') || sentences.some((one) => one.battery !== null && !one.asks);
  if (!isTold) return {};
  const isEnough = levelOf(battery, facts.notice) === 'enough';
  return { charge: isEnough ? at : undefined };
}

const ENOUGH: readonly Hint[] = ['toldWifi', 'toldCycled', 'asksOnFromThere'];

/** Whoever asks next whether to leave it on the charger is told of this charge. */
export function withJudged(
  state: ConversationState,
  { battery }: Reading,
  { now }: World,
): ConversationState {
  if (battery === null) return state;
  return { ...state, prepared: { ...state.prepared, judged: isoOf(now) } };
}

/** Until an update was told to be over: the next one is of another terminal, or another day. */
function isStill(at: string, { updatedAt }: ConversationState, { now }: World): boolean {
  return stillCounts(at, now) && (updatedAt === undefined || momentOf(updatedAt) < momentOf(at));
}

/** What was seen after it counts more. */
function isSeenSince(at: string | undefined, world: World): boolean {
  const [one] = terminalsTold(world);
  const seen = one?.battery?.observedAt ?? null;
  return at !== undefined && seen !== null && seen > momentOf(at);
}

/** The fleet's answer without a charge that was seen before the merchant told that it will do: the screen read later counts more. */
export function withChargeSeen(
  { prepared }: ConversationState,
  facts: Facts,
  now: DateTime,
): Facts {
  const { fleet } = facts;
  const charged = prepared?.charged;
  if (charged === undefined || fleet?.kind !== 'known' || !stillCounts(charged, now)) return facts;
  const [one, another] = fleet.terminals;
  if (one?.battery == null || another !== undefined) return facts;
  if (isSeenAnew(one.battery, charged)) return facts;
  return { ...facts, fleet: { ...fleet, terminals: [{ ...one, battery: null }] } };
}

function isSeenAnew(
  { observedAt, charging }: NonNullable<Terminal['battery']>,
  charged: string,
): boolean {
  return charging !== 'YES' && minutesSince(observedAt, momentOf(charged)) < JUST_SEEN_MINUTES;
}

/** What is as new as that is looked at once more, but on the charger it has grown since. */
const JUST_SEEN_MINUTES = 5;
