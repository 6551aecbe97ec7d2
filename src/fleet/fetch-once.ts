import { randomUUID } from 'node:crypto';
import type { Question, Signed } from './dialect.ts';

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | null;
  /** The clock of whoever answered, as HTTP tells it. */
  readonly date: string | null;
}

export type Fetched = Reply | 'slow' | 'down';

/** Whether the fleet itself is in trouble; what it refuses, or says wrongly, is none. */
export function hasFailed(fetched: unknown): boolean {
  if (fetched === 'slow' || fetched === 'down') return true;
  return (
    typeof fetched === 'object' &&
    fetched !== null &&
    'status' in fetched &&
    typeof fetched.status === 'number' &&
    fetched.status >= 500 &&
    // It works well: it cannot do that.
    fetched.status !== 501
  );
}

/** One question, answered within `ms` or not at all. */
export async function fetchOnce(
  { url, headers }: Signed,
  { search, order }: Pick<Question, 'search' | 'order'>,
  ms: number,
  fetch: typeof globalThis.fetch,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(Math.floor(ms));
  const sent = order?.body ?? search;
  try {
    const response = await fetch(url, {
      method: search === undefined && order === undefined ? 'GET' : 'POST',
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
      headers: {
        ...headers,
        ...order?.headers,
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
        accept: 'application/json, application/problem+json',
        // What something between us has kept would pass for now.
        'cache-control': 'no-cache',
        'x-request-id': randomUUID(),
      },
      // A redirect could carry the merchant's id to a host that nobody configured.
      redirect: 'manual',
      signal,
    });
    const retryAfter = response.headers.get('retry-after');
    // The body stands under the same limit: a fleet can also fall silent halfway through it.
    const date = response.headers.get('date');
    return { status: response.status, text: await response.text(), retryAfter, date };
  } catch {
    return signal.aborted ? 'slow' : 'down';
  }
}
