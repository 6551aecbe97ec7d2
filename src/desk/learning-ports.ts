import type { DateTime } from 'luxon';
import type { Lesson, Taught } from '../core/taught.ts';
import type { Heard } from '../engine/heard-ports.ts';
import type { Doer, StaffMember } from './ports.ts';

type Person = Pick<StaffMember, 'id' | 'name'>;

/** Something that the bot did not know, or was told was wrong. */
export interface OpenQuestion {
  readonly turn: number;
  readonly at: DateTime;
  readonly heard: Exclude<Heard, 'answered'>;
  /** What it was answered with, and told was wrong; else empty. */
  readonly topic: string;
  readonly suggested: readonly string[];
  /** As they are kept: personal figures are covered. */
  readonly words: string;
}

/** A lesson that somebody wrote, and what became of it. */
export interface KeptLesson {
  readonly id: string;
  readonly lesson: Lesson;
  readonly status: 'open' | 'published' | 'rejected';
  readonly author: Person;
  readonly writtenAt: DateTime;
  readonly decidedBy: Person | null;
  readonly decidedAt: DateTime | null;
  /** Of the notice's data, from which on it is in force. One that is rejected and has a version was taken back. */
  readonly version: number | null;
}

export interface Published {
  /** 0: nothing was taught yet. */
  readonly version: number;
  readonly taught: Taught;
}

/** What the bot does not know yet, what the desk teaches it, and the data of the notice that come of it. */
export interface LearningStore {
  /** The latest first, at most `limit`; those without words are left out. */
  openQuestions(limit: number): Promise<readonly OpenQuestion[]>;
  /** Nothing is to be learnt from these. */
  dismiss(turns: readonly number[], doer: Doer): Promise<void>;
  /** Keeps a lesson for somebody else to review; its questions are no longer open, nor are others in the same words. */
  teach(id: string, lesson: Lesson, turns: readonly number[], doer: Doer): Promise<void>;
  /** Those that are open or in force, and the latest of the others. */
  lessons(): Promise<readonly KeptLesson[]>;
  lesson(id: string): Promise<KeptLesson | null>;
  /** Makes a new version of the notice's data with this lesson, and settles who has asked for it meanwhile. `own`: nobody reviews themselves. */
  publish(id: string, doer: Doer): Promise<number | 'gone' | 'own'>;
  /**
   * Makes a new version without this lesson; its questions are open again. `inUse`: others that are published lead to
   * its card.
   */
  takeBack(id: string, doer: Doer): Promise<number | 'gone' | 'inUse'>;
  /** Its questions are open again. The author may take their own lesson back. */
  reject(id: string, doer: Doer): Promise<boolean>;
  published(): Promise<Published>;
  /** This process answers with that version from now on. */
  tookOver(version: number): void;
  /** The version that every process which answers merchants has learnt; null: there is this process alone. */
  learntByAll(): Promise<number | null>;
  /** Cheap: every process asks for it again and again. */
  publishedVersion(): Promise<number>;
}
