import { useCallback, useRef } from 'react';
import { ticketPath } from '../wire/desk.ts';
import type { TicketAct } from '../wire/desk.ts';
import { anyAnswer, Refused, send } from '../wire/exchange.ts';

/** Does something to a ticket; throws what the server refused. */
export type Act = (
  what: TicketAct,
  body?: Readonly<Record<string, string | null>>,
) => Promise<void>;

/**
 * What a page does to one ticket. Each act has an id of its own, and keeps it when it is tried
 * again after a lost connection: then the server does it once, whatever had arrived.
 */
export function useAct(number: string): Act {
  const ids = useRef(new Map<string, string>());
  return useCallback(
    async (what, body = {}) => {
      const wish = JSON.stringify([what, body]);
      const act = ids.current.get(wish) ?? newId();
      ids.current.set(wish, act);
      try {
        await send('POST', ticketPath(number, what), { act, ...body }, anyAnswer);
        ids.current.delete(wish);
      } catch (error) {
        // Certainly not done: the next try is another act.
        if (error instanceof Refused && error.status >= 400 && error.status < 500) {
          ids.current.delete(wish);
        }
        throw error;
      }
    },
    [number],
  );
}

/** The same once, for what is done with a key: pressed again it is another act, and harmless. */
export async function sendAct(number: string, what: 'claim'): Promise<void> {
  await send('POST', ticketPath(number, what), { act: newId() }, anyAnswer);
}

/** `crypto.randomUUID` is missing where a page is opened without TLS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
