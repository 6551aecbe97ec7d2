import { sql } from 'kysely';
import { asTable } from './as-table.ts';
import type { Database } from './database.ts';
import { blockedAfter } from './delivery.ts';
import type { Ended } from './ended.ts';

/** `is_blocked` is null where the turn tells nothing about it: then it stays. */
const STATE = { conversation: 'text', state: 'text', is_blocked: 'bigint' } as const;

/** Where the talks stand now. */
export async function keepStates(database: Database, ended: readonly Ended[]): Promise<void> {
  const states = ended.map(({ turn, outcome }) => ({
    conversation: turn.conversation,
    state: JSON.stringify(outcome.state),
    is_blocked: blockedAfter(turn),
  }));
  const given = asTable(database, STATE, states);
  await database.db
    .insertInto('conversation')
    .columns(['conversation', 'state', 'is_blocked'])
    .expression((from) =>
      from
        .selectFrom(given)
        .leftJoin('conversation', 'conversation.conversation', 'given.conversation')
        .select(['given.conversation', 'given.state'])
        .select(
          sql<number>`coalesce(given.is_blocked, conversation.is_blocked, 0)`.as('is_blocked'),
        )
        .orderBy('given.conversation'),
    )
    .onConflict((conflict) =>
      conflict.column('conversation').doUpdateSet((row) => ({
        state: row.ref('excluded.state'),
        is_blocked: row.ref('excluded.is_blocked'),
      })),
    )
    .execute();
}
