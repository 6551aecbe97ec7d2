import { Badge, Button, Table } from '@mantine/core';
import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { endSessionPath, openSessions, ownSessionsPath } from '../wire/own-sessions.ts';
import type { OpenSession } from '../wire/own-sessions.ts';
import { usePolled } from '../wire/polled.ts';
import { DeskDoor } from './desk-door.tsx';
import { DeskHead } from './desk-head.tsx';
import { ownSessionWords } from './own-session-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';
import { Waiting } from './waiting.tsx';

const EVERY_MS = 10_000;
const TITLES = { ja: ownSessionWords.ja.title, en: ownSessionWords.en.title } as const;

/** Where somebody is signed in, and the way to end one of it. */
export function OwnSessionsPage() {
  return <DeskDoor titles={TITLES}>{() => <OwnSessions />}</DeskDoor>;
}

function OwnSessions() {
  const words = useWords(ownSessionWords);
  const { value, problem, refresh } = usePolled(ownSessionsPath, openSessions, EVERY_MS);
  const { isBusy, refusal, run } = useSent();
  const end = (id: string) =>
    run(() => send('POST', endSessionPath(id), {}, anyAnswer).then(refresh));
  return (
    <>
      <DeskHead title={words.title} lead={words.lead} />
      <Refusal because={refusal ?? problem?.words ?? null} mb="md" />
      {value === null && problem === null && <Waiting />}
      {value !== null && (
        <Table verticalSpacing="sm" className="person-table" aria-label={words.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.device}</Table.Th>
              <Table.Th>{words.begun}</Table.Th>
              <Table.Th>{words.used}</Table.Th>
              <Table.Th aria-label={words.end} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {value.sessions.map((one) => (
              <SessionRow key={one.id} session={one} isBusy={isBusy} onEnd={end} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}

interface SessionRowProps {
  readonly session: OpenSession;
  readonly isBusy: boolean;
  readonly onEnd: (id: string) => Promise<unknown>;
}

function SessionRow({ session, isBusy, onEnd }: SessionRowProps) {
  const { id, device, begunAt, usedAt, isThis } = session;
  const words = useWords(ownSessionWords);
  const language = useLanguage();
  const name = device ?? words.unknown;
  return (
    <Table.Tr aria-label={name}>
      <Table.Td fw={700}>{name}</Table.Td>
      <Table.Td className="whole" data-of={words.begun}>
        {momentOf(begunAt, language)}
      </Table.Td>
      <Table.Td className="whole" data-of={words.used}>
        {momentOf(usedAt, language)}
      </Table.Td>
      <Table.Td ta="right">
        {isThis ? (
          <Badge variant="light" size="lg" color="green">
            {words.isThis}
          </Badge>
        ) : (
          <Button
            variant="default"
            size="xs"
            disabled={isBusy}
            aria-label={words.endWhich(name)}
            onClick={() => void onEnd(id)}
          >
            {words.end}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
