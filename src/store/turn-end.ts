import type { HandOver, Outgoing, Turn, TurnOutcome } from '../engine/ports.ts';
import { changeAccounts } from './accounts.ts';
import { tableOf } from './as-table.ts';
import { blankMessages } from './blank.ts';
import type { Database } from './database.ts';
import { noteChanges } from './desk-changes.ts';
import type { Ended, Hand } from './ended.ts';
import { OneFailed } from './group-commit.ts';
import { keepStates } from './keep-states.ts';
import { keepWords } from './keep-words.ts';
import { backOff, freeConversations } from './mailbox.ts';
import { toKeptMoment } from './moment.ts';
import { keepFigures } from './questions.ts';
import { keepRatings } from './ratings.ts';
import { type Slots, statement } from './statement.ts';
import { changeTicket, keepTicket } from './tickets.ts';
import { keepTimers } from './timers.ts';
import { STILL_WAITS } from './still-waits.ts';
import type { Writer } from './writer.ts';

export interface TurnEnds {
  /** Keeps all that a turn leaves behind, or nothing. */
  commit(turn: Turn, outcome: TurnOutcome, handOver?: HandOver): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Turns that end together are kept together. One that is lost keeps nothing, and holds up no other. Words are handed over under
 * this process's own lease.
 */
export function turnEnds(
  writer: Writer,
  { onDisk }: Pick<Database, 'onDisk'>,
  leasing: () => Omit<Hand, 'take'>,
): TurnEnds {
  const together = writer.group<Ended>(keepTurns);
  return {
    commit: async (turn, outcome, handOver) => {
      const words: { inHand: Outgoing | null } = { inHand: null };
      const take = (row: Outgoing | null) => void (words.inHand = row);
      const hand = handOver && { ...leasing(), take };
      try {
        await together.keep([{ turn, outcome, hand }]);
      } catch (error) {
        if (!(error instanceof TurnLost)) throw error;
        // The message may have been taken back while it was answered: then the lease is still ours to end.
        await writer.transaction((within) => freeConversations(within, [turn]));
        return false;
      }
      if (words.inHand !== null) {
        // Before anything is said: with it all that it comes from, and a second try knows of the first.
        await onDisk();
        handOver?.(words.inHand);
      }
      return true;
    },
    close: () => together.close(),
  };
}

async function keepTurns(within: Database, ended: readonly Ended[]): Promise<void> {
  await markDone(within, ended);
  for (const { turn } of ended) {
    if (await wasClaimedMeanwhile(within, turn)) throw new TurnLost();
  }
  await keepStates(within, ended);
  await keepWords(within, ended);
  for (const one of ended) await keepWhatIsRare(within, one);
  await keepFigures(within, ended);
  // Last, with the lease as the fence: a worker that was overtaken keeps nothing.
  const held = ended.map(({ turn }) => turn);
  if ((await freeConversations(within, held)) !== held.length) throw new TurnLost();
  const shown = ended.filter(({ turn, outcome }) => isOnDesk(turn, outcome));
  await noteChanges(
    within,
    shown.map(({ turn }) => turn.conversation),
  );
}

/** What most turns leave nothing of. */
async function keepWhatIsRare({ db }: Database, { turn, outcome }: Ended): Promise<void> {
  await keepTimers(db, turn.conversation, outcome);
  if (!(await changeAccounts(db, turn.conversation, outcome))) throw new TurnLost();
  if (!(await keepRatings(db, turn, outcome))) throw new TurnLost();
  if (outcome.ticket !== null) {
    await keepTicket(db, turn.conversation, outcome.ticket, outcome.at);
  }
  for (const change of outcome.ticketChanges) await changeTicket(db, change);
  await blankMessages(db, outcome.blankedMessages);
}

/**
 * Staff took the ticket while the bot was thinking: what it wanted to say, or to take back, is dropped, and the
 * event is decided again, in a talk that is theirs.
 */
async function wasClaimedMeanwhile(
  { db, engine }: Database,
  { state, event }: Turn,
): Promise<boolean> {
  if (state.handOff === null || state.handOff.isClaimed || event.type.startsWith('staff'))
    return false;
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
          ? (await freeConversations(within, [turn])) > 0
          : await backOff(within, turn.conversation, turn.lease, afterMs);
      if (!isOurs) throw new TurnLost();
    });
  } catch (error) {
    // Whoever holds the conversation now decides what becomes of the events.
    if (!(error instanceof TurnLost)) throw error;
  }
}

class TurnLost extends OneFailed {}

const DONE = { number: 'bigint', trace: 'text', done_at: 'text', may_be_blank: 'bigint' } as const;

async function markDone(database: Database, ended: readonly Ended[]): Promise<void> {
  const events = ended.flatMap(({ turn, outcome }) => {
    const told = { trace: JSON.stringify(outcome.trace), done_at: toKeptMoment(outcome.at) };
    return turn.numbers.map((number) => ({
      number,
      ...told,
      may_be_blank: turn.takenBack.includes(number) ? 1 : 0,
    }));
  });
  const done = await markAllDone(database, { events: JSON.stringify(events) });
  if (done.numAffectedRows !== BigInt(events.length)) throw new TurnLost();
}

type Done = Readonly<{ number: number; trace: string; done_at: string; may_be_blank: number }>;

const markAllDone = statement((database, given: Slots<{ events: string }>) =>
  database.db
    .updateTable('inbox')
    .from(tableOf<Done>(database, DONE, given('events')))
    .set((row) => ({
      status: 'done',
      trace: row.ref('given.trace'),
      done_at: row.ref('given.done_at'),
    }))
    .whereRef('inbox.number', '=', 'given.number')
    .where(STILL_WAITS)
    // A message that was taken back while it was answered is not answered with its words.
    .whereRef('is_blanked', '<=', 'given.may_be_blank'),
);
