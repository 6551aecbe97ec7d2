import { sql } from 'kysely';
import type { DateTime } from 'luxon';
import type { FigureStore } from '../desk/figure-ports.ts';
import type { LearningStore } from '../desk/learning-ports.ts';
import type { DeskStore } from '../desk/ports.ts';
import type { NameStore } from '../engine/name-ports.ts';
import type { PictureStore } from '../engine/picture-ports.ts';
import type { Arrival, Store } from '../engine/ports.ts';
import { readBacklog } from './backlog.ts';
import type { TalkPart } from '../engine/talk-ports.ts';
import type { RetentionStore } from '../engine/retention-ports.ts';
import { bindMerchant, proveLink, readMerchant, readOffered, readProven } from './accounts.ts';
import { pauseCalls, takeCall } from './call-budget.ts';
import { readLastTrace, readState } from './conversations.ts';
import { openDatabase } from './database.ts';
import type { Database, Whereabouts } from './database.ts';
import { releaseLapsed } from './desk-claims.ts';
import { recordAttempts, settle, type Settled, type Tried } from './deliveries.ts';
import { deskStore } from './desk-store.ts';
import { figureStore } from './figures.ts';
import { learningStore } from './lessons.ts';
import { keepArrivals } from './inbox.ts';
import { lineNames } from './line-names.ts';
import { keepQuota, readQuota } from './line-quota.ts';
import type { Others } from './others.ts';
import { takeOutgoing } from './outbox.ts';
import { pictureStore } from './pictures.ts';
import { readQueue } from './queue.ts';
import { wasAsked } from './ratings.ts';
import { deleteOld } from './retention.ts';
import { keepServed, wasServed } from './served.ts';
import { readStartOfPart, readTalk } from './talk.ts';
import { readTicket, readTickets } from './tickets.ts';
import { readTimers, ringTimers } from './timers.ts';
import { takeTurns, type Unreadable } from './turn-start.ts';
import { readUnknownDeliveries } from './unknown-deliveries.ts';
import { hurryAfterSetBack } from './set-back.ts';
import { wakeWatches } from './watches.ts';
import { createWriter, type Writer } from './writer.ts';
import { watchWrites } from './watch-writes.ts';
import { createWorker, knowingOf, leave, showLife, type Worker } from './workers.ts';
import { giveBackTurn, turnEnds } from './turn-end.ts';

/** Longer than the longest turn: `call-in-turn.ts` adds it up. After a crash another process goes on that much later. */
const TURN_LEASE_MS = 15_000;
/** Longer than one way of sending takes: a token, the call, and both again when LINE refuses the token, 10 s each. */
const OUTGOING_LEASE_MS = 60_000;
// A literal, not a parameter: SQLite uses a partial index only when it can see its condition.
const WAITING = sql.lit('waiting' as const);
const ARRIVALS = { waiting: 10_000, perCommit: 500, lasts: true };

interface StoreLimits {
  /** So long a merchant has written nothing more when what they wrote is answered; 0: each message at once. */
  readonly quietMs?: number;
}

/** Where everything is kept: conversations, and what belongs to the desk alone. */
export interface WholeStore extends Store, RetentionStore {
  /** The other processes on this database. */
  readonly others: Pick<Others, 'tell' | 'whenTold'>;
  readonly desk: DeskStore;
  readonly figures: FigureStore;
  readonly pictures: PictureStore;
  readonly names: NameStore;
  readonly learning: LearningStore;
  /** Remembers that a channel of LINE is served from here. */
  keepServed(): Promise<void>;
  wasServed(): Promise<boolean>;
  /** From now on hears of what could not be read in the end. */
  whenUnreadable(listener: (unreadable: Unreadable) => void): void;
}

