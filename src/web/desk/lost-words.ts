import type { TalkLine } from '../wire/talk.ts';

const LOST: ReadonlySet<TalkLine['delivery']> = new Set(['never', 'unknown']);

/** Words of staff that did not surely arrive, and were not said again since. */
export function isLost(line: TalkLine, lines: readonly TalkLine[]): boolean {
  const { from, delivery, turn } = line;
  const said = saidIn(line);
  if (from !== 'staff' || !LOST.has(delivery) || said === null) return false;
  return !lines.some(
    (other) => other.from === 'staff' && other.turn > turn && saidIn(other) === said,
  );
}

/** A text as it is, a photo by its address. */
function saidIn({ messages: [message, ...more] }: TalkLine): string | null {
  if (message === undefined || more.length > 0) return null;
  if (message.type === 'image') return message.originalContentUrl ?? null;
  return message.type === 'text' ? message.text : null;
}
