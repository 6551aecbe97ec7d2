import { useLocalStorage } from '@mantine/hooks';
import { useCallback, useSyncExternalStore } from 'react';
import { useLanguage, useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import { nameWords } from './name-words.ts';
import { ticketWords, urgencyLabel } from './ticket-words.ts';
import { followSilence, isSilent, sound } from './tones.ts';
import { useNewUrgent } from './urgent-news.ts';

export interface Alerts {
  readonly isOn: boolean;
  /** Switched on, and not to be heard in this tab before something is pressed in it. */
  readonly isSilent: boolean;
  /** Switched on by a press: only then a browser lets a page sound, and asks for notifications. */
  readonly change: (isOn: boolean) => void;
}

/** A sound and a notification for each new urgent ticket, where they are switched on. */
export function useAlerts(tickets: readonly Ticket[] | null): Alerts {
  const [isOn, setOn] = useLocalStorage({ key: 'desk-alerts', defaultValue: false });
  const language = useLanguage();
  const words = useWords(nameWords);
  useNewUrgent(tickets, (came) => {
    if (!isOn) return;
    sound();
    for (const ticket of came) {
      const title = `${urgencyLabel(ticket, ticketWords[language])} ${ticket.number}`;
      notify(title, ticket.storeName ?? words.noStore, ticket.number);
    }
  });
  return {
    isOn,
    isSilent: useSilence(isOn),
    change: (next) => {
      setOn(next);
      if (!next) return;
      sound();
      if ('Notification' in globalThis && Notification.permission === 'default') {
        void Notification.requestPermission();
      }
    },
  };
}

function useSilence(isOn: boolean): boolean {
  const follow = useCallback(
    (changed: () => void) => (isOn ? followSilence(changed) : () => undefined),
    [isOn],
  );
  return useSyncExternalStore(follow, () => isOn && isSilent());
}

function notify(title: string, body: string, tag: string): void {
  if (!('Notification' in globalThis) || Notification.permission !== 'granted') return;
  try {
    // The same ticket in several windows is one notification.
    const note = new Notification(title, { body, tag });
    note.addEventListener('click', () => globalThis.focus());
  } catch {
    // Some browsers know notifications of service workers only; the sound was there.
  }
}
