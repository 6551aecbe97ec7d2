/** An answer that the desk has written: its words are of a Japanese locale, figures only as facts. */
export interface TaughtCard {
  /** What its button says. */
  readonly label: string;
  readonly text: string;
  readonly call: 'hotline' | 'otherServices' | null;
}

/** What the desk has added to a notice, whole, of one version. */
export interface Taught {
  /** What merchants write, by topic. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
  /** New topics with their answers. */
  readonly cards: Readonly<Record<string, TaughtCard>>;
  /** What cards were called that are in force no more: talks and figures still speak of them. */
  readonly names: Readonly<Record<string, string>>;
}

/** One thing to be taught. `topic` of a card is its own, new one. */
export type Lesson =
  | { readonly kind: 'example'; readonly topic: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'card';
      readonly topic: string;
      readonly lines: readonly string[];
      readonly card: TaughtCard;
    };

export const NOTHING_TAUGHT: Taught = { examples: {}, cards: {}, names: {} };

/** What was taught, with one lesson more. A line belongs to the topic for which it was taught last. */
export function withLesson(taught: Taught, lesson: Lesson): Taught {
  const { topic, lines } = lesson;
  const again = new Set(lines);
  const examples: Record<string, readonly string[]> = {};
  for (const [known, old] of Object.entries(taught.examples)) {
    const kept = old.filter((line) => !again.has(line));
    if (kept.length > 0) examples[known] = kept;
  }
  examples[topic] = [...(examples[topic] ?? []), ...again];
  const cards = lesson.kind === 'card' ? { ...taught.cards, [topic]: lesson.card } : taught.cards;
  return { ...taught, examples, cards };
}

/** What these lessons teach, in their order, beside cards that were taken back: of those only the name is left. */
export function taughtBy(lessons: readonly Lesson[], takenBack: readonly Lesson[]): Taught {
  // Whoever is erased may leave a lesson without lines.
  const taught = lessons.filter(({ lines }) => lines.length > 0).reduce(withLesson, NOTHING_TAUGHT);
  const gone = takenBack.flatMap((lesson) =>
    lesson.kind === 'card' ? [[lesson.topic, lesson.card.label] as const] : [],
  );
  return { ...taught, names: Object.fromEntries(gone) };
}
