import type { DateTime } from 'luxon';
import { isReceptionOnly, type Notice } from '../core/notice.ts';
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
