import { z } from 'zod';

const example = z.object({ text: z.string(), topic: z.string() });

const testLine = z.object({
  text: z.string(),
  topics: z.array(z.string()),
  /** Further topics that are an equally fair first answer. */
  accept: z.array(z.string()),
  style: z.string(),
  scope: z.enum(['in', 'near', 'far']),
  /** `plain` as in the test file, else how it was changed. */
  variant: z.string(),
  /** Stands among the utterances, marks and width aside. */
  isKnown: z.boolean(),
});

/** What every engine is given: the same utterances, the same test lines. */
export const material = z.object({
  kind: z.enum(['notice', 'intents']),
  examples: z.array(example),
  tests: z.array(testLine),
  /** The notice's own numbers, which stay readable. */
  keepPhones: z.array(z.string()),
});

export type Example = z.infer<typeof example>;
export type TestLine = z.infer<typeof testLine>;
export type Material = z.infer<typeof material>;

/** Both empty: not known. */
export interface Said {
  readonly answered: readonly string[];
  /** Three choices, when it is not sure. */
  readonly offered: readonly string[];
}

export interface Engine {
  /** What a merchant would see. */
  readonly read: (text: string) => Said | Promise<Said>;
  /** All topics with their scores, where reading does more than that; timed beside it. */
  readonly scores?: (text: string) => unknown;
  /** The three topics it would give if it had to answer. */
  readonly nearest: (text: string) => readonly string[] | Promise<readonly string[]>;
  /** As `read`, with ever higher limits of being sure; ours alone. */
  readonly stricter?: readonly ((text: string) => Said)[];
  /** What is kept, so that the next start need not learn. */
  readonly keep: () => string | Uint8Array | Promise<string>;
}

export interface Maker {
  /** Every how many-th rewritten line is asked; more than 1 only where an engine is too slow. */
  readonly everyRestyled: number;
  /** Chosen on the utterances alone, before the test lines are seen; text to be handed to `learn` and `wake`. */
  readonly choose: (given: Material) => Promise<string>;
  readonly learn: (given: Material, chosen: string) => Promise<Engine>;
  readonly wake: (given: Material, chosen: string, kept: Uint8Array) => Promise<Engine>;
  /** The choice in words, for the table. */
  readonly describe: (chosen: string) => string;
}

/** Labels that cannot be offered as a choice: there is no card behind them. */
export const NOT_OFFERED: ReadonlySet<string> = new Set(['oos', 'greeting', 'thanks', 'unsafe']);
