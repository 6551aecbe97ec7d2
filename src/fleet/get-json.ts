import { isBrokenCircuitError } from 'cockatiel';
import type { z } from 'zod';
import type { FleetSilence } from '../core/terminal.ts';
import type { Question, Refusal } from './dialect.ts';
import { fetchOnce, hasFailed, type Fetched, type Reply } from './fetch-once.ts';
import type { FleetLine } from './line.ts';
import { pauseAfter } from './retry-after.ts';

export type Heard<T> = Answer<T> | Silence;

interface Answer<T> {
  readonly kind: 'heard';
  readonly value: T;
  /** The clock of whoever answered, as HTTP tells it; to the second. */
  readonly saidAt: string | null;
}

interface Silence extends Refusal {
  readonly kind: 'silent';
  /** We kept from asking, or the fleet asked us to: what it told before may still be told. */
  readonly isHeldBack: boolean;
}

/** One question with its time limit, tried once more when the fleet broke or did not answer in time. */
export async function getJson<T>(
  question: Question,
  schema: z.ZodType<T>,
  line: FleetLine,
): Promise<Heard<T>> {
  const first = await getOnce(question, line);
  const mayRetry = hasFailed(first) && pauseOf(first) === null && hasTime(line);
  const reply = mayRetry ? await getOnce(question, line) : first;
  return judge(reply, schema, line);
}

/** One order, sent once: whoever sends it again must know that it is done once. */
export async function sendOrder<T>(
  question: Question,
  schema: z.ZodType<T>,
  line: FleetLine,
): Promise<Heard<T>> {
  return judge(await getOnce(question, line), schema, line);
}

type Got = Fetched | 'heldBack' | 'resting' | 'noToken';

/** One try, and one more with a new token if the fleet does not take ours. */
async function getOnce(question: Question, line: FleetLine): Promise<Got> {
  if (!hasTime(line)) return 'slow';
  const token = await tokenFrom(line.access.current());
  if (token === null) return 'noToken';
  const reply = await call(question, token, line);
  if (typeof reply === 'string' || reply.status !== 401) return reply;
  const renewed = await tokenFrom(line.access.renew(token));
  return renewed === null ? reply : await call(question, renewed, line);
}

async function tokenFrom(token: Promise<string | null>): Promise<string | null> {
  try {
    return await token;
  } catch {
    return null;
  }
}

async function call(question: Question, token: string, line: FleetLine): Promise<Got> {
  const isGiven = await taken(line);
  if (isGiven !== true) return isGiven === false ? 'heldBack' : 'down';
  const signed = line.dialect.sign(question, token);
  // The time is looked at inside: whoever waits for a fleet that recovers has less of it.
  const reply = await withBreaker(line, async () =>
    hasTime(line) ? await fetchOnce(signed, question, timeLeft(line), line.fetch) : 'slow',
  );
  const pause = pauseOf(reply);
  if (pause !== null) await pauseAll(pause, line);
  return reply;
}

/** The budget is kept in the database; while that is away nobody knows what is left, and nothing is asked. */
async function taken({ budget }: FleetLine): Promise<boolean | null> {
  try {
    return await budget.take();
  } catch {
    return null;
  }
}

/** What the fleet has answered counts also where the others cannot be told to wait. */
async function pauseAll(ms: number, { budget }: FleetLine): Promise<void> {
  try {
    await budget.pause(ms);
  } catch {
    // The next call finds the fleet's own refusal.
  }
}

async function withBreaker(line: FleetLine, run: () => Promise<Fetched>): Promise<Got> {
  try {
    return await line.breaker.execute(run);
  } catch (cause) {
    if (isBrokenCircuitError(cause)) return 'resting';
    throw cause;
  }
}

// A call of a few milliseconds can only fail; it would cost the fleet work for nothing.
function hasTime(line: FleetLine): boolean {
  return timeLeft(line) > 10;
}

function timeLeft(line: FleetLine): number {
  return Math.min(line.callMs, line.turnEnds - performance.now());
}

/** For how long the fleet asked to be left alone, in ms; null: it did not. */
function pauseOf(got: Got): number | null {
  return typeof got === 'string' ? null : pauseAfter(got.status, got.retryAfter);
}

function judge<T>(got: Got, schema: z.ZodType<T>, line: FleetLine): Heard<T> {
  if (typeof got !== 'string') return judgeReply(got, schema, line);
  switch (got) {
    case 'slow':
    case 'down':
      return silent(got);
    case 'resting':
    case 'noToken':
      return silent('down');
    case 'heldBack':
      return silent('down', { isHeldBack: true });
  }
}

function judgeReply<T>(reply: Reply, schema: z.ZodType<T>, { dialect }: FleetLine): Heard<T> {
  const { status, text, date } = reply;
  const body = toJson(text);
  const refusal = dialect.refusalIn(status, body);
  if (refusal !== null) return silent(refusal.because, refusal);
  if (status === 401 || status === 403) return silent('refused');
  if (status === 429) return silent('down', { isHeldBack: true });
  if (status >= 500) return silent('down');
  const read = status === 200 || status === 202 ? schema.safeParse(body) : null;
  if (read?.success !== true) return silent('nonsense');
  return { kind: 'heard', value: read.data, saidAt: toIso(date) };
}

function toIso(date: string | null): string | null {
  const at = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function silent(because: FleetSilence, more: Partial<Silence> = {}): Silence {
  return { kind: 'silent', because, code: null, isHeldBack: false, ...more };
}
