import type { Bubble } from './reply.ts';

/** A reply of more bubbles than this is not read (conversation.md). */
const MOST_BUBBLES = 3;

/** Neighbouring bubbles are put together until there are few enough. Nothing is left out. */
export function fewer(bubbles: readonly Bubble[]): readonly Bubble[] {
  if (bubbles.length <= MOST_BUBBLES) return bubbles;
  // A bubble holds one call button, and no number may be lost.
  const at = bubbles.findIndex(({ call }, i) => call === null || bubbles[i + 1]?.call === null);
  const [first, second] = bubbles.slice(at, at + 2);
  if (at < 0 || !first || !second) return bubbles;
  const both: Bubble = {
    text: `${first.text}\n${second.text}`,
    call: second.call ?? first.call,
    open: second.open ?? first.open,
    picture: second.picture ?? first.picture,
    progress: second.progress ?? first.progress,
    staff: second.staff ?? first.staff,
  };
  return fewer([...bubbles.slice(0, at), both, ...bubbles.slice(at + 2)]);
}
