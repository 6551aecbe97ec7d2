import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { FleetSilence } from '../core/terminal.ts';
import { problemSchema } from './contract-problem.ts';

export interface FleetLine {
  readonly token: string;
  readonly fetch: typeof globalThis.fetch;
  readonly callMs: number;
  /** When the turn has no time left, on `performance.now()`: a demo clock may stand still. */
  readonly turnEnds: number;
}

export type Heard<T> =
  | { readonly kind: 'heard'; readonly value: T }
  | {
      readonly kind: 'silent';
      readonly because: FleetSilence;
      readonly code: string | null;
      readonly mayRetry: boolean;
    };

/** One GET with its time limit, tried once more when the fleet broke or did not answer in time. */
export async function getJson<T>(
  url: URL,
  schema: z.ZodType<T>,
  line: FleetLine,
): Promise<Heard<T>> {
  const first = await getOnce(url, schema, line);
  if (first.kind === 'heard' || !first.mayRetry || !hasTime(line)) return first;
  return getOnce(url, schema, line);
}

async function getOnce<T>(url: URL, schema: z.ZodType<T>, line: FleetLine): Promise<Heard<T>> {
  if (!hasTime(line)) return silent('slow');
  const reply = await fetchWithin(timeLeft(line), url, line);
  return typeof reply === 'string' ? silent(reply, null, true) : judge(reply, schema);
}

// A call of a few milliseconds can only fail; it would cost the fleet work for nothing.
function hasTime(line: FleetLine): boolean {
  return timeLeft(line) > 10;
}

function timeLeft(line: FleetLine): number {
  return Math.min(line.callMs, line.turnEnds - performance.now());
}

interface Reply {
  readonly status: number;
  readonly text: string;
}

async function fetchWithin(
  ms: number,
  url: URL,
  line: FleetLine,
): Promise<Reply | 'slow' | 'down'> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), ms);
  try {
    const response = await line.fetch(url, {
      headers: {
        authorization: `Bearer ${line.token}`,
        accept: 'application/json, application/problem+json',
        'x-request-id': randomUUID(),
      },
      // A redirect could carry the merchant's id to a host that nobody configured.
      redirect: 'manual',
      signal: limit.signal,
    });
    // The body stands under the same limit: a fleet can also fall silent halfway through it.
    return { status: response.status, text: await response.text() };
  } catch {
    return limit.signal.aborted ? 'slow' : 'down';
  } finally {
    clearTimeout(timer);
  }
}

function judge<T>({ status, text }: Reply, schema: z.ZodType<T>): Heard<T> {
  if (status === 401 || status === 403) return silent('refused');
  if (status === 429) return silent('down');
  if (status >= 500) return silent('down', null, true);
  if (status === 404) return judgeMissing(text);
  const read = status === 200 ? schema.safeParse(toJson(text)) : null;
  return read?.success === true ? { kind: 'heard', value: read.data } : silent('nonsense');
}

// Only a problem says that the fleet looked and found nothing. Any other 404 comes from something
// between us and the fleet, and says nothing about the merchant.
function judgeMissing(text: string): Heard<never> {
  const problem = problemSchema.safeParse(toJson(text));
  if (!problem.success) return silent('nonsense');
  const { code, type } = problem.data;
  return silent('notFound', code ?? type.replace(/^.*[:/]/, ''));
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function silent(because: FleetSilence, code: string | null = null, mayRetry = false): Heard<never> {
  return { kind: 'silent', because, code, mayRetry };
}
