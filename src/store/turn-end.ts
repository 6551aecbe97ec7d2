import type { Turn, TurnOutcome } from '../engine/ports.ts';
import { changeAccounts } from './accounts.ts';
import { blankMessages } from './blank.ts';
import type { Database } from './database.ts';
import { noteChanges } from './desk-changes.ts';
import { backOff, freeConversation } from './mailbox.ts';
import { toKeptMoment } from './moment.ts';
import { keepWords } from './outbox.ts';
import { keepFigures } from './questions.ts';
import { changeTicket, keepTicket } from './tickets.ts';
import { keepTimers } from './timers.ts';

/** Keeps all that a turn leaves behind, or nothing. */
export async function commitTurn(
  database: Database,
  turn: Turn,
  outcome: TurnOutcome,
): Promise<boolean> {
  try {
    await database.db.transaction().execute(async (db) => {
      const inTransaction = { ...database, db };
      await markDone(inTransaction, turn, outcome);
      await keepState(inTransaction, turn, outcome);
      await keepWords(db, turn, outcome);
      await keepTimers(db, turn.conversation, outcome);
      if (!(await changeAccounts(db, turn.conversation, outcome))) throw new TurnLost();
      if (outcome.ticket !== null) {
        await keepTicket(db, turn.conversation, outcome.ticket, outcome.at);
      }
      for (const change of outcome.ticketChanges) await changeTicket(db, change);
      await blankMessages(db, outcome.blankedMessages);
      await keepFigures(db, turn, outcome);
      // Last, with the lease as the fence: a worker that was overtaken keeps nothing.
      if (!(await freeConversation(inTransaction, turn.conversation, turn.lease))) {
        throw new TurnLost();
      }
      if (isOnDesk(turn, outcome)) await noteChanges(inTransaction, [turn.conversation]);
    });
    return true;
  } catch (error) {
    if (!(error instanceof TurnLost)) throw error;
    // The message may have been taken back while it was answered: then the lease is still ours to end.
    await freeConversation(database, turn.conversation, turn.lease);
    return false;
  }
}

/** Whether a page of the desk may show this talk: it has, or had until now, a ticket. */
function isOnDesk({ state }: Turn, outcome: TurnOutcome): boolean {
  const { ticket, ticketChanges } = outcome;
  const isChanged = ticket !== null || ticketChanges.length > 0;
  return isChanged || state.handOff !== null || outcome.state.handOff !== null;
}

/** Ends a failed try: waits, or parks the events for good so that the next one has its turn. */
export async function giveBackTurn(
  database: Database,
  turn: Pick<Turn, 'conversation' | 'numbers' | 'lease'>,
  because: string,
  afterMs: number | null,
): Promise<void> {
  try {
    await database.db.transaction().execute(async (db) => {
      const inTransaction = { ...database, db };
      // Parked before the lease ends, so that the end sees whether anything else waits.
      await db
        .updateTable('inbox')
        .set(afterMs === null ? { because, status: 'parked' } : { because })
        .where('number', 'in', turn.numbers)
        .execute();
      const isOurs =
        afterMs === null
          ? await freeConversation(inTransaction, turn.conversation, turn.lease)
          : await backOff(inTransaction, turn.conversation, turn.lease, afterMs);
      if (!isOurs) throw new TurnLost();
    });
  } catch (error) {
    // Whoever holds the conversation now decides what becomes of the events.
    if (!(error instanceof TurnLost)) throw error;
  }
}

class TurnLost extends Error {}

async function markDone({ db }: Database, turn: Turn, outcome: TurnOutcome): Promise<void> {
  const done = await db
    .updateTable('inbox')
    .set({
      status: 'done',
      done_at: toKeptMoment(outcome.at),
      trace: JSON.stringify(outcome.trace),
    })
    .where('number', 'in', turn.numbers)
    .where('status', '=', 'waiting')
    // A message that was taken back while it was answered is not answered with its words.
    .where((row) =>
      turn.takenBack.length === 0
        ? row('is_blanked', '=', 0)
        : row.or([row('is_blanked', '=', 0), row('number', 'in', turn.takenBack)]),
    )
    .executeTakeFirst();
  if (done.numUpdatedRows !== BigInt(turn.numbers.length)) throw new TurnLost();
}

async function keepState({ db }: Database, turn: Turn, outcome: TurnOutcome): Promise<void> {
  const state = JSON.stringify(outcome.state);
  await db
    .insertInto('conversation')
    .values({ conversation: turn.conversation, state })
    .onConflict((conflict) => conflict.column('conversation').doUpdateSet({ state }))
    .execute();
}
