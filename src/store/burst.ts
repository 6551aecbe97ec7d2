import { together } from '../core/burst.ts';
import type { KeptEvent } from '../core/event.ts';
import type { Turn } from '../engine/ports.ts';

/** One event that waits; null in place of what this version cannot read. */
export interface Waiting extends Pick<Turn, 'number' | 'receivedAt' | 'replyToken' | 'mode'> {
  readonly event: KeptEvent | null;
}

type Burst = Pick<
  Turn,
  'number' | 'numbers' | 'takenBack' | 'event' | 'receivedAt' | 'replyToken' | 'mode'
>;

/** What is decided together of what waits, oldest first: all that is written up to anything else, else one event. */
export function burstOf(waiting: readonly Waiting[]): Burst | null {
  const [oldest] = waiting;
  if (oldest === undefined || oldest.event === null) return null;
  const end = waiting.findIndex(({ event, mode }) => mode !== oldest.mode || !isText(event));
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

function alone(row: Waiting, event: KeptEvent): Burst {
  const numbers = [row.number];
  return { ...row, event, numbers, takenBack: event.type === 'merchantUnsent' ? numbers : [] };
}

/** The words of a taken back message are gone already; in the middle of a burst nothing is left to do about it. */
function isText(event: KeptEvent | null): boolean {
  return event?.type === 'merchantWrote' || event?.type === 'merchantUnsent';
}
