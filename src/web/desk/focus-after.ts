import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/** A dialog gives the focus back in this time, if there is still something to give it to. */
const SOON_MS = 50;

/** When a ticket leaves the list under somebody's hands, they go on with the one that stands in its place. */
export function useFocusAfter(row: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const gone = row.current;
    return () => {
      const head = gone?.querySelector('.ticket-head');
      if (!gone || !head) return;
      const isInHand =
        gone.contains(document.activeElement) || head.getAttribute('aria-expanded') === 'true';
      if (!isInHand) return;
      const heads = [...document.querySelectorAll<HTMLElement>('.ticket-head')];
      const at = heads.findIndex((one) => one === head);
      const next = heads[at + 1] ?? heads[at - 1];
      setTimeout(() => {
        if (document.activeElement === document.body) next?.focus();
      }, SOON_MS);
    };
  }, [row]);
}
