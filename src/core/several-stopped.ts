import { isOnAnother } from './begun-on.ts';
import type { ReadEvent } from './event.ts';
import { isoOf } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { tellsNewlyBegun } from './payment-begun.ts';
import { isStated } from './reading.ts';
import { secondSince } from './second-since.ts';
import { isSeveralTold, tellsSeveral } from './several-told.ts';
import type { ConversationState } from './state.ts';
import { takenTwice, toPersonAtOnce } from './taken-twice.ts';
import { mustAskFleet, type RuleSince, type World } from './world.ts';

/** 会計が2件途中で止まりました: the check looks at one payment alone, and what is told of one may be heard of the other. A person looks at them all. */
export const severalStopped: RuleSince = (before, state, event, world) => {
  if (isThereTwice(before, event, world)) return takenTwice(state, world);
  const isTold = tellsSeveral(before, event.reading, world) || tellsOfThem(state, event);
  if (isTold) return toPersonAtOnce(state, 'several', world);
  const second = secondSince(state, event, world);
  if (second !== null) return second;
  if (!mayBeSecond(state, event)) return null;
  // Only the fleet knows the names of the terminals.
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!isOnAnother(state, event, world)) return null;
  return toPersonAtOnce({ ...state, severalToldAt: isoOf(world.now) }, 'several', world);
};

/** 2件あります, asked what the history shows of the one that stopped: that one may be charged twice. */
function isThereTwice(before: ConversationState, { reading }: ReadEvent, world: World): boolean {
  const { hints, signs } = reading;
  const isAsked = before.position?.flow === MONEY_FLOW && before.position.step === HISTORY;
  const isSaid = hints.includes('twoEntries') && !signs.includes('asks');
  return isAsked && isSaid && !isSeveralTold(before, world);
}

const HISTORY = 'history';

/** 会計が2件止まって煙も出てる … 失敗: of them, and staff look into danger alone so far. */
function tellsOfThem(
  { handOff }: ConversationState,
  { reading: { payment, signs } }: ReadEvent,
): boolean {
  const isTheirs = handOff?.isSeveral && handOff.reason !== 'paymentUnknown';
  const isTold = payment.shown !== null || payment.customer !== null;
  return isTheirs === true && isTold && !signs.includes('asks');
}

/** レジ2で決済中に落ちた, where one on レジ1 is open; what レジ2 shows tells of no stop. */
function mayBeSecond(
  { paymentBegunOn, handOff }: ConversationState,
  { reading }: ReadEvent,
): boolean {
  const isFirst = paymentBegunOn === undefined || handOff?.isSeveral;
  const isOutcome = isStated(reading.payment);
  return !isFirst && !isOutcome && tellsNewlyBegun(reading) && !reading.signs.includes('corrects');
}
