import { Alert, Center, Loader, Text, TextInput, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { useDemoClock } from '../clock/demo-clock.ts';
import { PageFrame } from '../page-frame.tsx';
import { ticketList, ticketsPath } from '../wire/desk.ts';
import type { TicketList } from '../wire/desk.ts';
import { usePolled } from '../wire/polled.ts';
import type { Polled } from '../wire/polled.ts';
import { TicketRow } from './ticket-row.tsx';
import { isDone, worstFirst } from './ticket-words.ts';

export function DeskPage() {
  const control = useDemoClock();
  const { value, problem } = usePolled(ticketsPath, ticketList, 1000);
  const [staff, setStaff] = useLocalStorage({ key: 'madoguchi-staff', defaultValue: '' });
  // Whoever was signed out must not go on reading what merchants wrote.
  const list = problem?.status === 401 ? null : value;
  return (
    <PageFrame title="デスク" control={control}>
      <div className="desk-head">
        <div>
          <Title order={1} size="h2">
            デスク
          </Title>
          {list !== null && <HowMany tickets={list.tickets} />}
        </div>
        <TextInput
          label="担当者の名前"
          description="加盟店の方にこの名前で届きます"
          maxLength={20}
          value={staff}
          onChange={(event) => setStaff(event.currentTarget.value)}
        />
      </div>
      {problem !== null && <Problem problem={problem} />}
      {list !== null && <Tickets list={list} staff={staff.trim()} />}
      {value === null && problem === null && (
        <Center mih="40vh">
          <Loader aria-label="読み込み中" />
        </Center>
      )}
    </PageFrame>
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

function Tickets({ list, staff }: { readonly list: TicketList; readonly staff: string }) {
  const [opened, setOpened] = useState<string | null>(null);
  if (list.tickets.length === 0) return <Nobody />;
  return (
    <div role="list" aria-label="引き継ぎ">
      {worstFirst(list.tickets).map((ticket) => (
        <TicketRow
          key={ticket.number}
          ticket={ticket}
          now={list.now}
          staff={staff}
          isOpen={opened === ticket.number}
          onToggle={() => setOpened(opened === ticket.number ? null : ticket.number)}
        />
      ))}
    </div>
  );
}

function Problem({ problem }: { readonly problem: NonNullable<Polled<unknown>['problem']> }) {
  if (problem.status === 401) {
    return (
      <Alert title="サインインしてください" role="alert">
        デスクを見るには、サインインが必要です。
      </Alert>
    );
  }
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
