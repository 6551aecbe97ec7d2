import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import { TOKYO } from '../core/zone.ts';
import type { HeardQuestion } from '../engine/heard-ports.ts';
import type { Turn, TurnOutcome } from '../engine/ports.ts';
import { toKeptMoment } from './moment.ts';
import type { Schema } from './schema.ts';

/** Adds what a turn counts for; in its transaction, so that it counts once. */
export async function keepFigures(
  db: Kysely<Schema>,
  turn: Turn,
  { figures, at }: Pick<TurnOutcome, 'figures' | 'at'>,
): Promise<void> {
  const { isTalk, question, wasWrong } = figures;
  if (isTalk) await keepTalkDay(db, turn.conversation, at);
  if (wasWrong) await reopenLast(db, turn);
  if (question !== null) await keepQuestion(db, turn, question, at);
}

async function keepTalkDay(db: Kysely<Schema>, conversation: string, at: DateTime): Promise<void> {
  await db
    .insertInto('talk_day')
    .values({ day: dayOf(at), conversation })
    .onConflict((conflict) => conflict.columns(['day', 'conversation']).doNothing())
    .execute();
}

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

async function keepQuestion(
  db: Kysely<Schema>,
  turn: Turn,
  { heard, topics, suggested }: HeardQuestion,
  at: DateTime,
): Promise<void> {
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
  await db
    .insertInto('question')
    .values(known.map((topic) => ({ ...shared, topic })))
    .execute();
}

/** The day in Japan, such as 2025-08-19. */
export function dayOf(at: DateTime): string {
  return at.setZone(TOKYO).toFormat('yyyy-MM-dd');
}
