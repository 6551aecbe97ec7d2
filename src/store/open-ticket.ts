import type { Ticket } from '../engine/ticket-ports.ts';

/** An open ticket, for what is read from its talk: the turn is the event that opened it. */
export type OpenTicket = {
  readonly number: string;
  readonly conversation: string;
  readonly turn: number;
};

/** The same as a table (`as-table.ts`). */
export const OPEN_TICKET = { number: 'text', conversation: 'text', turn: 'bigint' } as const;

export function isOpen({ status }: Pick<Ticket, 'status'>): boolean {
  return status === 'waiting' || status === 'claimed';
}

/** The event that opened a ticket stands in its number (`receptionNumber`). */
export function turnOf(number: string): number | null {
  const [, turn] = /^\d{4}-(\d+)$/.exec(number) ?? [];
  return turn === undefined ? null : Number(turn);
}
