import { Badge, Collapse, UnstyledButton } from '@mantine/core';
import { waited } from '../clock/japan-time.ts';
import { Drawn } from '../symbols.tsx';
import type { Ticket } from '../wire/desk.ts';
import type { Me } from '../wire/staff.ts';
import { WholeNumbers } from '../words.tsx';
import { TicketTalk } from './ticket-talk.tsx';
import { isDone, reasonWords, statusWords, urgencyColours, urgencyLabel } from './ticket-words.ts';

interface TicketRowProps {
  readonly ticket: Ticket;
  readonly now: string;
  readonly me: Me;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function TicketRow({ ticket, now, me, isOpen, onToggle }: TicketRowProps) {
  const label = `受付番号 ${ticket.number}`;
  return (
    <article
      role="listitem"
      aria-label={label}
      className={isDone(ticket) ? 'ticket ticket-done' : 'ticket'}
      data-urgency={ticket.urgency}
    >
      <UnstyledButton
        className="ticket-head"
        aria-expanded={isOpen}
        aria-label={`${label} のやりとりを${isOpen ? '閉じる' : '見る'}`}
        onClick={onToggle}
      >
        <span className="ticket-number">{ticket.number}</span>
        <Badge
          size="lg"
          variant={isDone(ticket) ? 'outline' : 'filled'}
          autoContrast
          color={isDone(ticket) ? 'gray' : urgencyColours[ticket.urgency]}
        >
          {urgencyLabel(ticket)}
        </Badge>
        <span className="ticket-store">{ticket.storeName ?? '店舗の連携なし'}</span>
        <span className="ticket-reason">{reasonWords[ticket.reason]}</span>
        <span className="ticket-wait">
          {isDone(ticket) ? statusWords[ticket.status] : `待ち ${waited(ticket.openedAt, now)}`}
        </span>
        <span className="ticket-arrow" aria-hidden="true">
          <Drawn of={isOpen ? 'up' : 'down'} size={20} />
        </span>
      </UnstyledButton>
      <Details ticket={ticket} />
      <Collapse expanded={isOpen}>{isOpen && <TicketTalk ticket={ticket} me={me} />}</Collapse>
    </article>
  );
}

function Details({ ticket }: { readonly ticket: Ticket }) {
  const { status, claimedBy, position, terminals } = ticket;
  return (
    <div className="ticket-details">
      <p className="ticket-summary">
        <WholeNumbers text={ticket.summary} />
      </p>
      <dl>
        {!isDone(ticket) && (
          <Fact name="状態">
            {statusWords[status]}
            {claimedBy !== null && `(${claimedBy})`}
          </Fact>
        )}
        {position !== null && <Fact name="手順">{position}</Fact>}
        {terminals.length > 0 && <Fact name="端末">{terminals.join(' / ')}</Fact>}
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
