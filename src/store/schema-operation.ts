/** Processes that decide and send; a lease begins with the id of the one that holds it. */
export interface WorkerTable {
  id: string;
  /** When it last showed that it lives, in ms of the database's clock. */
  seen_at: number;
}
