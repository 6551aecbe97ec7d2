import type { DateTime } from 'luxon';
import { isReceptionOnly, OPEN_HOURS, type Notice } from '../core/notice.ts';
import type { Bubble } from './reply.ts';

interface Night {
  readonly notice: Notice;
  readonly now: DateTime;
  readonly say: (message: string) => string;
}

/** Whoever is given the hotline's number at night hears with it that calls are only taken down then: 0120-126-440へ, at 23:10. */
export function withHoursSaid(
  bubbles: readonly Bubble[],
  { notice: { hotline }, now, say }: Night,
): readonly Bubble[] {
  const at = bubbles.findLastIndex(({ text, staff }) => !staff && text.includes(hotline.phone));
  if (at < 0 || !isReceptionOnly(hotline, now)) return bubbles;
  if (bubbles.some(({ text }) => text.includes(say('hotline.taken')))) return bubbles;
  const hours = say('hotline.hours.short');
  return bubbles.map((one, i) => (i === at ? { ...one, text: `${one.text}\n${hours}` } : one));
}

/** By day they are told once: 0120-126-440へ。 is enough soon after. At night each number comes with them. */
export function withoutHoursTold(
  bubbles: readonly Bubble[],
  { notice: { hotline }, say }: Night,
): readonly Bubble[] {
  const hours = say(OPEN_HOURS);
  const short = (line: string): string =>
    line.includes(hotline.phone) ? line.replace(hours, '').trimEnd() : line;
  return bubbles.map((one) => ({ ...one, text: one.text.split('\n').map(short).join('\n') }));
}

/** Whether they stand in it, as they are by day. */
export function tellsHours(bubbles: readonly Bubble[], { say }: Pick<Night, 'say'>): boolean {
  const hours = say(OPEN_HOURS);
  return bubbles.some(({ text }) => text.includes(hours));
}
