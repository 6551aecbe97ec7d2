import type { Lesson } from '../core/taught.ts';
import type { Published } from './learning-ports.ts';
import type { DeskLanguage, InBoth } from './in-both.ts';

/** What the desk needs of the understanding and the content to teach them. */
export interface Teacher {
  /** Why it cannot be taught; empty: it can. */
  mistakesIn(lesson: Lesson): readonly InBoth[];
  /** Texts that ask much the same, by their places; the largest group first. */
  grouped(texts: readonly string[]): readonly (readonly number[])[];
  /** What can be taught, as the buttons call it. */
  topics(): readonly { readonly id: string; readonly ja: string; readonly en: string }[];
  /** The words of a message that needs to know nothing but the notice, with what was taught; null: there is none. */
  nameOf(message: string, language: DeskLanguage): string | null;
  /** The facts that a text may name: how it is written, and what it says. */
  facts(): readonly { readonly insert: string; readonly says: string }[];
  /** Which version answers in this process. */
  learnt(): number;
  /** There is something new. Returns at once. */
  look(): void;
  /** For the repository: utterances by topic, cards, and their words. */
  toYaml(published: Published): string;
}
