import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { Acted, DeskAct } from '../desk/ports-live.ts';
import type { Doer } from '../desk/ports.ts';
import { record } from './audit.ts';
import type { Database } from './database.ts';
import { noteChanges } from './desk-changes.ts';
import { keepArrivals } from './inbox.ts';
import { wishForName } from './line-names.ts';
import { toKeptMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { toTicket } from './tickets.ts';

type Row = Selectable<Schema['ticket']>;

/**
 * Does what somebody does to a ticket: the ticket, the event for the talk and the record in one
 * transaction. Whoever holds the ticket is asked under its lock, so that of two who act at once one is told of the other.
 */
export function actOnTicket(
  database: Database,
  act: DeskAct,
  doer: Doer,
  quietMs: number,
): Promise<Acted> {
  return database.db.transaction().execute(async (db) => {
    const within = { ...database, db };
    const held = await hold(within, act.ticket);
    if (held === null) return { kind: 'missing' };
    // After the lock: of two that are the same act the later sees the earlier.
    if (await isDone(within, act)) return { kind: 'done' };
    const refused = await refusal(within, act, doer, held);
    if (refused !== null) return refused;
    const { number, conversation } = held.row;
    const change = changed(held, act, doer);
    await db.updateTable('ticket').set(change).where('number', '=', number).execute();
    const event = act.toEvent(toTicket(held.row));
    const arrival = { conversation, event, receivedAt: doer.at, replyToken: null } as const;
    await keepArrivals(within, [{ ...arrival, eventId: eventIdOf(act), mode: 'active' }], quietMs);
    await recordAct(within, act, doer, held.row);
    if (act.what === 'reopen') await wishForName(db, conversation);
    await noteChanges(within, [conversation]);
    return { kind: 'done' };
  });
}

/** Before the act itself stands that the ticket became the doer's, and from whom. */
async function recordAct(
  { db }: Database,
  { what, to, takesOver, recorded, note }: DeskAct,
  doer: Doer,
  { number: ticket, status, claimed_by, claimed_by_id }: Row,
): Promise<void> {
  const isMine = status === 'claimed' && claimed_by_id === doer.by.id;
  const from = claimed_by === null ? {} : { before: claimed_by };
  if (BECOMES_MINE.has(what) && !isMine) {
    await record(db, doer, takesOver ? 'tookOver' : 'claimed', { ticket, ...from });
  }
  if (recorded === null) return;
  const after = toldInRecord({ what, note });
  const toWhom = to === undefined ? {} : { member: to, ...(isMine ? {} : from) };
  await record(db, doer, recorded, { ticket, ...after, ...toWhom });
  if (isWarned({ what, note })) await record(db, doer, 'overruledMoney', { ticket });
}

/** Words about a merchant stay with the ticket and the talk, and end with them. */
function toldInRecord({ what, note }: Pick<DeskAct, 'what' | 'note'>) {
  return note === null || IS_WORDED.has(what) ? {} : { after: note };
}

function isWarned({ what, note }: Pick<DeskAct, 'what' | 'note'>): boolean {
  return what === 'write' && note !== null;
}

const IS_WORDED: ReadonlySet<DeskAct['what']> = new Set(['write', 'close']);

/** To open a ticket again says by itself whose it is. */
const BECOMES_MINE: ReadonlySet<DeskAct['what']> = new Set(['claim', 'write', 'call']);

interface Held {
  readonly row: Row;
  /** On the database's clock. */
  readonly now: number;
}

async function hold({ db, engine, now }: Database, number: string): Promise<Held | null> {
  const row = await db
    .selectFrom('ticket')
    .selectAll()
    .where('number', '=', number)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  if (row === undefined) return null;
  const { rows } = await sql<{ readonly ms: number }>`select ${now} as ms`.execute(db);
  return { row, now: rows[0]?.ms ?? 0 };
}

const eventIdOf = ({ id }: DeskAct): string => `desk:${id}`;

async function isDone({ db }: Database, act: DeskAct): Promise<boolean> {
  const kept = await db
    .selectFrom('inbox')
    .select('number')
    .where('event_id', '=', eventIdOf(act))
    .executeTakeFirst();
  return kept !== undefined;
}

async function refusal(
  { db }: Database,
  { what, takesOver }: DeskAct,
  { by }: Doer,
  { row, now }: Held,
): Promise<Acted | null> {
  const isOpen = row.status === 'waiting' || row.status === 'claimed';
  if (what === 'reopen') return isOpen ? { kind: 'open' } : await anotherOf(db, row);
  if (!isOpen) return { kind: 'over' };
  const isElsewhere = row.status === 'claimed' && row.claimed_by_id !== by.id;
  const isTaken = isElsewhere && row.claimed_until > now && !takesOver;
  return isTaken ? { kind: 'taken', by: row.claimed_by ?? '' } : null;
}

async function anotherOf(db: Database['db'], { conversation }: Row): Promise<Acted | null> {
  const other = await db
    .selectFrom('ticket')
    .select('number')
    .where('conversation', '=', conversation)
    .where('status', 'in', ['waiting', 'claimed'])
    .executeTakeFirst();
  return other === undefined ? null : { kind: 'another', number: other.number };
}

function changed({ row, now }: Held, act: DeskAct, { by, at }: Doer) {
  const nobody = { claimed_by: null, claimed_by_id: null, claimed_until: 0, passed_by: null };
  const holder = act.to ?? by;
  const mine = {
    status: 'claimed',
    claimed_by: holder.name,
    claimed_by_id: holder.id,
    claimed_until: now + act.leaseMs,
    passed_by: null,
  } as const;
  const answered = { first_reply_at: row.first_reply_at ?? toKeptMoment(at) };
  switch (act.what) {
    case 'claim':
      return mine;
    case 'pass':
      return { ...mine, passed_by: by.name };
    case 'write':
      return { ...mine, ...answered };
    case 'call':
      return { ...mine, ...answered, call_back_at: act.note, call_back_by: 'staff' } as const;
    case 'reopen':
      return { ...mine, closed_at: null, resolution: null };
    case 'refresh':
      // Nothing about whose it is.
      return { claimed_until: row.claimed_until };
    case 'release':
      return { ...nobody, status: 'waiting' } as const;
    case 'return':
      return { status: 'returned', closed_at: toKeptMoment(at), claimed_until: 0 } as const;
    case 'close':
      // 'returned' too for a version that knows no resolutions yet.
      return {
        status: 'returned',
        resolution: act.note,
        closed_at: toKeptMoment(at),
        claimed_until: 0,
      } as const;
  }
}
