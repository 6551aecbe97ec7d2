import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import { TapContext } from '../phone/action-surface.tsx';
import { deskPage } from '../wire/desk.ts';
import { load } from '../wire/exchange.ts';
import { proof, proofFilePath, proofPath, transcriptPath } from '../wire/proof.ts';
import type { Proof } from '../wire/proof.ts';
import { actName, detailOf } from './audit-words.ts';
import { DeskDoor } from './desk-door.tsx';
import { proofWords } from './proof-words.ts';
import { Refusal } from './refusal.tsx';
import { SaveButton } from './save-button.tsx';
import { useSent } from './sent.ts';
import { TalkEntry } from './talk-entry.tsx';
import { ticketWords } from './ticket-words.ts';
import { Waiting } from './waiting.tsx';

const TITLES = { ja: proofWords.ja.title, en: proofWords.en.title } as const;

export function ProofPage() {
  const number = new URLSearchParams(location.search).get('ticket');
  return (
    <DeskDoor titles={TITLES}>
      {() => (number === null ? <NoTicket /> : <OneProof number={number} />)}
    </DeskDoor>
  );
}

function NoTicket() {
  const words = useWords(proofWords);
  return <Alert>{words.noTicket}</Alert>;
}

/** Read once: what is printed must not change under the reader's eyes. */
function OneProof({ number }: { readonly number: string }) {
  const { refusal, run } = useSent();
  const [shown, setShown] = useState<Proof | null>(null);
  useEffect(() => {
    void run(async () => setShown(await load(proofPath(number), proof)));
  }, [number, run]);
  return (
    <>
      <Refusal because={refusal} />
      {shown === null && refusal === null && <Waiting />}
      {shown !== null && <Sheet shown={shown} />}
    </>
  );
}

function Sheet({ shown }: { readonly shown: Proof }) {
  const words = useWords(proofWords);
  const language = useLanguage();
  const { number, merchant, madeAt, madeBy, lines } = shown;
  return (
    <article className="proof" aria-label={words.of(number)}>
      <Title order={1} size="h2">
        {words.of(number)}
      </Title>
      <Text>{words.lead}</Text>
      <Text>
        {words.store}:{' '}
        {merchant === null ? words.noStore : `${merchant.storeName} (${merchant.merchantId})`}
      </Text>
      <Text c="dimmed">{words.madeBy(madeBy, momentOf(madeAt, language))}</Text>
      <Orders number={number} />
      <Tickets shown={shown} />
      <Title order={2} size="h3" mt="lg">
        {words.talk}
      </Title>
      <TapContext value={null}>
        <ol className="talk-drawn talk-lines proof-talk">
          {lines.map((line) => (
            <TalkEntry key={line.id} line={line} isProof />
          ))}
        </ol>
      </TapContext>
      <Acts shown={shown} />
    </article>
  );
}

function Orders({ number }: { readonly number: string }) {
  const words = useWords(proofWords);
  return (
    <Group className="not-printed" my="md">
      <Button onClick={() => window.print()}>{words.print}</Button>
      <SaveButton path={proofFilePath(number)} label={words.file} />
      <SaveButton
        path={transcriptPath(number)}
        label={words.transcript}
        hint={words.transcriptHint}
      />
      <Button component="a" variant="subtle" href={deskPage(number)}>
        {words.back}
      </Button>
    </Group>
  );
}

function Tickets({ shown: { tickets } }: { readonly shown: Proof }) {
  const words = useWords(proofWords);
  const { reasons, statuses } = useWords(ticketWords);
  const language = useLanguage();
  return (
    <table className="proof-table" aria-label={words.tickets}>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.time}</th>
          <th scope="col">{words.reason}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.who}</th>
        </tr>
      </thead>
      <tbody>
        {tickets.map(({ number, openedAt, reason, status, claimedBy }) => (
          <tr key={number}>
            <td>{number}</td>
            <td>{momentOf(openedAt, language)}</td>
            <td>{reasons[reason]}</td>
            <td>{statuses[status]}</td>
            <td>{claimedBy ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Acts({ shown: { acts } }: { readonly shown: Proof }) {
  const words = useWords(proofWords);
  const language = useLanguage();
  return (
    <>
      <Title order={2} size="h3" mt="lg">
        {words.acts}
      </Title>
      <table className="proof-table" aria-label={words.acts}>
        <thead>
          <tr>
            <th scope="col">{words.time}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {acts.map(({ at, by, act, after }, n) => (
            // oxlint-disable-next-line react/no-array-index-key -- the sheet never changes
            <tr key={n}>
              <td>{momentOf(at, language)}</td>
              <td>{by ?? words.product}</td>
              <td>
                {actName(act, language)}
                {after !== null && ` (${detailOf(act, after, language)})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
