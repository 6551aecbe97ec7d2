import type { DateTime } from 'luxon';
import type { Outgoing } from '../engine/ports.ts';

// LINE says one minute, and not to rely on it: a first try keeps a distance.
const FRESH_MS = 50_000;
// Its minute may have begun before ours: the webhook was on its way, came again, or waited to be read.
const ALIVE_MS = 55_000;
// Whoever was left alone with a payment for longer may have done something about it.
const SOON_MS = 5 * 60 * 1000;
// So far may the clocks of two processes of ours differ.
const CLOCKS_APART_MS = 10_000;
// After a day the same retry key would be a new message, and the words may no longer be true, tried or not.
const OLDEST_MS = 24 * 60 * 60 * 1000;

/** How this row goes out now; null when a reply of unknown outcome can no longer be asked about. */
export function wayOf(row: Outgoing, now: DateTime): 'reply' | 'push' | null {
  if (row.lastWay === 'push') return 'push';
  if (row.isAmbiguous && row.replyToken !== null) return isTokenAlive(row, now) ? 'reply' : null;
  return row.replyToken !== null && ageOf(row, now) < FRESH_MS ? 'reply' : 'push';
}

/** Before its arrival nothing is known of a token: the clock was set back, and may have been by more than its minute. */
export function isTokenAlive(row: Outgoing, now: DateTime): boolean {
  const age = ageOf(row, now);
  return age > -CLOCKS_APART_MS && age < ALIVE_MS;
}

export function isGivenUp(row: Outgoing, now: DateTime): boolean {
  const age = now.toMillis() - row.saidAt.toMillis();
  // Set back by an hour, a clock would make a leave to take a payment again an hour longer.
  return row.isSoonUntrue ? age >= SOON_MS || age < -CLOCKS_APART_MS : age >= OLDEST_MS;
}

/** Of the reply token. */
function ageOf(row: Outgoing, now: DateTime): number {
  return now.toMillis() - row.receivedAt.toMillis();
}

/** How long to wait before the next try. */
export interface Delays {
  /** A reply whose outcome we do not know, while its token lives. */
  soon(): number;
  growing(attempts: number): number;
  /** Never before `ms`, which the other side has asked for. */
  notBefore(ms: number): number;
  /** When waiting a little cannot help. */
  long(): number;
}

const FIRST_MS = 1000;
const LONGEST_MS = 15 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

/** Spread by chance, so that rows which failed together do not come back together. */
export function delaysWith(chance: () => number): Delays {
  const spread = (ms: number) => Math.round(ms * (0.5 + chance() / 2));
  return {
    soon: () => Math.round(FIRST_MS * (1 + chance())),
    growing: (attempts) => spread(Math.min(LONGEST_MS, 2 * FIRST_MS * 2 ** attempts)),
    notBefore: (ms) => Math.round(ms * (1 + chance() / 4)),
    long: () => spread(2 * HOUR_MS),
  };
}
