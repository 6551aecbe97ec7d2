import type { Hint } from './hint.ts';
import { NETWORK_TOLD, POWER_TOLD } from './look.ts';
import { isoOf, momentOf, stillCounts } from './moment.ts';
import { levelOf } from './notice.ts';
import { isSince } from './past-time.ts';
import type { Reading } from './reading.ts';
import type { ConversationState, Position } from './state.ts';
import type { Prepared } from './prepared.ts';
import { isOut, terminalsTold, type World } from './world.ts';

/** The talk with what is told to be prepared before a walk asks for it; of several terminals nobody knows which one is. */
export function withPreparedTold(
  state: ConversationState,
  reading: Reading,
  world: World,
): Pick<ConversationState, 'prepared'> {
  if (terminalsTold(world).length > 1) return {};
  const at = isoOf(world.now);
  const { prepared = {} } = state;
  const next = {
    ...prepared,
    ...networkTold(reading, at),
    ...(isCycled(state, reading, world) ? { power: at } : {}),
    ...chargeTold(reading, at, world),
  };
  const isSame = (['network', 'power', 'charge'] as const).every(
    (key) => next[key] === prepared[key],
  );
  return isSame ? {} : { prepared: next };
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
  return now >= notice.updateOpens.plus({ minutes: LONG_AGO_MINUTES }) || isAskedFor(state);
}

/** What is told to be done is what was just asked for. */
function isAskedFor({ topics, position, said }: ConversationState): boolean {
  if (position !== null) return false;
  const isTold = said?.messages.some((message) => TELLS_IT.some((one) => message.startsWith(one)));
  return isTold === true && TOLD_HOW.has(topics.at(-1) ?? '');
}

const TELLS_IT: readonly string[] = ['topic.update.how', 'topic.prep.powercycle', 'how.restart'];
const TOLD_HOW: ReadonlySet<string> = new Set(['update.how', 'prep.powercycle', 'flow.update']);

/** What has just been done, and not when, may be so long ago. */
const LONG_AGO_MINUTES = 60;

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
  const isEnough = ENOUGH.some((hint) => hints.includes(hint));
  if (battery === null) return isEnough && hints.includes('toldCharged') ? { charge: at } : {};
  const isTold =
    !signs.includes('asks') || sentences.some((one) => one.battery !== null && !one.asks);
  if (!isTold) return {};
  return { charge: levelOf(battery, facts.notice) === 'enough' ? at : undefined };
}

const ENOUGH: readonly Hint[] = ['hasEnough', 'toldWifi', 'toldCycled'];

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
