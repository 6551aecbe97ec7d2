import type { Language } from '../core/reading.ts';
import type { CitedFacts } from '../understanding/check-facts.ts';

export interface ModelQuestion {
  /** What the merchant wrote, masked; it is masked once more before it leaves. */
  readonly text: string;
  readonly language: Language;
  /** What the talk was about before. */
  readonly lastTopics: readonly string[];
  /** The facts of this moment (`factsFor`). */
  readonly facts: CitedFacts;
}
