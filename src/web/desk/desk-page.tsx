import { Alert, Center, Loader, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import type { Me } from '../wire/staff.ts';
import { AlertBanner } from './alert-banner.tsx';
import { DeskDoor } from './desk-door.tsx';
import { frameWords } from './frame-words.ts';
import { useLiveQueue, useProductTime } from './live-queue.ts';
import { queueWords } from './queue-words.ts';
import { TicketRow } from './ticket-row.tsx';
import { isDone, worstFirst } from './ticket-words.ts';

const TITLES = { ja: queueWords.ja.title, en: queueWords.en.title } as const;

export function DeskPage() {
  return (
    <DeskDoor titles={TITLES}>
      {(me, onSignedOut) => <Queue me={me} onSignedOut={onSignedOut} />}
    </DeskDoor>
  );
}

interface QueueProps {
  readonly me: Me;
  readonly onSignedOut: () => Promise<void>;
}

function Queue({ me, onSignedOut }: QueueProps) {
  const words = useWords(queueWords);
  const { loading } = useWords(frameWords);
  const { tickets, told, isLive } = useLiveQueue(onSignedOut);
  const now = useProductTime(told);
  return (
    <>
      <div className="desk-head">
        <div>
          <Title order={1} size="h2">
            {words.title}
          </Title>
          {tickets !== null && <HowMany tickets={tickets} />}
        </div>
      </div>
      {tickets !== null && <AlertBanner />}
      {tickets !== null && !isLive && <NotLive />}
      {tickets !== null && now !== null && <Tickets tickets={tickets} now={now} me={me} />}
      {tickets === null && (
        <Center mih="40vh">
          <Loader aria-label={loading} />
        </Center>
      )}
    </>
  );
}

function HowMany({ tickets }: { readonly tickets: readonly Ticket[] }) {
  const words = useWords(queueWords);
  const open = tickets.filter((ticket) => !isDone(ticket)).length;
  return (
    <Text c="dimmed" role="status">
      {open === 0 ? words.nobodyWaits : words.open(open)}
    </Text>
  );
}

interface TicketsProps {
  readonly tickets: readonly Ticket[];
  readonly now: string;
  readonly me: Me;
}

function Tickets({ tickets, now, me }: TicketsProps) {
  const words = useWords(queueWords);
  const [opened, setOpened] = useState<string | null>(null);
  if (tickets.length === 0) return <Nobody />;
  return (
    <div role="list" aria-label={words.list}>
      {worstFirst(tickets).map((ticket) => (
        <TicketRow
          key={ticket.number}
          ticket={ticket}
          now={now}
          me={me}
          isOpen={opened === ticket.number}
          onToggle={() => setOpened(opened === ticket.number ? null : ticket.number)}
        />
      ))}
    </div>
  );
}

function NotLive() {
  const words = useWords(queueWords);
  return (
    <Alert color="red" title={words.stale} role="alert" mb="md">
      {words.reconnecting} {words.staleHint}
    </Alert>
  );
}

function Nobody() {
  const words = useWords(queueWords);
  return (
    <div className="desk-nobody">
      <strong>{words.none}</strong>
      <span>{words.noneHint}</span>
    </div>
  );
}
