import { together } from '../core/burst.ts';
import type { KeptEvent } from '../core/event.ts';
import { isLate, timeOf } from '../core/late.ts';
import type { Turn } from '../engine/ports.ts';

/** One event that waits; null in place of what this version cannot read. */
export interface Waiting extends Pick<Turn, 'number' | 'receivedAt' | 'replyToken' | 'mode'> {
  readonly event: KeptEvent | null;
}

type Burst = Pick<
  Turn,
  'number' | 'numbers' | 'takenBack' | 'event' | 'receivedAt' | 'replyToken' | 'mode'
>;

/**
 * What waits, in the order in which it happened: LINE brings again what was not taken, behind what came after it. What is not
 * from LINE goes by another clock, and stays where it is.
 */
export function asWritten(waiting: readonly Waiting[]): readonly Waiting[] {
  const at = waiting.findIndex(({ event }) => sentAtOf(event) === null);
  const ours = at === -1 ? waiting.length : at;
  const inTime = waiting
    .slice(0, ours)
    .toSorted((a, b) => (sentAtOf(a.event) ?? 0) - (sentAtOf(b.event) ?? 0));
  const rest = waiting.slice(ours + 1);
  return [...inTime, ...waiting.slice(ours, ours + 1), ...(rest.length > 0 ? asWritten(rest) : [])];
}

const sentAtOf = (event: KeptEvent | null): number | null =>
  (event === null ? undefined : timeOf(event).sentAt) ?? null;

/**
 * What is decided together of what waits, oldest first: all that is written up to anything else, else one event. A message that
 * may answer what was said last is not read as one with another that cannot.
 */
export function burstOf(
  waiting: readonly Waiting[],
  state: Pick<Turn['state'], 'heardAt'>,
): Burst | null {
  const [oldest] = waiting;
  if (oldest === undefined || oldest.event === null) return null;
  const first = oldest.event;
  const end = waiting.findIndex(
    ({ event, mode }) => mode !== oldest.mode || !isText(event) || isOfOther(event, first, state),
  );
  const burst = end === -1 ? waiting : waiting.slice(0, end);
  const written = burst.flatMap(({ event, ...row }) =>
    event?.type === 'merchantWrote' ? [{ event, ...row }] : [],
  );
  const newest = written.at(-1);
  if (newest === undefined) return alone(oldest, oldest.event);
  return {
    // By the newest token: it lives longest.
    ...newest,
    event: { ...newest.event, text: together(written.map(({ event }) => event.text)) },
    number: Math.max(...burst.map(({ number }) => number)),
    numbers: burst.map(({ number }) => number),
    takenBack: burst.flatMap(({ event, number }) =>
      event?.type === 'merchantUnsent' ? [number] : [],
    ),
  };
}

function isOfOther(
  event: KeptEvent | null,
  first: KeptEvent,
  state: Pick<Turn['state'], 'heardAt'>,
): boolean {
  if (event?.type !== 'merchantWrote' || first.type !== 'merchantWrote') return false;
  return isLate(state, event) !== isLate(state, first) || event.isBelated !== first.isBelated;
}

function alone(row: Waiting, event: KeptEvent): Burst {
  const numbers = [row.number];
  return { ...row, event, numbers, takenBack: event.type === 'merchantUnsent' ? numbers : [] };
}

/** The words of a taken back message are gone already; in the middle of a burst nothing is left to do about it. */
function isText(event: KeptEvent | null): boolean {
  return event?.type === 'merchantWrote' || event?.type === 'merchantUnsent';
}
