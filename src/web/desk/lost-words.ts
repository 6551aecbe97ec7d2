import type { TalkLine } from '../wire/talk.ts';

const LOST: ReadonlySet<TalkLine['delivery']> = new Set(['never', 'unknown']);

/** Words of staff that did not surely arrive, and were not said again since. */
export function isLost(line: TalkLine, lines: readonly TalkLine[]): boolean {
  const { from, delivery, turn } = line;
  const text = textOf(line);
  if (from !== 'staff' || !LOST.has(delivery) || text === null) return false;
  return !lines.some(
    (other) => other.from === 'staff' && other.turn > turn && textOf(other) === text,
  );
}

function textOf({ messages: [message, ...more] }: TalkLine): string | null {
  return message?.type === 'text' && more.length === 0 ? message.text : null;
}
