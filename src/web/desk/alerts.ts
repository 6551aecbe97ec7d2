import { useLocalStorage } from '@mantine/hooks';
import { useLanguage, useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import { nameWords } from './name-words.ts';
import { ticketWords, urgencyLabel } from './ticket-words.ts';
import { useNewUrgent } from './urgent-news.ts';

export interface Alerts {
  readonly isOn: boolean;
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

/** Two short tones, made here: no file to load in the moment it is needed. */
function sound(): void {
  try {
    const audio = new AudioContext();
    const volume = audio.createGain();
    volume.gain.value = 0.15;
    volume.connect(audio.destination);
    for (const [at, pitch] of [
      [0, 880],
      [0.18, 1175],
    ] as const) {
      const tone = audio.createOscillator();
      tone.frequency.value = pitch;
      tone.connect(volume);
      tone.start(audio.currentTime + at);
      tone.stop(audio.currentTime + at + 0.14);
    }
    setTimeout(() => void audio.close(), 1000);
  } catch {
    // No sound on this machine; the queue shows it all the same.
  }
}
