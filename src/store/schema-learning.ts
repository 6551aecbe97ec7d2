import type { Heard } from '../engine/heard-ports.ts';

import type { LessonTable, TaughtVersionTable } from './schema-lesson.ts';

/** For figures, and for what the bot may still learn. */
export interface LearningTables {
  question: QuestionTable;
  talk_day: TalkDayTable;
  talk_count: TalkCountTable;
  question_count: QuestionCountTable;
  updated_terminal: UpdatedTerminalTable;
  lesson: LessonTable;
  taught_version: TaughtVersionTable;
}

/** What merchants asked: a row for each topic of a message, one without a topic where none was heard. No words. */
interface QuestionTable {
  /** The turn's number. */
  turn: number;
  /** Empty: none was heard. */
  topic: string;
  conversation: string;
  /** The numbers of the inbox that hold the words, as JSON. */
  numbers: string;
  at: string;
  /** The day and the hour in Japan. */
  day: string;
  hour: number;
  heard: Heard;
  /** Topics that were offered instead, as JSON. */
  suggested: string;
  /** 1: somebody at the desk may still teach the bot what to answer. */
  is_open: number;
  /** What answers it, once it is published. */
  lesson: string | null;
}

/** When a terminal was first seen with the update; that it was is never forgotten. */
interface UpdatedTerminalTable {
  terminal_id: string;
  at: string;
  day: string;
}

/** Who spoke with the bot on which day in Japan: what a talk is, where talks are counted. */
interface TalkDayTable {
  day: string;
  conversation: string;
}

/** How many talks a day had whose talks are too old to be kept. */
interface TalkCountTable {
  day: string;
  count: number;
}

/** The same of what was asked. */
interface QuestionCountTable extends Pick<QuestionTable, 'day' | 'topic' | 'hour' | 'heard'> {
  count: number;
}
