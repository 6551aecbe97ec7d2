import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import { TOKYO } from '../core/zone.ts';
import type { Turn } from '../engine/ports.ts';
import { asTable, tableOf } from './as-table.ts';
import type { Database } from './database.ts';
import type { Ended } from './ended.ts';
import { toKeptMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { type Slots, statement } from './statement.ts';

/** Adds what turns count for; in their transaction, so that they count once. */
export async function keepFigures(database: Database, ended: readonly Ended[]): Promise<void> {
  await keepTalkDays(
    database,
    ended.filter(({ outcome }) => outcome.figures.isTalk),
  );
  for (const { turn, outcome } of ended) {
    if (outcome.figures.wasWrong) await reopenLast(database.db, turn);
  }
  await keepQuestions(database, ended);
}

async function keepTalkDays(database: Database, talks: readonly Ended[]): Promise<void> {
  if (talks.length === 0) return;
  const days = talks.map(({ turn, outcome }) => ({
    day: dayOf(outcome.at),
    conversation: turn.conversation,
  }));
  await keepAllTalkDays(database, { days: JSON.stringify(days) });
}

const TALK_DAY = { day: 'text', conversation: 'text' } as const;
type TalkDay = Readonly<{ day: string; conversation: string }>;

const keepAllTalkDays = statement((database, given: Slots<{ days: string }>) =>
  database.db
    .insertInto('talk_day')
    .columns(['day', 'conversation'])
    .expression((from) =>
      from
        .selectFrom(tableOf<TalkDay>(database, TALK_DAY, given('days')))
        .select(['day', 'conversation'])
        .orderBy('conversation'),
    )
    .onConflict((conflict) => conflict.columns(['day', 'conversation']).doNothing()),
);

/** What was answered before was not what the merchant meant. */
async function reopenLast(db: Kysely<Schema>, turn: Turn): Promise<void> {
  const last = await db
    .selectFrom('question')
    .select('turn')
    .where('conversation', '=', turn.conversation)
    .where('turn', '<', turn.number)
    .orderBy('turn', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return;
  await db
    .updateTable('question')
    .set({ heard: 'wrong', is_open: 1 })
    .where('turn', '=', last.turn)
    .where('heard', '=', 'answered')
    .execute();
}

const ASKED = {
  turn: 'bigint',
  topic: 'text',
  conversation: 'text',
  numbers: 'text',
  at: 'text',
  day: 'text',
  hour: 'bigint',
  heard: 'text',
  suggested: 'text',
  is_open: 'bigint',
} as const;
const COLUMNS = ['turn', 'topic', 'conversation', 'numbers', 'at'] as const;
const FIGURES = ['day', 'hour', 'heard', 'suggested', 'is_open'] as const;

async function keepQuestions(database: Database, ended: readonly Ended[]): Promise<void> {
  const asked = ended.flatMap(toQuestions);
  if (asked.length === 0) return;
  await database.db
    .insertInto('question')
    .columns([...COLUMNS, ...FIGURES])
    .expression((from) =>
      from.selectFrom(asTable(database, ASKED, asked)).select([...COLUMNS, ...FIGURES]),
    )
    .execute();
}

/** One for each topic that was answered, and one without a topic for what was not. */
function toQuestions({ turn, outcome: { figures, at } }: Ended) {
  if (figures.question === null) return [];
  const { heard, topics, suggested } = figures.question;
  const shared = {
    turn: turn.number,
    conversation: turn.conversation,
    numbers: JSON.stringify(turn.numbers),
    at: toKeptMoment(at),
    day: dayOf(at),
    hour: at.setZone(TOKYO).hour,
    heard,
    suggested: JSON.stringify(suggested),
    is_open: heard === 'answered' ? 0 : 1,
  };
  const known = heard === 'answered' ? [...new Set(topics)] : [''];
  return known.map((topic) => ({ ...shared, topic }));
}

/** The day in Japan, such as 2025-08-19. */
export function dayOf(at: DateTime): string {
  return at.setZone(TOKYO).toFormat('yyyy-MM-dd');
}
