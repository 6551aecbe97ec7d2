import { Button, CloseButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import { frameWords } from './frame-words.ts';
import { nameWords, whoOf } from './name-words.ts';
import { passWords } from './pass-words.ts';
import { queueWords } from './queue-words.ts';

export interface HandedNews {
  readonly handed: readonly Ticket[];
  readonly putAway: () => void;
}

/** What a colleague has handed to me and I have not looked at or put away since. */
export function useHandedNews(
  tickets: readonly Ticket[],
  me: string,
  opened: string | null,
): HandedNews {
  const [seen, setSeen] = useState<readonly string[]>([]);
  const all = tickets.filter((ticket) => isHandedTo(me, ticket));
  const numbers = all.map(({ number }) => number).join(' ');
  // Handed on and handed back, it is news again.
  useEffect(() => {
    const there = numbers.split(' ');
    setSeen((old) => [...old, opened ?? ''].filter((number) => there.includes(number)));
  }, [numbers, opened]);
  return {
    handed: all.filter(({ number }) => number !== opened && !seen.includes(number)),
    putAway: () => setSeen(numbers.split(' ')),
  };
}

/** Somebody gave it to them, and they have done nothing to it yet. */
export function isHandedTo(
  me: string,
  { passedBy, claimedById }: Pick<Ticket, 'passedBy' | 'claimedById'>,
): boolean {
  return passedBy !== null && claimedById === me;
}

/** A few have room; the rest are under one's own. */
const SHOWN = 2;

/** Told over whatever is being read or written. */
export function Handed({
  handed,
  putAway,
  onOpen,
}: HandedNews & { readonly onOpen: (number: string) => void }) {
  const words = useWords(passWords);
  const say = useWords(queueWords);
  const names = useWords(nameWords);
  const { close } = useWords(frameWords);
  if (handed.length === 0) return null;
  return (
    <div className="handed-news">
      <strong>{words.handed}</strong>
      {handed.slice(0, SHOWN).map(({ number, passedBy, ...ticket }) => (
        <span key={number} className="urgent-one">
          {passedBy !== null && words.passedBy(passedBy)}
          <Button variant="subtle" size="compact-md" onClick={() => onOpen(number)}>
            {say.openUrgent(number, whoOf(ticket, names))}
          </Button>
        </span>
      ))}
      {handed.length > SHOWN && <span>{say.moreUrgent(handed.length - SHOWN)}</span>}
      <CloseButton aria-label={close} onClick={putAway} />
    </div>
  );
}
