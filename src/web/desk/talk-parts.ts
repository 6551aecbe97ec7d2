import type { TalkLine } from '../wire/talk.ts';

/** What is known of a talk with one more part of it. A line that came again replaces its earlier copy: it may have been blanked. */
export function withPart(
  known: readonly TalkLine[],
  part: readonly TalkLine[],
): readonly TalkLine[] {
  const first = Math.min(...part.map(({ turn }) => turn));
  const ids = new Set(part.map(({ id }) => id));
  const others = known.filter(({ id }) => !ids.has(id));
  return [
    ...others.filter(({ turn }) => turn < first),
    ...part,
    ...others.filter(({ turn }) => turn >= first),
  ];
}
