import { Badge, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { waited } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import { Drawn } from '../symbols.tsx';
import type { DeskTools, Ticket } from '../wire/desk.ts';
import type { Present } from '../wire/live.ts';
import type { Me } from '../wire/staff.ts';
import { CallMark } from './call-mark.tsx';
import { useHasDraft } from './drafts.ts';
import { useFocusAfter } from './focus-after.ts';
import { bringToTop } from './bring-to-top.ts';
import { leaveByKey } from './queue-keys.ts';
import { clockOf, isOverdue } from './queue-order.ts';
import type { View } from './queue-order.ts';
import { queueWords } from './queue-words.ts';
import { useSeat } from './seat.ts';
import { badgeOf, pressingWords } from './ticket-badge.ts';
import { Draft } from './draft-mark.tsx';
import { TicketActs } from './ticket-acts.tsx';
import { TicketDetails } from './ticket-details.tsx';
import { useNews } from './ticket-news.ts';
import { TicketTalk } from './ticket-talk.tsx';
import { TicketWho } from './ticket-who.tsx';
import {
  isDone,
  isLabelledByReason,
  ticketWords,
  urgencyLabel,
  urgencyNow,
} from './ticket-words.ts';

interface TicketRowProps {
  readonly ticket: Ticket;
  /** Who else has it before them. */
  readonly others: readonly Present[];
  readonly now: string;
  readonly me: Me;
  readonly tools: DeskTools;
  /** Where it is found once it is put down here; null: it stays. */
  readonly goesTo: View | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function TicketRow(props: TicketRowProps) {
  const { ticket, others, now, me, tools, goesTo, isOpen } = props;
  const label = useWords(queueWords).number(ticket.number);
  const row = useRef<HTMLDivElement>(null);
  useFocusAfter(row);
  return (
    <div
      ref={row}
      role="listitem"
      aria-label={label}
      className={isDone(ticket) ? 'ticket ticket-done' : 'ticket'}
      data-urgency={urgencyNow(ticket, now)}
      data-number={ticket.number}
      data-overdue={isOverdue(ticket, now, tools) || undefined}
    >
      <Head {...props} label={label} />
      <TicketDetails {...{ ticket, others, now, tools, goesTo }} />
      {isOpen && <Opened {...{ ticket, me, tools, now }} />}
    </div>
  );
}

interface HeadProps extends TicketRowProps {
  readonly label: string;
}

function Head({ ticket, now, tools, isOpen, onToggle, label }: HeadProps) {
  const words = useWords(queueWords);
  const { reasons, statuses } = useWords(ticketWords);
  const language = useLanguage();
  const hasDraft = useHasDraft(['reply', 'note'], ticket.number);
  const clock = clockOf(ticket);
  const { urgency, pressing, colour } = badgeOf(ticket, now, tools);
  return (
    <UnstyledButton className="ticket-head" aria-expanded={isOpen} onClick={onToggle}>
      <VisuallyHidden>{isOpen ? words.hideTalk(label) : words.showTalk(label)}</VisuallyHidden>
      <span className="ticket-number">{ticket.number}</span>
      <Badge size="lg" variant={isDone(ticket) ? 'outline' : 'filled'} autoContrast color={colour}>
        {pressing === null
          ? urgencyLabel({ ...ticket, urgency }, ticketWords[language])
          : pressingWords[language][pressing]}
      </Badge>
      <TicketWho ticket={ticket} />
      <span className="ticket-reason">
        {!isLabelledByReason({ ...ticket, urgency }) && <span>{reasons[ticket.reason]}</span>}
        <CallMark ticket={ticket} now={now} />
        {hasDraft && <Draft />}
      </span>
      <span className="ticket-wait">
        {isDone(ticket)
          ? statuses[ticket.status]
          : words[clock.name](waited(clock.since, now, language))}
      </span>
      <span className="ticket-arrow" aria-hidden="true">
        <Drawn of={isOpen ? 'up' : 'down'} size={20} />
      </span>
    </UnstyledButton>
  );
}

/** Words for the merchant: a note, or a dialog that React counts to the ticket, is nothing that anybody waits for. */
function isReply(ticket: HTMLElement, field: EventTarget): boolean {
  return field instanceof Element && ticket.contains(field) && field.closest('.reply-box') !== null;
}

type OpenedProps = Pick<TicketRowProps, 'ticket' | 'me' | 'tools' | 'now'>;

function Opened({ ticket, me, tools, now }: OpenedProps) {
  const { typed, worked, seats } = useSeat(ticket.number);
  const news = useNews(ticket.number);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => bringToTop(frame.current?.closest('.ticket') ?? null), []);
  return (
    <div
      ref={frame}
      onInput={({ currentTarget, target }) => (isReply(currentTarget, target) ? typed : worked)()}
      onPointerDown={worked}
      onKeyDown={(event) => {
        worked();
        leaveByKey(event);
      }}
    >
      {me.role !== 'viewer' && <TicketActs {...{ ticket, me, tools, now }} />}
      <TicketTalk ticket={ticket} me={me} news={`${news}.${seats}`} />
    </div>
  );
}
