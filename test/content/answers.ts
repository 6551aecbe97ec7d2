import { isReceptionOnly, phaseAt } from '../../src/core/notice.ts';
import { TOPICS } from '../../src/core/topics.ts';
import { factValues } from '../../src/core/words.ts';
import { content } from '../core/the-content.ts';
import { tokyo } from '../core/the-shop.ts';

/** The last second before each limit of the notice, and the first second of it. */
export const LIMITS = [
  '2025-08-18T23:59:59',
  '2025-08-19T00:00:00',
  '2025-08-19T07:59:59',
  '2025-08-19T08:00:00',
  '2025-08-19T21:59:59',
  '2025-08-19T22:00:00',
  '2025-08-25T23:59:59',
  '2025-08-26T00:00:00',
] as const;

/** Topics that are answered by a card, not by a flow or by what the fleet knows. */
export const CARDS: readonly string[] = TOPICS.filter((topic) =>
  content.locale.messages.has(`topic.${topic}`),
);

const FACTS = factValues(content.notice);

/** Every card as it is read at a moment (Asia/Tokyo). */
export function answersAt(at: string): Readonly<Record<string, string>> {
  return Object.fromEntries(CARDS.map((topic) => [topic, answerAt(topic, at)]));
}

export function answerAt(topic: string, at: string): string {
  const { notice, locale } = content;
  const now = tokyo(at);
  const isNight = isReceptionOnly(notice.hotline, now);
  const hours = { message: isNight ? 'hotline.hours.receptionOnly' : 'hotline.hours.full' };
  return locale.say(`topic.${topic}`, { ...FACTS, hours }, phaseAt(notice, now));
}
