import { Button, Center } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import type { Present } from '../wire/live.ts';
import type { Me } from '../wire/staff.ts';
import { useTools } from './desk-tools.ts';
import { firstOf } from './first-tickets.ts';
import { movedTo } from './kept-in-view.ts';
import type { View } from './queue-order.ts';
import { queueWords } from './queue-words.ts';
import { useSteadyOrder } from './steady-order.ts';
import { TicketRow } from './ticket-row.tsx';

interface TicketListProps {
  /** In the order in which they are shown, while none is open. */
  readonly tickets: readonly Ticket[];
  readonly present: readonly Present[];
  readonly now: string;
  readonly me: Me;
  /** null: what a search has found. */
  readonly view: View | null;
  /** The number of the one that is open; null: none is. */
  readonly opened: string | null;
  readonly onOpen: (number: string | null) => void;
  /** What to say where there are none; null: nothing yet. */
  readonly none: 'noneAtAll' | 'noneHere' | 'notFound' | null;
}

/** More than anybody works through before some are over. */
const AT_ONCE = 100;

export function TicketList(props: TicketListProps) {
  const { present, now, me, view, none, opened, onOpen } = props;
  const tickets = useSteadyOrder(props.tickets, opened);
  const words = useWords(queueWords);
  const tools = useTools();
  const [most, setMost] = useState(AT_ONCE);
  const first = firstOf(tickets, most, opened);
  const left = tickets.length - first.length;
  if (tickets.length === 0) return none === null ? null : <Nobody none={none} />;
  return (
    <>
      <div role="list" aria-label={words.list}>
        {first.map((ticket) => (
          <TicketRow
            key={ticket.number}
            ticket={ticket}
            others={present.filter((one) => one.ticket === ticket.number && one.id !== me.id)}
            now={now}
            me={me}
            tools={tools}
            goesTo={view && movedTo(view, ticket, me.id, now)}
            isOpen={opened === ticket.number}
            onToggle={() => onOpen(opened === ticket.number ? null : ticket.number)}
          />
        ))}
      </div>
      {left > 0 && (
        <Center mt="md">
          <Button variant="default" onClick={() => setMost(most + AT_ONCE)}>
            {words.readOn(left)}
          </Button>
        </Center>
      )}
    </>
  );
}

function Nobody({ none }: { readonly none: NonNullable<TicketListProps['none']> }) {
  const words = useWords(queueWords);
  return (
    <div className="desk-nobody">
      <strong>{none === 'notFound' ? words.notFound : words.none}</strong>
      {none === 'noneAtAll' && <span>{words.noneHint}</span>}
      {none === 'notFound' && <span>{words.notFoundHint}</span>}
    </div>
  );
}