/** Opens the store: SQLite in `dataDir`, or PostgreSQL when there is a URL. Brings the schema up to date first. */
export async function openStore({
  quietMs = 0,
  ...where
}: Whereabouts & StoreLimits): Promise<WholeStore> {
  const { database } = await openDatabase(where);
  const { db } = database;
  const worker = createWorker();
  if (database.engine === 'sqlite') await freeLeases(database);
  const writer = createWriter(database);
  const arrivals = writer.group<Arrival>(async (within, group) => {
    await keepArrivals(within, group, quietMs);
  }, ARRIVALS);
  const [writes, hurry] = [watchWrites(database), hurryAfterSetBack(writer)];
  // On the disk before anything is said: with it all that it comes from, and a second try knows of the first.
  const tries = writer.group<Tried>(
    (within, group) => recordAttempts(within, group, OUTGOING_LEASE_MS),
    { lasts: true },
  );
  const settled = writer.group<Settled>(settle);
  const unreadable: ((one: Unreadable) => void)[] = [];
  const tell = (one: Unreadable) => unreadable.forEach((hear) => hear(one));
  const { turns, ...leasing } = leasingBy(worker, { database, writer, tell });
  return {
    ...readersOf(database),
    others: database.others,
    ping: () => writes.ping(),
    receive: (received) => writes.watched(arrivals.keep(received)),
    ...leasing,
    whenUnreadable: (listener) => void unreadable.push(listener),
    giveBack: (turn, because, afterMs) => giveBackTurn(writer, turn, because, afterMs),
    ringTimers: (now) => ringTimers(database, now),
    releaseLapsed: (now) => releaseLapsed(database, now),
    wakeWatches: (merchantId, eventId, now) => wakeWatches(database, merchantId, eventId, now),
    recordAttempt: (row, way) => tries.keep([{ row, way }]),
    settle: (row, settlement) => settled.keep([{ row, settlement }]),
    showLife: () => writes.watched(showLife(database, worker).then(hurry)),
    keepQuota: (quota) => keepQuota(db, quota),
    keepServed: () => keepServed(db),
    backlog: () => readBacklog(database, TURN_LEASE_MS),
    deleteOld: (kept) => deleteOld(database, kept),
    bind: (conversation, merchant) => bindMerchant(db, conversation, merchant),
    desk: deskStore(database, quietMs),
    pictures: pictureStore(database),
    names: lineNames(database),
    learning: learningStore(database, worker),
    proveLink: (proof, now) => proveLink(db, proof, now),
    takeCall: (perMinute) => takeCall(database, perMinute),
    pauseCalls: (ms) => pauseCalls(database, ms),
    close: async () => {
      for (const group of [arrivals, turns, tries, settled, writer]) await group.close();
      await leave(database, worker);
      await database.close();
    },
  };
}

interface LeasingMeans {
  readonly database: Database;
  readonly writer: Writer;
  readonly tell: (one: Unreadable) => void;
}

/** What begins leases of this process. */
function leasingBy(worker: Worker, { database, writer, tell }: LeasingMeans) {
  const leasing = (ms: number) => ({ lease: worker.newLease(), leaseMs: ms });
  const knowing = knowingOf(worker);
  const turns = turnEnds(writer, database, () => leasing(OUTGOING_LEASE_MS));
  const takeAllOutgoing = (limit: number) =>
    writer.statement((within) => takeOutgoing(within, limit, leasing(OUTGOING_LEASE_MS)));
  return {
    turns,
    commit: (...ended: Parameters<Store['commit']>) => knowing(turns.commit(...ended)),
    takeTurns: (limit: number) =>
      knowing(takeTurns(database, writer, limit, { ...leasing(TURN_LEASE_MS), tell })),
    takeOutgoing: (limit: number) => knowing(takeAllOutgoing(limit)),
  };
}

/** What only looks. */
function readersOf(database: Database) {
  const { db } = database;
  return {
    isIdle: () => isIdle(database),
    timers: (conversation: string) => readTimers(db, conversation),
    tickets: () => readTickets(database),
    ticket: (number: string) => readTicket(database, number),
    talk: (conversation: string, part?: TalkPart) => readTalk(db, conversation, part),
    startOfPart: (conversation: string, before: number) =>
      readStartOfPart(db, conversation, before),
    unknownDeliveries: (since: DateTime) => readUnknownDeliveries(db, since),
    quota: (now: DateTime) => readQuota(db, now),
    wasServed: () => wasServed(db),
    queue: (conversation: string, now: DateTime) => readQueue(db, conversation, now),
    wasAsked: (ticket: string, shop: string, now: DateTime) => wasAsked(db, ticket, shop, now),
    lastTrace: (conversation: string) => readLastTrace(db, conversation),
    state: (conversation: string) => readState(db, conversation),
    merchantOf: (conversation: string) => readMerchant(db, conversation),
    figures: figureStore(db),
    linkOffered: (token: string, now: DateTime) => readOffered(db, token, now),
    provenLink: (nonce: string) => readProven(db, nonce),
  };
}

/** One process owns the SQLite file: whoever held a lease before is dead. */
async function freeLeases({ db }: Database): Promise<void> {
  const free = { lease: null, leased_until: 0 };
  await db.updateTable('mailbox').set(free).where('lease', 'is not', null).execute();
  await db.updateTable('outbox').set(free).where('status', '=', WAITING).execute();
}

async function isIdle({ db }: Database): Promise<boolean> {
  const event = db.selectFrom('inbox').select('number').where('status', '=', WAITING).limit(1);
  const words = db.selectFrom('outbox').select('id').where('status', '=', WAITING).limit(1);
  return (
    (await event.executeTakeFirst()) === undefined && (await words.executeTakeFirst()) === undefined
  );
}
