import type { AskedAt } from './asked-at.ts';
import { choiceOf } from './choice-of.ts';
import type { ReadEvent } from './event.ts';

/** Which choice that part of a message is that tells, and does not ask; null: none, or nothing is told beside a question. */
export function toldIn({ step }: Pick<AskedAt, 'step'>, event: ReadEvent): string | null {
  const { told } = event.reading;
  if (told === null) return null;
  return choiceOf(step, { ...event, text: told.text, reading: { ...event.reading, ...told } });
}
