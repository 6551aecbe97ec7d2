import type { DateTime } from 'luxon';
import { stillCounts, momentOf } from './moment.ts';
import type { HandOffReason, Urgency } from './effect.ts';
import { isPastDeadline } from './notice.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { isUpdated } from './terminal.ts';
import { terminalsTold, type World } from './world.ts';
import { TOKYO } from './zone.ts';

/** What a merchant said of harm, in this message or shortly before; null: they did not. */
export interface HarmTold {
  /** When they said that a customer waits. */
  readonly waiting: DateTime | null;
  /** When they said that they can take no payment. */
  readonly noPayment: DateTime | null;
}

/** So soon after they said so, whoever asks for a person does it because of that. */
export function harmTold({ counterAt, noPaymentAt }: ConversationState, { now }: World): HarmTold {
  const lately = (told: string | undefined) =>
    told !== undefined && stillCounts(told, now) ? momentOf(told) : null;
  return {
    waiting: lately(counterAt),
    noPayment: lately(noPaymentAt),
  };
}

/** That they can take no payment, and not whether that will be so (決済できなくなるのはいつ). */
export function tellsNoPayment({ signs, topics }: Pick<Reading, 'signs' | 'topics'>): boolean {
  return signs.includes('takesNoPayment') && !topics.includes('os.deadline');
}

/** After the deadline no terminal of the shop takes payments; where the fleet tells of none, a waiting customer tells it. */
export function cannotPay(waiting: DateTime | null, world: World): boolean {
  if (!isPastDeadline(world)) return false;
  const terminals = terminalsTold(world);
  return terminals.length === 0 ? waiting !== null : !terminals.some(isUpdated);
}

/** By harm: no payments at all > a customer waits, or somebody is angry > the shop is about to open > can wait. */
export function urgencyOf(reason: HandOffReason, told: HarmTold, world: World): Urgency {
  if (reason === 'unsafe') return 'cannotTakePayments';
  if (isPastDeadline(world) && OF_UPDATE.has(reason)) return 'cannotTakePayments';
  if (reason === 'paymentUnknown') return 'customerWaiting';
  if (told.noPayment !== null || cannotPay(told.waiting, world)) return 'cannotTakePayments';
  if (told.waiting !== null || reason === 'angry') return 'customerWaiting';
  return isOpeningTime(world.now) ? 'beforeOpening' : 'canWait';
}

/** The update does not come to its end. */
const OF_UPDATE: ReadonlySet<HandOffReason> = new Set(['stepFailed', 'notOffered']);

/** Hours in which most shops prepare to open. */
function isOpeningTime(now: DateTime): boolean {
  const { hour } = now.setZone(TOKYO);
  return hour >= 6 && hour < 11;
}
