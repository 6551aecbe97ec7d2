import type { Generated } from 'kysely';

/** Processes that decide and send; a lease begins with the id of the one that holds it. */
interface WorkerTable {
  id: string;
  /** When it last showed that it lives, in ms of the database's clock. */
  seen_at: number;
  /** Which version of what the desk has taught answers there; null: none yet, or a version of ours that does not tell. */
  learnt: number | null;
}

/** What somebody who waits for staff calls themselves at LINE. */
interface LineNameTable {
  conversation: string;
  /** Null: it is still to be asked for, or there is none. */
  name: string | null;
  /** Until then it is kept, on the database's clock; then it is due to be asked for. */
  ready_at: Generated<number>;
  tries: Generated<number>;
}

/** Empty: what is written to see whether anything is kept is taken away in the same breath. */
interface TrialTable {
  id: string;
  filling: string;
}

/** A row for the channel that was served from this database: no demo may answer its merchants. */
interface ServedTable {
  channel: string;
}

/** What LINE told last about the pushes of this month. */
interface LineQuotaTable {
  channel: string;
  /** Null: no limit. */
  push_limit: number | null;
  used: number;
  told_at: string;
}

export interface OperationTables {
  worker: WorkerTable;
  line_quota: LineQuotaTable;
  served: ServedTable;
  trial: TrialTable;
  line_name: LineNameTable;
}
