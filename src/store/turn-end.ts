import type { Turn, TurnOutcome } from '../engine/ports.ts';
import { changeAccounts } from './accounts.ts';
import { blankMessages } from './blank.ts';
import type { Database } from './database.ts';
import { blockedAfter } from './delivery.ts';
import { noteChanges } from './desk-changes.ts';
import { backOff, freeConversation } from './mailbox.ts';
import { toKeptMoment } from './moment.ts';
import { keepWords } from './outbox.ts';
import { keepFigures } from './questions.ts';
import { keepRatings } from './ratings.ts';
import { changeTicket, keepTicket } from './tickets.ts';
import { keepTimers } from './timers.ts';
import type { Writer } from './writer.ts';

/** Keeps all that a turn leaves behind, or nothing. */
export async function commitTurn(
  writer: Writer,
  turn: Turn,
  outcome: TurnOutcome,
): Promise<boolean> {
  try {
    await writer.transaction(async (within) => {
      const { db } = within;
      await markDone(within, turn, outcome);
      if (await wasClaimedMeanwhile(within, turn, outcome)) throw new TurnLost();
      await keepState(within, turn, outcome);
      await keepWords(db, turn, outcome);
      await keepTimers(db, turn.conversation, outcome);
      if (!(await changeAccounts(db, turn.conversation, outcome))) throw new TurnLost();
      if (!(await keepRatings(db, turn, outcome))) throw new TurnLost();
      if (outcome.ticket !== null) {
        await keepTicket(db, turn.conversation, outcome.ticket, outcome.at);
      }
      for (const change of outcome.ticketChanges) await changeTicket(db, change);
      await blankMessages(db, outcome.blankedMessages);
      await keepFigures(db, turn, outcome);
      // Last, with the lease as the fence: a worker that was overtaken keeps nothing.
      if (!(await freeConversation(within, turn.conversation, turn.lease))) {
        throw new TurnLost();
      }
      if (isOnDesk(turn, outcome)) await noteChanges(within, [turn.conversation]);
    });
    return true;
  } catch (error) {
    if (!(error instanceof TurnLost)) throw error;
    // The message may have been taken back while it was answered: then the lease is still ours to end.
    await writer.statement((within) => freeConversation(within, turn.conversation, turn.lease));
    return false;
  }
}

/**
 * Staff took the ticket while the bot was thinking: what it wanted to say is dropped, and the
 * message is decided again, as one that is theirs to answer.
 */
async function wasClaimedMeanwhile(
  { db, engine }: Database,
  { state, event }: Turn,
  { messages }: TurnOutcome,
): Promise<boolean> {
  const isBotTalking = messages.length > 0 && !event.type.startsWith('staff');
  if (state.handOff === null || state.handOff.isClaimed || !isBotTalking) return false;
  const ticket = await db
    .selectFrom('ticket')
    .select('status')
    .where('number', '=', state.handOff.number)
    // Whoever claims now waits for the end of this turn.
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  return ticket?.status === 'claimed';
}

/** Whether a page of the desk may show this talk: it has, or had until now, a ticket. */
function isOnDesk({ state }: Turn, outcome: TurnOutcome): boolean {
  const { ticket, ticketChanges } = outcome;
  const isChanged = ticket !== null || ticketChanges.length > 0;
  return isChanged || state.handOff !== null || outcome.state.handOff !== null;
}

/** Ends a failed try: waits, or parks the events for good so that the next one has its turn. */
export async function giveBackTurn(
  writer: Writer,
  turn: Pick<Turn, 'conversation' | 'numbers' | 'lease'>,
  because: string,
  afterMs: number | null,
): Promise<void> {
  try {
    await writer.transaction(async (within) => {
      // Parked before the lease ends, so that the end sees whether anything else waits.
      await within.db
        .updateTable('inbox')
        .set(afterMs === null ? { because, status: 'parked' } : { because })
        .where('number', 'in', turn.numbers)
        .execute();
      const isOurs =
        afterMs === null
          ? await freeConversation(within, turn.conversation, turn.lease)
          : await backOff(within, turn.conversation, turn.lease, afterMs);
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
  const blocked = blockedAfter(turn);
  const kept = {
    state: JSON.stringify(outcome.state),
    ...(blocked === null ? {} : { is_blocked: blocked }),
  };
  await db
    .insertInto('conversation')
    .values({ conversation: turn.conversation, ...kept })
    .onConflict((conflict) => conflict.column('conversation').doUpdateSet(kept))
    .execute();
}
