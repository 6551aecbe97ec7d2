import { useEffect } from 'react';
import type { KeyboardEvent as KeyInPage } from 'react';

export interface QueueKeys {
  readonly onHelp: () => void;
  readonly onSearch: () => void;
  /** The number of the ticket that is focused or holds the focus. */
  readonly onClaim: (number: string) => void;
}

const HEAD = '.ticket-head';

/** j and k go from ticket to ticket, Enter opens one (it is a button), r writes, c claims, / searches, ? helps. */
export function useQueueKeys({ onHelp, onSearch, onClaim }: QueueKeys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      switch (event.key) {
        case 'j':
          go(1);
          break;
        case 'k':
          go(-1);
          break;
        case 'c': {
          const number = here()?.dataset['number'];
          if (number !== undefined) onClaim(number);
          break;
        }
        case 'r':
          writeTo(here());
          break;
        case '/':
          onSearch();
          break;
        case '?':
          onHelp();
          break;
        default:
          return;
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [onHelp, onSearch, onClaim]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="dialog"] *'))
  );
}

/** The ticket that has the focus, or holds it inside. */
function here(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('.ticket') ?? null;
}

/** Goes to its reply, and opens it for that. Enter alone leaves the focus on the head, where keys are no letters. */
function writeTo(ticket: HTMLElement | null): void {
  const head = ticket?.querySelector<HTMLElement>(HEAD);
  if (head?.getAttribute('aria-expanded') === 'true') return goToReply(ticket);
  head?.click();
  requestAnimationFrame(() => goToReply(ticket));
}

/** Once the list shows it. */
export function goToTicket(number: string): void {
  requestAnimationFrame(() => {
    const head = document.querySelector<HTMLElement>(
      `[data-number="${CSS.escape(number)}"] ${HEAD}`,
    );
    head?.focus({ preventScroll: true });
  });
}

/** Where there is none, the focus stays. */
export function goToReply(ticket: ParentNode | null): void {
  ticket?.querySelector<HTMLElement>('.reply-box textarea')?.focus({ preventScroll: true });
}

/** Out of the words into the list again. */
export function leaveByKey(event: KeyInPage<HTMLElement>): void {
  const { key, nativeEvent, target, currentTarget } = event;
  if (key !== 'Escape' || nativeEvent.isComposing) return;
  if (!(target instanceof HTMLTextAreaElement && currentTarget.contains(target))) return;
  target.closest('.ticket')?.querySelector<HTMLElement>(HEAD)?.focus();
}

function go(by: 1 | -1): void {
  const heads = [...document.querySelectorAll<HTMLElement>(HEAD)];
  const at = heads.findIndex((head) => head === here()?.querySelector(HEAD));
  const next = at < 0 ? heads[0] : heads[at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
