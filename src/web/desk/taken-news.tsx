import { Button, CloseButton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import { frameWords } from './frame-words.ts';
import { nameWords, whoOf } from './name-words.ts';
import { queueWords } from './queue-words.ts';
import { takeOverWords } from './take-over-words.ts';
import { takenFrom } from './taken-from.ts';

export interface TakenNews {
  readonly taken: readonly Ticket[];
  readonly putAway: () => void;
}

/** Tickets of mine that somebody else has taken over since the page was opened, until they are put away. */
export function useTakenNews(tickets: readonly Ticket[], me: string): TakenNews {
  const mine = useRef<ReadonlySet<string>>(new Set());
  const [fresh, setFresh] = useState<readonly string[]>([]);
  useEffect(() => {
    const lost = takenFrom(mine.current, tickets, me);
    mine.current = new Set(
      tickets.filter((one) => one.claimedById === me).map(({ number }) => number),
    );
    if (lost.length > 0) setFresh((old) => [...old, ...lost]);
  }, [tickets, me]);
  const isTaken = ({ number, status, claimedById }: Ticket) =>
    fresh.includes(number) && status === 'claimed' && claimedById !== me;
  return { taken: tickets.filter(isTaken), putAway: () => setFresh([]) };
}

interface TakenProps extends TakenNews {
  readonly onOpen: (number: string) => void;
}

/** Told over whatever is being read or written: what was begun can be sent no more. */
export function Taken({ taken, putAway, onOpen }: TakenProps) {
  const words = useWords(takeOverWords);
  const say = useWords(queueWords);
  const names = useWords(nameWords);
  const { close } = useWords(frameWords);
  if (taken.length === 0) return null;
  return (
    <div className="handed-news">
      {taken.map(({ number, claimedBy, ...ticket }) => (
        <span key={number} className="urgent-one">
          <strong>{words.taken(claimedBy ?? '')}</strong>
          <Button variant="subtle" size="compact-md" onClick={() => onOpen(number)}>
            {say.openUrgent(number, whoOf(ticket, names))}
          </Button>
        </span>
      ))}
      <CloseButton aria-label={close} onClick={putAway} />
    </div>
  );
}
