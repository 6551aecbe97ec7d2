import type { ReadEvent } from './event.ts';

/** A message, or a part of one, as it may name a choice. */
export type Worded = Pick<ReadEvent, 'text' | 'reading'>;

/** Its words in plain speech: the content has each word in one form only. */
export function saidIn({ text, reading }: Worded): string {
  return reading.said ?? text;
}

/** As it was typed, and in plain speech where that is something else. */
export function formsOf(event: Worded): readonly string[] {
  const said = saidIn(event);
  return said === event.text ? [said] : [event.text, said];
}
