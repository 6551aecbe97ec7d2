import { useCallback, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import type { Present } from '../wire/live.ts';
import { isSupervisor } from '../wire/staff.ts';
import type { Me } from '../wire/staff.ts';
import { sendAct } from './acts.ts';
import { useAlerts } from './alerts.ts';
import { CannedDialog } from './canned-dialog.tsx';
import { DeskHead } from './desk-head.tsx';
import { isHandedTo } from './handed-news.tsx';
import { Headlines, useHeadlines } from './headlines.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { Notices } from './notices.tsx';
import { useOpenedTicket } from './opened-ticket.ts';
import { goToTicket, useQueueKeys } from './queue-keys.ts';
import { isIn, unansweredOf } from './queue-order.ts';
import type { View } from './queue-order.ts';
import { QueueExtras, QueueTools } from './queue-tools.tsx';
import { queueWords } from './queue-words.ts';
import { useShown } from './queue-shown.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';
import { TicketList } from './ticket-list.tsx';
import { isDone } from './ticket-words.ts';
import { useTitleCount } from './title-count.ts';

export interface QueueProps {
  readonly tickets: readonly Ticket[];
  readonly present: readonly Present[];
  readonly now: string;
  readonly me: Me;
}

/** The tickets, worst first, and the ways to find one. */
export function Queue({ tickets, present, now, me }: QueueProps) {
  const say = useWords(queueWords);
  const [view, setView] = useState<View>('open');
  const [opened, setOpened] = useOpenedTicket();
  const [words, setWords] = useState(() => toLookFor(opened, tickets));
  const news = useHeadlines(tickets, me.id, opened);
  const [isHelping, setHelping] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const alerts = useAlerts(tickets);
  const { counts, unanswered } = useCounts(tickets, me.id, now);
  const { claimed, refusal } = useKeys(field, setHelping);
  const { found, isSearching, shown, none } = useShown({
    view,
    words,
    tickets,
    me: me.id,
    now,
    inHand: opened ?? claimed,
  });
  const goTo = (number: string) => {
    setWords('');
    setView('open');
    setOpened(number);
    goToTicket(number);
  };
  return (
    <>
      <DeskHead
        title={say.title}
        lead={found.tickets === null ? openWords(counts.open, say) : say.found(shown.length)}
        isStatus
      >
        <QueueExtras
          onHelp={() => setHelping(true)}
          onEdit={isSupervisor(me) ? () => setEditing(true) : null}
        />
      </DeskHead>
      <QueueTools
        {...{ view, counts, unanswered, words, field, alerts }}
        onView={setView}
        onWords={setWords}
      />
      <Notices urgent={<Headlines {...news} now={now} onOpen={goTo} />}>
        <Refusal because={refusal ?? found.problem} mb="md" />
        <TicketList
          {...{ present, now, me, opened }}
          view={isSearching ? null : view}
          onOpen={setOpened}
          tickets={shown}
          none={none}
        />
      </Notices>
      <CannedDialog isOpen={isEditing} onClose={() => setEditing(false)} />
      <KeysDialog isOpen={isHelping} onClose={() => setHelping(false)} />
    </>
  );
}

/** What the keys do, where it is for the queue; `claimed` is the last that was claimed so. */
function useKeys(
  field: RefObject<HTMLInputElement | null>,
  setHelping: (isHelping: boolean) => void,
) {
  const [claimed, setClaimed] = useState<string | null>(null);
  const { refusal, run } = useSent();
  useQueueKeys({
    onHelp: useCallback(() => setHelping(true), [setHelping]),
    onSearch: useCallback(() => field.current?.focus(), [field]),
    onClaim: useCallback(
      (number) => {
        setClaimed(number);
        void run(() => sendAct(number, 'claim'));
      },
      [run],
    ),
  });
  return { claimed, refusal };
}

/** One that was named in the address and waits no more is looked for. */
function toLookFor(number: string | null, tickets: readonly Ticket[]): string {
  const isOpen = tickets.some((ticket) => ticket.number === number && !isDone(ticket));
  return isOpen ? '' : (number ?? '');
}

/** How many are in each view, and how many words wait for an answer of mine; the title of the page tells of both. */
function useCounts(tickets: readonly Ticket[], me: string, now: string) {
  const counts = useMemo(() => countIn(tickets, me, now), [tickets, me, now]);
  const unanswered = unansweredOf(tickets, me);
  const handed = tickets.filter((ticket) => isHandedTo(me, ticket) && ticket.unanswered === null);
  useTitleCount(counts.unclaimed + unanswered + handed.length);
  return { counts, unanswered };
}

function openWords(open: number, say: (typeof queueWords)['ja']): string {
  return open === 0 ? say.nobodyWaits : say.open(open);
}

function countIn(
  tickets: readonly Ticket[],
  me: string,
  now: string,
): Readonly<Record<View, number>> {
  const count = (view: View) => tickets.filter((ticket) => isIn(view, ticket, me, now)).length;
  return {
    open: count('open'),
    mine: count('mine'),
    unclaimed: count('unclaimed'),
    urgent: count('urgent'),
    closed: count('closed'),
  };
}
