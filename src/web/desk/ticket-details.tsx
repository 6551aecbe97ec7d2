import { agoOf, lengthOf, momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import type { DeskTools, Ticket } from '../wire/desk.ts';
import type { Present } from '../wire/live.ts';
import { contentWords } from './content-words.ts';
import { passWords } from './pass-words.ts';
import { useLasting } from './lasting.ts';
import { firstReply } from './queue-order.ts';
import type { View } from './queue-order.ts';
import { queueWords } from './queue-words.ts';
import { TicketAbout } from './ticket-about.tsx';
import { isDone, ticketWords } from './ticket-words.ts';

interface TicketDetailsProps {
  readonly ticket: Ticket;
  readonly others: readonly Present[];
  readonly now: string;
  readonly tools: DeskTools;
  readonly goesTo: View | null;
}

/** What is known of a ticket without opening it. */
export function TicketDetails(props: TicketDetailsProps) {
  const { ticket, others, now, tools, goesTo } = props;
  const words = useWords(queueWords);
  const { statuses } = useWords(ticketWords);
  const { passedBy } = useWords(passWords);
  const language = useLanguage();
  const { status, claimedBy, closedAt, resolution } = ticket;
  const said = (language === 'en' ? ticket.inEnglish : null) ?? ticket;
  return (
    <div className="ticket-details">
      <TicketAbout ticket={ticket} summary={said.summary} />
      <Unreached ticket={ticket} />
      <NewWords ticket={ticket} now={now} />
      <dl>
        {tellsStatus(ticket) && (
          <Fact name={words.status}>
            {statuses[status]}
            {claimedBy !== null && words.by(claimedBy)}
            {closedAt !== null && ` ${momentOf(closedAt, language)}`}
          </Fact>
        )}
        <FirstReplyFact {...{ ticket, now, tools }} />
        {resolution !== null && (
          <Fact name={words.resolution} isQuoted>
            {resolution}
          </Fact>
        )}
        <SaidFacts said={said} />
      </dl>
      {ticket.passedBy !== null && <p className="ticket-others">{passedBy(ticket.passedBy)}</p>}
      {goesTo !== null && (
        <p className="ticket-others" role="status">
          {words.moved(words.views[goesTo])}
        </p>
      )}
      {others.length > 0 && (
        <p className="ticket-others" role="status">
          {others.map(({ id, name, isTyping }) => (
            <span key={id}>{isTyping ? words.types(name) : words.looks(name)}</span>
          ))}
        </p>
      )}
    </div>
  );
}

/** What the clock of the row does not tell: who has it, or that it waits again, or who ended it, and when. */
function tellsStatus({ status, firstReplyAt, closedAt }: Ticket): boolean {
  return (
    status === 'claimed' || closedAt !== null || (status === 'waiting' && firstReplyAt !== null)
  );
}

/** Nobody reads what is written here: the merchant has to be reached otherwise. */
function Unreached({
  ticket: { isBlocked, notArrived, onItsWay, storeName },
}: Pick<TicketDetailsProps, 'ticket'>) {
  const words = useWords(queueWords);
  const { deliveries } = useWords(ticketWords);
  const lastsLong = useLasting(onItsWay, USUAL_MS);
  const isOpen = onItsWay !== null && (onItsWay !== 'waiting' || lastsLong);
  return (
    <>
      {isBlocked && (
        <p className="ticket-late">{storeName === null ? words.blockedUnknown : words.blocked}</p>
      )}
      {notArrived !== null && (
        <p className="ticket-late">
          {words.notArrived}
          {deliveries[notArrived]}
        </p>
      )}
      {isOpen && (
        <p className="ticket-late" role="status">
          {words.lastReply}
          {deliveries[onItsWay]}
        </p>
      )}
    </>
  );
}

/** Longer than words take as a rule. */
const USUAL_MS = 10_000;

/** What the merchant has said since staff last did: the bot keeps still, so nobody else answers it. */
function NewWords({ ticket: { unanswered }, now }: Pick<TicketDetailsProps, 'ticket' | 'now'>) {
  const words = useWords(queueWords);
  const { sent: kinds } = useWords(contentWords);
  const language = useLanguage();
  if (unanswered === null) return null;
  const { count, last, words: latest, sent } = unanswered;
  return (
    <p className="ticket-new">
      <strong>{words.newWords(count, agoOf(last, now, language))}</strong>
      {latest !== null && (
        <span className="ticket-new-words" translate="no">
          {latest}
        </span>
      )}
      {sent !== null && <span>{kinds[sent]}</span>}
    </p>
  );
}

/** Where the talk stood, and how its terminals did. */
function SaidFacts({
  said: { summary, position, terminals },
}: {
  readonly said: Pick<Ticket, 'summary' | 'position' | 'terminals'>;
}) {
  const words = useWords(queueWords);
  return (
    <>
      {position !== null && !summary.includes(position) && (
        <Fact name={words.position}>{position}</Fact>
      )}
      {terminals.length > 0 && (
        <Fact name={words.terminals}>
          {terminals.map((line) => (
            <span key={line} className="ticket-terminal">
              {line}
            </span>
          ))}
        </Fact>
      )}
    </>
  );
}

function FirstReplyFact({
  ticket,
  now,
  tools,
}: Pick<TicketDetailsProps, 'ticket' | 'now' | 'tools'>) {
  const words = useWords(queueWords);
  const language = useLanguage();
  const reply = firstReply(ticket, now, tools);
  if (reply.kind === 'answered') {
    return (
      <Fact name={words.firstReply} isLate={reply.isLate && !isDone(ticket)}>
        {words.inHours(lengthOf(reply.minutes, language))}
      </Fact>
    );
  }
  if (isDone(ticket)) return null;
  if (reply.kind === 'closed') {
    return <Fact name={words.firstReply}>{words.notYetDue(tools.receptionOnly.toHour)}</Fact>;
  }
  return (
    <Fact name={words.firstReply} isLate={reply.left <= 0}>
      {reply.left > 0 ? words.timeLeft(lengthOf(reply.left, language)) : late(-reply.left)}
    </Fact>
  );

  function late(minutes: number): string {
    return minutes === 0 ? words.due : words.late(lengthOf(minutes, language));
  }
}

interface FactProps {
  readonly name: string;
  readonly isLate?: boolean;
  /** Somebody's own words. */
  readonly isQuoted?: boolean;
  readonly children: React.ReactNode;
}

function Fact({ name, isLate = false, isQuoted = false, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={isLate ? 'ticket-late' : undefined} translate={isQuoted ? 'no' : undefined}>
        {children}
      </dd>
    </div>
  );
}
