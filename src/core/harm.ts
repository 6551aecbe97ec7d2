import type { DateTime } from 'luxon';
import type { HandOffReason, Urgency } from './effect.ts';
import { minutesSince, momentOf } from './moment.ts';
import { phaseAt } from './notice.ts';
import type { ConversationState } from './state.ts';
import { isUpdated } from './terminal.ts';
import { terminalsTold, type World } from './world.ts';

export interface HandOffCause {
  readonly isCustomerWaiting?: boolean;
}

/** So long after they said that a customer waits, whoever asks for a person does so because of it. */
const WAITING_COUNTS_MINUTES = 60;

/** When the merchant said that a customer waits, in this message or shortly before; null: they did not. */
export function waitingOf(
  { counterAt }: ConversationState,
  { isCustomerWaiting }: HandOffCause,
  { now }: World,
): DateTime | null {
  if (isCustomerWaiting) return now;
  const at = counterAt ? momentOf(counterAt) : null;
  return at !== null && minutesSince(at, now) < WAITING_COUNTS_MINUTES ? at : null;
}

/** After the deadline no terminal of the shop takes payments; where the fleet tells of none, a waiting customer tells it. */
export function cannotPay(waiting: DateTime | null, world: World): boolean {
  if (phaseAt(world.facts.notice, world.now) !== 'blocked') return false;
  const terminals = terminalsTold(world);
  return terminals.length === 0 ? waiting !== null : !terminals.some(isUpdated);
}

/** By harm: no payments at all > a customer waits > the shop is about to open > can wait. */
export function urgencyOf(reason: HandOffReason, waiting: DateTime | null, world: World): Urgency {
  if (reason === 'unsafe') return 'cannotTakePayments';
  const { facts, now } = world;
  const isBlocked = phaseAt(facts.notice, now) === 'blocked';
  if (isBlocked && (reason === 'stepFailed' || reason === 'notOffered'))
    return 'cannotTakePayments';
  if (reason === 'paymentUnknown') return 'customerWaiting';
  if (cannotPay(waiting, world)) return 'cannotTakePayments';
  if (waiting !== null) return 'customerWaiting';
  return isOpeningTime(now) ? 'beforeOpening' : 'canWait';
}

/** Hours in which most shops prepare to open. */
function isOpeningTime(now: DateTime): boolean {
  const { hour } = now.setZone('Asia/Tokyo');
  return hour >= 6 && hour < 11;
}
