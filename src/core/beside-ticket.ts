import { receiptOf } from './staff-receipt.ts';
import type { Say } from './effect.ts';
import { whileWaiting } from './not-understood.ts';
import type { Reading } from './reading.ts';
import { timedOf } from './shop-told.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { saidFirst, understood, type Decision, type World } from './world.ts';

/** Who waits for a person has written something that asks nothing; a kind word is met with one. */
export function besideTicket(
  state: ConversationState,
  asked: readonly string[],
  reading: Reading,
  world: World,
): Decision | null {
  if (state.handOff === null) return null;
  if (asked.includes('unsafe')) return received(state, reading, world);
  const isThanks = asked.length > 0 && asked.every((topic) => topic === 'thanks');
  if (state.position !== null) return isThanks ? saidFirst(THANKS, askAgain(state, world)) : null;
  if (isThanks) return { state, effects: [AWAITED] };
  if (!isOfUpdate(reading)) return whileWaiting(state, reading, world);
  return state.handOff.reason === 'paymentUnknown' ? besidePayment(state, reading, world) : null;
}

/** 更新ってまだせんでもええの?, beside a payment that staff look into: what is nearest is answered. */
function besidePayment(state: ConversationState, reading: Reading, world: World): Decision {
  if (reading.signs.some((sign) => OF_SALE.has(sign))) return whileWaiting(state, reading, world);
  const nearest = reading.suggested.find((topic) => IN_GENERAL.has(topic));
  return nearest === undefined
    ? whileWaiting(state, reading, world)
    : answerTopics(state, [nearest], world, { timed: timedOf(state, reading) });
}

const OF_SALE: ReadonlySet<Sign> = new Set(['ofPayment', 'ofCustomer', 'otherSale', 'doubtsRetry']);

/** What is true of the update, whichever terminal is meant. */
const IN_GENERAL: ReadonlySet<string> = new Set([
  'os.deadline',
  'update.duration',
  'update.required',
  'update.timing',
  'update.when',
]);

/** お客さんの名前を控えました: asked for by the bot itself; in another talk its question comes after the receipt. */
function received(state: ConversationState, reading: Reading, world: World): Decision {
  const receipt: Say = { type: 'say', message: receiptOf(reading) };
  const stays = { state, effects: [] };
  return understood(saidFirst(receipt, state.position === null ? stays : askAgain(state, world)));
}

/** ほかに聞きたいんだけど、更新は…?: what is near is offered, as without a ticket. */
function isOfUpdate({ signs, hints, suggested }: Reading): boolean {
  const isAsked = signs.includes('asks') && hints.includes('ofUpdate');
  return isAsked && suggested.length > 0;
}

/** The number of the ticket has just been told. */
const AWAITED: Say = { type: 'say', message: 'handOff.thanked' };
const THANKS: Say = { type: 'say', message: 'topic.thanks' };
