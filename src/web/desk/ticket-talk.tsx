import { useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import type { Me } from '../wire/staff.ts';
import { NoticesInTicket } from './notices.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { PaymentBox } from './payment-box.tsx';
import { AgainContext } from './send-again.tsx';
import { RecordPanel } from './record-panel.tsx';
import { ReplyBox } from './reply-box.tsx';
import { ShopPanel } from './shop-panel.tsx';
import { TalkLines, useTalk } from './talk-lines.tsx';
import { talkWords } from './talk-words.ts';
import { useTerminals } from './terminals-now.ts';
import { TerminalsPanel } from './terminals-panel.tsx';
import { isDone, otherHolder } from './ticket-words.ts';

interface TicketTalkProps {
  readonly ticket: Ticket;
  readonly me: Me;
  /** Changes with each news of the ticket. */
  readonly news: string;
}

/** A conversation: the talk with the staff's own words, and beside it all that helps to answer. */
export function TicketTalk({ ticket, me, news }: TicketTalkProps) {
  const words = useWords(talkWords);
  const live = useTalk(ticket.number, news);
  const terminals = useTerminals(ticket.number, live.order);
  const mayWrite = !isDone(ticket) && me.role !== 'viewer';
  const again = { number: ticket.number, lines: live.lines, onDone: live.refresh };
  return (
    <div className="ticket-talk">
      <div className="ticket-said">
        <NoticesInTicket />
        {!isDone(ticket) && <PaymentBox ticket={ticket} fleet={terminals.now} />}
        <AgainContext value={mayWrite && otherHolder(ticket, me) === null ? again : null}>
          <TalkLines live={live} />
        </AgainContext>
        {mayWrite && <ReplyBox {...{ ticket, me }} onDone={live.refresh} />}
      </div>
      <aside className="ticket-beside" aria-label={words.beside}>
        <TerminalsPanel
          number={ticket.number}
          order={live.order}
          terminals={terminals}
          mayAct={mayWrite}
        />
        <NotesPanel number={ticket.number} me={me} news={news} />
        <ShopPanel number={ticket.number} />
        <RecordPanel number={ticket.number} me={me} />
      </aside>
    </div>
  );
}
