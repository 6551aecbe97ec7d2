import { sql } from 'kysely';
import type { Outgoing, Settlement } from '../engine/ports.ts';
import { asTable, tableOf } from './as-table.ts';
import type { Database } from './database.ts';
import { noteChanges, talksOnDesk } from './desk-changes.ts';
import { OneFailed } from './group-commit.ts';
import { keepArrivals } from './inbox.ts';
import { type Slots, statement } from './statement.ts';
import { STILL_WAITS } from './still-waits.ts';

/** A row in hand, and the way it is about to go. */
export interface Tried {
  readonly row: Outgoing;
  readonly way: 'reply' | 'push';
}

/** Marks rows ambiguous until they are settled. Throws when another worker has one: it may be sending now. */
export async function recordAttempts(
  database: Database,
  tries: readonly Tried[],
  leaseMs: number,
): Promise<void> {
  const tried = tries.map(({ row: { id, lease }, way }) => ({ id, lease, way }));
  const recorded = await recordAll(database, { tried: JSON.stringify(tried), leaseMs });
  if (recorded.numAffectedRows !== BigInt(tries.length)) {
    const ids = tries.map(({ row }) => row.id).join(', ');
    throw new OneFailed(`Outbox row ${ids} is no longer in this worker's hand`);
  }
}

const TRIED = { id: 'bigint', lease: 'text', way: 'text' } as const;
type TriedRow = Pick<Outgoing, 'id' | 'lease'> & Pick<Tried, 'way'>;

const recordAll = statement((database, given: Slots<{ tried: string; leaseMs: number }>) =>
  database.db
    .updateTable('outbox')
    .from(tableOf<TriedRow>(database, TRIED, given('tried')))
    .set((row) => ({
      attempts: row('attempts', '+', 1),
      last_way: row.ref('given.way'),
      is_ambiguous: 1,
      leased_until: sql<number>`${database.now} + ${given('leaseMs')}`,
    }))
    .whereRef('outbox.id', '=', 'given.id')
    .whereRef('outbox.lease', '=', 'given.lease')
    .where(STILL_WAITS),
);

/** A row in hand, and what became of it. */
export interface Settled {
  readonly row: Outgoing;
  readonly settlement: Settlement;
}

export async function settle(database: Database, settled: readonly Settled[]): Promise<void> {
  await settleSent(database, settled);
  for (const { row, settlement } of settled) {
    if (settlement.outcome === 'sent') continue;
    const about = await settleRow(database, row, settlement);
    if (settlement.outcome === 'never' && about !== null) await keepNotSent(database, row, about);
  }
  const talks = [...new Set(settled.map(({ row }) => row.conversation))];
  const onDesk = await talksOnDesk(database, talks);
  // Without a ticket nobody waits for a first reply either: so it is with most words.
  if (onDesk.length === 0) return;
  await recountFirstReplies(database, settled);
  await noteChanges(database, onDesk);
}

/** Words of staff, a promised call among them, that never arrived, or that nobody sees, were no answer; those that arrive after them are. */
async function recountFirstReplies(database: Database, settled: readonly Settled[]): Promise<void> {
  const given = asTable(
    database,
    { id: 'bigint', conversation: 'text' },
    settled.map(({ row: { id, conversation } }) => ({ id, conversation })),
  );
  const saidToTicket = sql`from outbox where outbox.conversation = ticket.conversation and said_by = 'staff'`;
  const hasFailed = sql`(outbox.status = 'never' or outbox.is_blocked = 1)`;
  await database.db
    .updateTable('ticket')
    .set({
      first_reply_at: sql<string | null>`(select min(said_at) ${saidToTicket}
        and said_at >= ticket.opened_at and not ${hasFailed})`,
    })
    .where('conversation', 'in', (row) => row.selectFrom(given).select('given.conversation'))
    .where('status', 'in', ['waiting', 'claimed'])
    .where(
      sql<boolean>`exists (select 1 ${saidToTicket} and id in (select given.id from ${given})
        and (${hasFailed} or first_reply_at is null))`,
    )
    .execute();
}

/** What was sent was sent, whoever holds the row by now. */
async function settleSent(database: Database, settled: readonly Settled[]): Promise<void> {
  const sent = settled.flatMap(({ row: { id }, settlement }) =>
    settlement.outcome === 'sent'
      ? [{ id, line_message_ids: JSON.stringify(settlement.lineMessageIds) }]
      : [],
  );
  if (sent.length === 0) return;
  await settleAllSent(database, { sent: JSON.stringify(sent) });
}

const SENT = { id: 'bigint', line_message_ids: 'text' } as const;
type SentRow = Readonly<{ id: number; line_message_ids: string }>;

const settleAllSent = statement((database, given: Slots<{ sent: string }>) =>
  database.db
    .updateTable('outbox')
    .from(tableOf<SentRow>(database, SENT, given('sent')))
    .set((row) => ({
      status: 'sent',
      is_ambiguous: 0,
      lease: null,
      leased_until: 0,
      line_message_ids: row.ref('given.line_message_ids'),
      // LINE says the same whether anybody sees it.
      is_blocked: sql<number>`coalesce((select conversation.is_blocked from conversation
        where conversation.conversation = outbox.conversation), 0)`,
    }))
    .whereRef('outbox.id', '=', 'given.id')
    .where(STILL_WAITS),
);

/** With the row in one transaction: told once, and never lost. */
async function keepNotSent(database: Database, row: Outgoing, about: string): Promise<void> {
  const event = { type: 'notSent', about } as const;
  const arrival = { event, conversation: row.conversation, receivedAt: row.receivedAt };
  await keepArrivals(
    database,
    [{ ...arrival, eventId: `not-sent:${row.id}`, replyToken: null, mode: 'active' }],
    0,
  );
}

type NotSent = Exclude<Settlement, { readonly outcome: 'sent' }>;

/** Gives what the conversation hears if the words were not sent; null where another worker has settled the row. */
async function settleRow(
  { db, now }: Database,
  row: Outgoing,
  settlement: NotSent,
): Promise<string | null> {
  const [settled] = await db
    .updateTable('outbox')
    .set({ lease: null, leased_until: 0, ...settledColumns(settlement, now) })
    .where('id', '=', row.id)
    .where(STILL_WAITS)
    .where('lease', '=', row.lease)
    .returning('if_not_sent')
    .execute();
  return settled?.if_not_sent ?? null;
}

function settledColumns(settlement: NotSent, now: Database['now']) {
  switch (settlement.outcome) {
    case 'later':
      return {
        ready_at: sql<number>`${now} + ${Math.ceil(settlement.afterMs)}`,
        is_ambiguous: settlement.isAmbiguous ? 1 : 0,
        because: settlement.because,
      } as const;
    case 'unknown':
    case 'never':
      return { status: settlement.outcome, because: settlement.because } as const;
  }
}
