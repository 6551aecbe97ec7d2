import { useCallback, useState } from 'react';
import { deskPage } from '../wire/desk.ts';

/**
 * The number of the ticket that is open, null for none. It stands in the page's address: a colleague who is given that
 * address, and whoever loads the page anew, sees the same ticket open.
 */
export function useOpenedTicket() {
  const [opened, setOpened] = useState(() => new URLSearchParams(location.search).get('ticket'));
  const open = useCallback((number: string | null) => {
    setOpened(number);
    toAddress(number);
  }, []);
  return [opened, open] as const;
}

/** Whoever signs in next at this screen begins with the queue. */
export function leaveTicket(): void {
  if (location.pathname === deskPage(null)) toAddress(null);
}

function toAddress(number: string | null): void {
  history.replaceState(null, '', deskPage(number));
}
