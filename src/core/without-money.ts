import type { ReadEvent } from './event.ts';
import { isMoneyTopic } from './money-flow.ts';

/** What is left of it where no payment is meant. */
export function withoutMoneyTopics({ reading, ...event }: ReadEvent): ReadEvent {
  const topics = reading.topics.filter((topic) => !isMoneyTopic(topic));
  const suggested = reading.suggested.filter((topic) => !isMoneyTopic(topic));
  const [likeliest = ''] = suggested;
  const meant = topics.length === 0 && AGAIN.has(likeliest) ? [likeliest] : topics;
  return { ...event, reading: { ...reading, topics: meant, suggested } };
}

/** What can be done once more in a talk about the update. */
const AGAIN: ReadonlySet<string> = new Set(['flow.update', 'prep.powercycle']);

/** The payment is offered, and no more. */
export function offeredOnly({ reading, ...event }: ReadEvent): ReadEvent {
  const others = reading.topics.filter((topic) => !isMoneyTopic(topic));
  const money = reading.topics.filter(isMoneyTopic);
  const suggested = [...money, ...reading.suggested];
  return { ...event, reading: { ...reading, topics: others, suggested } };
}
