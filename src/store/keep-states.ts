import { sql } from 'kysely';
import { tableOf } from './as-table.ts';
import type { Database } from './database.ts';
import { blockedAfter } from './delivery.ts';
import type { Ended } from './ended.ts';
import { type Slots, statement } from './statement.ts';

/** Where the talks stand now. */
export async function keepStates(database: Database, ended: readonly Ended[]): Promise<void> {
  const states = ended.map(({ turn, outcome }) => ({
    conversation: turn.conversation,
    state: JSON.stringify(outcome.state),
    is_blocked: blockedAfter(turn),
  }));
  await keepAllStates(database, { states: JSON.stringify(states) });
}

/** `is_blocked` is null where the turn tells nothing about it: then it stays. */
const STATE = { conversation: 'text', state: 'text', is_blocked: 'bigint' } as const;
type State = Readonly<{ conversation: string; state: string; is_blocked: number | null }>;

const keepAllStates = statement((database, given: Slots<{ states: string }>) =>
  database.db
    .insertInto('conversation')
    .columns(['conversation', 'state', 'is_blocked'])
    .expression((from) =>
      from
        .selectFrom(tableOf<State>(database, STATE, given('states')))
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
    ),
);
