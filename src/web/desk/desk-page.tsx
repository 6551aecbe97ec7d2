import { Alert, Center, Loader, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ticketList, ticketsPath } from '../wire/desk.ts';
import type { TicketList } from '../wire/desk.ts';
import { usePolled } from '../wire/polled.ts';
import type { Polled } from '../wire/polled.ts';
import type { Me } from '../wire/staff.ts';
import { DeskDoor } from './desk-door.tsx';
import { TicketRow } from './ticket-row.tsx';
import { isDone, worstFirst } from './ticket-words.ts';

export function DeskPage() {
  return (
    <DeskDoor title="デスク">
      {(me, onSignedOut) => <Queue me={me} onSignedOut={onSignedOut} />}
    </DeskDoor>
  );
}

interface QueueProps {
  readonly me: Me;
  readonly onSignedOut: () => Promise<void>;
}

function Queue({ me, onSignedOut }: QueueProps) {
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
            デスク
          </Title>
          {list !== null && <HowMany tickets={list.tickets} />}
        </div>
      </div>
      {problem !== null && !isOut && <Problem problem={problem} />}
      {list !== null && <Tickets list={list} me={me} />}
      {list === null && (problem === null || isOut) && (
        <Center mih="40vh">
          <Loader aria-label="読み込み中" />
        </Center>
      )}
    </>
  );
}

function HowMany({ tickets }: { readonly tickets: TicketList['tickets'] }) {
  const open = tickets.filter((ticket) => !isDone(ticket)).length;
  return (
    <Text c="dimmed" role="status">
      {open === 0 ? 'お待ちの方はいません' : `対応が終わっていない相談が${open}件あります`}
    </Text>
  );
}

function Tickets({ list, me }: { readonly list: TicketList; readonly me: Me }) {
  const [opened, setOpened] = useState<string | null>(null);
  if (list.tickets.length === 0) return <Nobody />;
  return (
    <div role="list" aria-label="引き継ぎ">
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
  return (
    <Alert color="red" title="最新の状態を読めません" role="alert" mb="md">
      {problem.words} 下の一覧は、最後に読めたときのものです。
    </Alert>
  );
}

function Nobody() {
  return (
    <div className="desk-nobody">
      <strong>引き継ぎはありません</strong>
      <span>窓口が答えられない相談があると、ここに並びます。</span>
    </div>
  );
}
