import type { Kysely } from 'kysely';
import type { ConversationState } from '../core/state.ts';
import type { TurnTrace } from '../engine/talk-ports.ts';
import type { Schema } from './schema.ts';
import { toState } from './stored-state.ts';
import { toTrace } from './stored-trace.ts';

export async function readState(
  db: Kysely<Schema>,
  conversation: string,
): Promise<ConversationState | null> {
  const row = await db
    .selectFrom('conversation')
    .select('state')
    .where('conversation', '=', conversation)
    .executeTakeFirst();
  return row === undefined ? null : toState(row.state);
}

export async function readLastTrace(
  db: Kysely<Schema>,
  conversation: string,
): Promise<TurnTrace | null> {
  const row = await db
    .selectFrom('inbox')
    .select('trace')
    .where('conversation', '=', conversation)
    .where('trace', 'is not', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined || row.trace === null ? null : toTrace(row.trace);
}
