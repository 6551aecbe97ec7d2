import { VisuallyHidden } from '@mantine/core';
import { useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import { WholeNumbers } from '../words.tsx';
import { queueWords } from './queue-words.ts';
import { ticketWords } from './ticket-words.ts';

interface TicketAboutProps {
  readonly ticket: Ticket;
  /** In the language of the desk. */
  readonly summary: string;
}

/** What a ticket is about: the merchant's own words, and what the bot knows besides. */
export function TicketAbout({ ticket, summary }: TicketAboutProps) {
  return (
    <>
      <OpeningWords ticket={ticket} />
      {summary !== '' && (
        <p className="ticket-summary">
          {summary.split('\n').map((line) => (
            <span key={line}>
              <WholeNumbers text={line} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** What the merchant wrote before they were handed over, but for what the reason says in the same words. */
function OpeningWords({ ticket: { openingWords, reason } }: { readonly ticket: Ticket }) {
  const words = useWords(queueWords);
  const { reasons } = useWords(ticketWords);
  const told = openingWords.filter((one) => one !== reasons[reason]);
  if (told.length === 0) return null;
  return (
    <p className={reason === 'unsafe' ? 'ticket-opening ticket-late' : 'ticket-opening'}>
      <VisuallyHidden>{words.openingWords}</VisuallyHidden>
      {told.map((one, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same may be written twice
        <q key={place} translate="no">
          {one}
        </q>
      ))}
    </p>
  );
}
