import { useCallback } from 'react';
import { ticketPath } from '../wire/desk.ts';
import type { TicketAct } from '../wire/desk.ts';
import { anyAnswer, Refused, send } from '../wire/exchange.ts';

/** Does something to a ticket; throws what the server refused. */
export type Act = (
  what: TicketAct,
  body?: Readonly<Record<string, string | null>>,
) => Promise<void>;

/** Outlives the row: a draft may be sent again after it was closed and opened. */
const ids = new Map<string, string>();

/**
 * What a page does to one ticket. Each act has an id of its own, and keeps it when it is tried
 * again after a lost connection: then the server does it once, whatever had arrived.
 */
export function useAct(number: string): Act {
  return useCallback(
    async (what, body = {}) => {
      const wish = JSON.stringify([number, what, body]);
      const act = ids.get(wish) ?? newId();
      ids.set(wish, act);
      try {
        await send('POST', ticketPath(number, what), { act, ...body }, anyAnswer);
        ids.delete(wish);
      } catch (error) {
        // Certainly not done: the next try is another act.
        if (error instanceof Refused && error.status >= 400 && error.status < 500) {
          ids.delete(wish);
        }
        throw error;
      }
    },
    [number],
  );
}

/** What was tried holds words; they go with whoever wrote them. */
export function forgetTries(): void {
  ids.clear();
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

/** The same in the shape of a UUID, for what the server takes by none but such an id. */
export function newUuid(): string {
  const id = newId();
  // The fourth version, by chance, and the one variant.
  return `${id.slice(0, 8)}-${id.slice(8, 12)}-4${id.slice(13, 16)}-8${id.slice(17, 20)}-${id.slice(20)}`;
}
