import { Button, Center, Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../language.ts';
import type { AuditWish } from '../wire/audit.ts';
import { usePolled } from '../wire/polled.ts';
import { people, peoplePath } from '../wire/staff.ts';
import { AuditFilter } from './audit-filter.tsx';
import { AuditTable } from './audit-table.tsx';
import { useAuditLines } from './audit-lines.ts';
import { auditWords } from './audit-words.ts';
import { DeskDoor } from './desk-door.tsx';
import { DeskHead } from './desk-head.tsx';
import { frameWords } from './frame-words.ts';
import { Refusal } from './refusal.tsx';

const EVERYTHING: AuditWish = { member: '', act: '', ticket: '', from: '', until: '' };
const PEOPLE_EVERY_MS = 60_000;
const TITLES = { ja: auditWords.ja.title, en: auditWords.en.title } as const;

/** Who did what at the desk, and when. */
export function AuditPage() {
  return <DeskDoor titles={TITLES}>{() => <Lines />}</DeskDoor>;
}

function Lines() {
  const words = useWords(auditWords);
  const { loading } = useWords(frameWords);
  const [wish, setWish] = useState(EVERYTHING);
  const { value } = usePolled(peoplePath, people, PEOPLE_EVERY_MS);
  const { lines, hasMore, isBusy, problem, start, readOn } = useAuditLines();
  useEffect(() => void start(wish), [start, wish]);
  return (
    <>
      <DeskHead title={words.title} lead={words.lead} />
      <AuditFilter wish={wish} people={value?.people ?? []} onChange={setWish} />
      <Refusal because={problem} mb="md" />
      {lines !== null && <AuditTable lines={lines} />}
      <Center mt="md" mih="3rem">
        {isBusy && <Loader aria-label={loading} />}
        {!isBusy && hasMore && (
          <Button variant="default" onClick={() => void readOn(wish)}>
            {words.more}
          </Button>
        )}
      </Center>
    </>
  );
}
