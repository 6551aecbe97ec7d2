import { Button, Loader } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { usePolled } from '../wire/polled.ts';
import { people as peopleShape, peoplePath } from '../wire/staff.ts';
import type { Me, Person } from '../wire/staff.ts';
import { AddDialog } from './add-dialog.tsx';
import { DeskDoor } from './desk-door.tsx';
import { DeskHead } from './desk-head.tsx';
import { frameWords } from './frame-words.ts';
import { LinkDialog } from './link-dialog.tsx';
import type { NewLink } from './link-dialog.tsx';
import { peopleWords } from './people-words.ts';
import { PersonDialog } from './person-dialog.tsx';
import { PersonTable } from './person-table.tsx';
import { Refusal } from './refusal.tsx';

/** Who works at the desk, and what they may do there. */
export function PeoplePage() {
  return <DeskDoor titles={TITLES}>{(me) => <People me={me} />}</DeskDoor>;
}

const EVERY_MS = 5000;
const TITLES = { ja: peopleWords.ja.title, en: peopleWords.en.title } as const;

function People({ me }: { readonly me: Me }) {
  const words = useWords(peopleWords);
  const { loading } = useWords(frameWords);
  const { value, problem, refresh } = usePolled(peoplePath, peopleShape, EVERY_MS);
  const [changing, setChanging] = useState<Person | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [link, setLink] = useState<NewLink | null>(null);
  const isAdmin = me.role === 'admin';
  const show = (made: NewLink) => {
    setAdding(false);
    setChanging(null);
    setLink(made);
    void refresh();
  };
  return (
    <>
      <DeskHead title={words.title} lead={words.lead}>
        {isAdmin && <Button onClick={() => setAdding(true)}>{words.add}</Button>}
      </DeskHead>
      <Refusal because={problem?.words ?? null} mb="md" />
      {value === null && problem === null && <Loader aria-label={loading} />}
      {value !== null && (
        <PersonTable people={value.people} onChange={isAdmin ? setChanging : null} />
      )}
      <AddDialog isOpen={isAdding} onClose={() => setAdding(false)} onLink={show} />
      <PersonDialog
        person={changing}
        isMe={changing?.id === me.id}
        onClose={() => setChanging(null)}
        onDone={refresh}
        onLink={show}
      />
      <LinkDialog link={link} onClose={() => setLink(null)} />
    </>
  );
}
