import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Pool, PoolClient, QueryResultRow } from 'pg';

/** Far more than the product has; texts made of what somebody asks for must not fill the server's memory. */
const MOST = 400;
/** What it gives may become more with a migration, and a prepared statement's answer may not change. */
const ALL_COLUMNS = /(?:^select|\breturning) (?:(?! from ).)*\*/s;

/**
 * Has each connection of a pool keep the statements it was asked for prepared: the server reads a text once, not with every
 * message. Texts are known by a name of their own, which is the same on all connections.
 */
export function preparing(pool: Pool): PostgresPool {
  const names = new Map<string, string>();
  const prepared = new WeakMap<PoolClient, PostgresPoolClient>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST || ALL_COLUMNS.test(text)) return known;
    const name = `madoguchi_${names.size + 1}`;
    names.set(text, name);
    return name;
  };
  return {
    options: pool.options,
    async connect() {
      const client = await pool.connect();
      const known = prepared.get(client) ?? new Preparing(client, nameOf);
      prepared.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
}

const COMMANDS = ['UPDATE', 'DELETE', 'INSERT', 'SELECT', 'MERGE', 'COMMIT', 'ROLLBACK'] as const;

class Preparing implements PostgresPoolClient {
  readonly #client: PoolClient;
  readonly #nameOf: (text: string) => string | undefined;

  constructor(client: PoolClient, nameOf: (text: string) => string | undefined) {
    this.#client = client;
    this.#nameOf = nameOf;
  }

  query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(
    asked: string | PostgresCursor<R>,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== 'string') throw new Error('no cursors are used');
    return this.#ask<R>(asked, values);
  }

  async #ask<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    // `begin` and `commit` have nothing to be planned, and go out in one message as they are.
    const name = values.length === 0 ? undefined : this.#nameOf(text);
    const asked = { ...(name && { name }), text, values: [...values] };
    const { command, rowCount, rows } = await this.#client.query<R & QueryResultRow>(asked);
    const known = COMMANDS.find((one) => one === command);
    return { command: known ?? 'SELECT', rowCount: rowCount ?? 0, rows };
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy);
  }
}
