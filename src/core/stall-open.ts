import { isUpdating } from './counter.ts';
import { isKnownSince } from './doubt.ts';
import { runsAt } from './flow.ts';
import { mayHang } from './hang-told.ts';
import type { Hint } from './hint.ts';
import { isoOf, minutesSince, momentOf, stillCounts } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { PaymentTraces } from './payment-traces.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askedNow, asksOfPayment, isAllUpdated, type World } from './world.ts';

/*
 * くるくるから進まない, 2枚目が反応しない, 急に電源が切れた: a screen that stands, a reader that reads nothing or a terminal that went off, with no
 * update named. It may have been at a sale, in whatever words it is told; whether it was is asked before anything is switched off or updated.
 */

/** One was told within the hour, and whether a sale was under way has not been answered since. */
export function isStallOpen(state: ConversationState, world: World): boolean {
  const { stalledAt } = state;
  return stillCounts(stalledAt, world.now) && !isKnownSince(stalledAt ?? '', state);
}

/** What a message leaves of it. */
export function stallTold(
  state: ConversationState,
  reading: Reading,
  world: World,
): Pick<PaymentTraces, 'stalledAt'> {
  if (isAnswered(reading)) return state.stalledAt === undefined ? {} : { stalledAt: undefined };
  return tellsOne(state, reading, world) ? { stalledAt: isoOf(world.now) } : {};
}

/** 更新が途中で止まった, 更新始まっちゃった, half a day ago at most, and not told to be over: it may run still, and is asked about before switching off. */
export function mayRunStill({ updatingAt, hangsAt, updatedAt }: ConversationState, world: World) {
  if (isAllUpdated(world)) return false;
  return [updatingAt, hangsAt].some(
    (at) =>
      at !== undefined &&
      minutesSince(at, world.now) < RUNS_MINUTES &&
      (updatedAt === undefined || momentOf(updatedAt) < momentOf(at)),
  );
}

const RUNS_MINUTES = 12 * 60;

/** Whether somebody pays is answered, however; or that no update runs. */
export function withStallAnswered(
  state: ConversationState,
  choice: string,
  world: World,
): ConversationState {
  const asked = askedNow(state, world)?.of;
  if (asked === 'payment') return { ...state, stalledAt: undefined };
  const isNone = asked === 'update' && choice === 'no';
  return isNone ? { ...state, updatingAt: undefined, hangsAt: undefined } : state;
}

/** 会計中じゃないです, 直りました, 会計終わりました. */
function isAnswered({ signs, hints }: Reading): boolean {
  return signs.includes('noneBegun') || ANSWERED.some((hint) => hints.includes(hint));
}

const ANSWERED: readonly Hint[] = [
  'saleNone',
  'saleOff',
  'saleWell',
  'saleInCash',
  'saleSolved',
  'isMended',
  'wellNow',
];

function tellsOne(state: ConversationState, reading: Reading, world: World): boolean {
  const { hints, signs, past } = reading;
  if (past !== null) return false;
  if (hints.includes('readerFails')) return !isElsewhere(state, world);
  if (hints.includes('mayUpdate')) return state.position === null && !isUpdating(state, world);
  if (hints.includes('ofUpdate')) return false;
  const isSeen = STANDS.some((sign) => signs.includes(sign)) && !isSupposed(reading);
  return (
    (hints.includes('stalls') || isSeen) &&
    state.position === null &&
    !isOfUpdate(state, reading, world)
  );
}

const STANDS: readonly Sign[] = ['darkScreen', 'powerLost'];

/** 画面が消えたらどうなる?, and not 固まったけど電源切っていい? */
function isSupposed({ signs, hints }: Reading): boolean {
  if (signs.includes('powerIfLost')) return true;
  return signs.includes('asks') && !signs.includes('switchesOff') && !hints.includes('startsAnew');
}

/** Where an update runs it is that which stands. */
function isOfUpdate(state: ConversationState, { signs }: Reading, world: World): boolean {
  return signs.includes('updating') || isUpdating(state, world) || mayHang(state, world);
}

/** A payment is looked at or asked about there, or an update runs. */
function isElsewhere(state: ConversationState, world: World): boolean {
  const { position } = state;
  if (position === null) return false;
  if (position.flow === MONEY_FLOW || asksOfPayment(state, world)) return true;
  return runsAt(world.facts.flows[position.flow], position.step);
}
