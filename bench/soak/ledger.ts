import { visibleText } from '../../src/line/visible.ts';

/** One message request that reached the far side. */
export interface Attempt {
  readonly way: 'reply' | 'push';
  /** The reply token, or the retry key. */
  readonly key: string;
  readonly userId: string;
  readonly marks: readonly string[];
  readonly at: number;
  /** null: no answer was given. */
  status: number | null;
}

/** One set of messages that LINE took and showed. */
export interface Arrival {
  readonly userId: string;
  readonly messages: readonly unknown[];
  /** The topics whose words are in it. */
  readonly marks: readonly string[];
  readonly at: number;
}

/** The lines that only the answer to one topic has. */
export type Marks = ReadonlyMap<string, readonly string[]>;

export interface Ledger {
  readonly attempts: readonly Attempt[];
  readonly arrivals: readonly Arrival[];
  begin(attempt: Omit<Attempt, 'at' | 'status' | 'marks'>, messages: readonly unknown[]): Attempt;
  arrive(userId: string, messages: readonly unknown[]): void;
  /** Learnt on a quiet day; before that nothing has a mark. */
  setMarks(marks: Marks): void;
  marksIn(texts: readonly string[]): readonly string[];
}

/** What LINE saw, and nothing of what the product says about itself. */
export function createLedger(): Ledger {
  const attempts: Attempt[] = [];
  const arrivals: Arrival[] = [];
  let known: Marks = new Map();
  const marksIn = (texts: readonly string[]) => {
    const words = texts.join('\n');
    return [...known].flatMap(([topic, own]) =>
      own.some((line) => words.includes(line)) ? [topic] : [],
    );
  };
  return {
    attempts,
    arrivals,
    begin(attempt, messages) {
      const marks = marksIn(messages.map(visibleText));
      const begun = { ...attempt, marks, at: performance.now(), status: null };
      attempts.push(begun);
      return begun;
    },
    arrive(userId, messages) {
      const marks = marksIn(messages.map(visibleText));
      arrivals.push({ userId, messages, marks, at: performance.now() });
    },
    setMarks: (marks) => {
      known = marks;
    },
    marksIn,
  };
}

/** For each topic the lines that no other topic's answer has: some change with the hour, as when the hotline answers. */
export function marksOf(answers: ReadonlyMap<string, string>): Marks {
  return new Map(
    [...answers].map(([topic, words]) => {
      const others = [...answers].flatMap(([other, said]) => (other === topic ? [] : [said]));
      const own = words
        .split('\n')
        .filter((line) => line.trim() !== '' && !others.some((said) => said.includes(line)));
      if (own.length === 0) throw new Error(`the answer to ${topic} has no words of its own`);
      return [topic, own];
    }),
  );
}
