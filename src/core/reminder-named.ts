import { isHeldOpen, isOfNone, isPaymentGuessed } from './doubt.ts';
import type { ReadEvent } from './event.ts';
import { isMoneyTopic } from './money-flow.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** 通知来てました。お店に着きました, behind our reminder, where no payment was spoken of: it is that one, and neither a statement nor a charge. */
export function withReminderNamed(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): ReadEvent {
  const { reading } = event;
  if (!reading.signs.includes('noticeCame') || !isBehindReminder(state)) return event;
  const topics = reading.topics.filter((topic) => !isElse(topic));
  const meant = {
    ...reading,
    topics: topics.length === 0 && isAlone(reading) ? ['update.how'] : topics,
    suggested: reading.suggested.filter((topic) => !isElse(topic)),
    signs: reading.signs.filter((sign) => sign !== 'tellsPaid' && sign !== 'tellsBeside'),
    payment: { ...reading.payment, customer: null },
    hints: reading.hints.filter((hint) => hint !== 'mayBeCharged'),
  };
  const isOpen = isHeldOpen(state, world) || isPaymentGuessed(state, world);
  return isOpen || !isOfNone(state, meant, world) ? event : { ...event, reading: meant };
}

/** 通知来ました, and no more: what is to be done now. */
function isAlone({ sentences, signs }: Reading): boolean {
  return sentences.length < 2 && !signs.includes('asks') && !signs.includes('denied');
}

/** Nothing was said since it came, however long ago that was. */
function isBehindReminder({ said, handOff, position }: ConversationState): boolean {
  return hasSaid(said, REMINDERS) && handOff === null && position === null;
}

const REMINDERS: ReadonlySet<string> = new Set(['reminder.due', 'reminder.dueLow']);

function isElse(topic: string): boolean {
  return topic === 'statement' || topic === 'reminder' || isMoneyTopic(topic);
}
