import { Badge, Collapse, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { waited } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import { Drawn } from '../symbols.tsx';
import type { Ticket } from '../wire/desk.ts';
import type { Me } from '../wire/staff.ts';
import { WholeNumbers } from '../words.tsx';
import { queueWords } from './queue-words.ts';
import { TicketTalk } from './ticket-talk.tsx';
import { isDone, ticketWords, urgencyColours, urgencyLabel } from './ticket-words.ts';

interface TicketRowProps {
  readonly ticket: Ticket;
  readonly now: string;
  readonly me: Me;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function TicketRow({ ticket, now, me, isOpen, onToggle }: TicketRowProps) {
  const words = useWords(queueWords);
  const { reasons, statuses } = useWords(ticketWords);
  const language = useLanguage();
  const label = words.number(ticket.number);
  return (
    <div
      role="listitem"
      aria-label={label}
      className={isDone(ticket) ? 'ticket ticket-done' : 'ticket'}
      data-urgency={ticket.urgency}
    >
      <UnstyledButton className="ticket-head" aria-expanded={isOpen} onClick={onToggle}>
        <VisuallyHidden>{isOpen ? words.hideTalk(label) : words.showTalk(label)}</VisuallyHidden>
        <span className="ticket-number">{ticket.number}</span>
        <Badge
          size="lg"
          variant={isDone(ticket) ? 'outline' : 'filled'}
          autoContrast
          color={isDone(ticket) ? 'gray' : urgencyColours[ticket.urgency]}
        >
          {urgencyLabel(ticket, ticketWords[language])}
        </Badge>
        <span className="ticket-store">{ticket.storeName ?? words.noStore}</span>
        <span className="ticket-reason">{reasons[ticket.reason]}</span>
        <span className="ticket-wait">
          {isDone(ticket)
            ? statuses[ticket.status]
            : words.waited(waited(ticket.openedAt, now, language))}
        </span>
        <span className="ticket-arrow" aria-hidden="true">
          <Drawn of={isOpen ? 'up' : 'down'} size={20} />
        </span>
      </UnstyledButton>
      <Details ticket={ticket} />
      <Collapse expanded={isOpen}>{isOpen && <TicketTalk ticket={ticket} me={me} />}</Collapse>
    </div>
  );
}

function Details({ ticket }: { readonly ticket: Ticket }) {
  const words = useWords(queueWords);
  const { statuses } = useWords(ticketWords);
  const { status, claimedBy, position, terminals } = ticket;
  return (
    <div className="ticket-details">
      <p className="ticket-summary">
        <WholeNumbers text={ticket.summary} />
      </p>
      <dl>
        {!isDone(ticket) && (
          <Fact name={words.status}>
            {statuses[status]}
            {claimedBy !== null && words.by(claimedBy)}
          </Fact>
        )}
        {position !== null && <Fact name={words.position}>{position}</Fact>}
        {terminals.length > 0 && <Fact name={words.terminals}>{terminals.join(' / ')}</Fact>}
      </dl>
    </div>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: React.ReactNode;
}

function Fact({ name, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
