import { Alert, Center, Loader, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../language.ts';
import { ticketList, ticketsPath } from '../wire/desk.ts';
import type { TicketList } from '../wire/desk.ts';
import { usePolled } from '../wire/polled.ts';
import type { Polled } from '../wire/polled.ts';
import type { Me } from '../wire/staff.ts';
import { DeskDoor } from './desk-door.tsx';
import { frameWords } from './frame-words.ts';
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
  const { value, problem } = usePolled(ticketsPath, ticketList, 1000);
  const isOut = problem?.status === 401;
  useEffect(() => {
    if (isOut) void onSignedOut();
  }, [isOut, onSignedOut]);
  // Whoever was signed out must not go on reading what merchants wrote.
  const list = isOut ? null : value;
  return (
    <>
      <div className="desk-head">
        <div>
          <Title order={1} size="h2">
            {words.title}
          </Title>
          {list !== null && <HowMany tickets={list.tickets} />}
        </div>
      </div>
      {problem !== null && !isOut && <Problem problem={problem} />}
      {list !== null && <Tickets list={list} me={me} />}
      {list === null && (problem === null || isOut) && (
        <Center mih="40vh">
          <Loader aria-label={loading} />
        </Center>
      )}
    </>
  );
}

function HowMany({ tickets }: { readonly tickets: TicketList['tickets'] }) {
  const words = useWords(queueWords);
  const open = tickets.filter((ticket) => !isDone(ticket)).length;
  return (
    <Text c="dimmed" role="status">
      {open === 0 ? words.nobodyWaits : words.open(open)}
    </Text>
  );
}

function Tickets({ list, me }: { readonly list: TicketList; readonly me: Me }) {
  const words = useWords(queueWords);
  const [opened, setOpened] = useState<string | null>(null);
  if (list.tickets.length === 0) return <Nobody />;
  return (
    <div role="list" aria-label={words.list}>
      {worstFirst(list.tickets).map((ticket) => (
        <TicketRow
          key={ticket.number}
          ticket={ticket}
          now={list.now}
          me={me}
          isOpen={opened === ticket.number}
          onToggle={() => setOpened(opened === ticket.number ? null : ticket.number)}
        />
      ))}
    </div>
  );
}

function Problem({ problem }: { readonly problem: NonNullable<Polled<unknown>['problem']> }) {
  const words = useWords(queueWords);
  return (
    <Alert color="red" title={words.stale} role="alert" mb="md">
      {problem.words} {words.staleHint}
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
