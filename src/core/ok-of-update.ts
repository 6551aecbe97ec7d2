import { isHeldOpen, isOfNone, isPaymentGuessed } from './doubt.ts';
import type { ReadEvent } from './event.ts';
import { isMoneyTopic } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** Is that ok?, 这样可以吗, and no more, where no payment was spoken of: whether the update may wait, behind an answer about it; else nothing that is surely heard. */
export function withOkOfUpdate(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): ReadEvent {
  const { reading } = event;
  if (!isBare(state, reading)) return event;
  const isOfIt = OF_IT.test(state.topics.at(-1) ?? '');
  const meant = { ...reading, topics: isOfIt ? ['os.skip'] : [] };
  const isOpen = isHeldOpen(state, world) || isPaymentGuessed(state, world);
  return isOpen || !isOfNone(state, meant, world) ? event : { ...event, reading: meant };
}

/** Outside of a walk, and nothing but a payment was guessed of it. */
function isBare({ position, handOff }: ConversationState, reading: Reading): boolean {
  const isFree = position === null && handOff === null && !reading.customerWaiting;
  return isFree && reading.hints.includes('onlyAsksOk') && reading.topics.every(isMoneyTopic);
}

const OF_IT = /^(?:os|update)\./;
