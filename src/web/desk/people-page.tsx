import { Alert, Button, Loader, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { usePolled } from '../wire/polled.ts';
import { people as peopleShape, peoplePath } from '../wire/staff.ts';
import type { Me, Person } from '../wire/staff.ts';
import { AddDialog } from './add-dialog.tsx';
import { DeskDoor } from './desk-door.tsx';
import { LinkDialog } from './link-dialog.tsx';
import type { NewLink } from './link-dialog.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { PersonTable } from './person-table.tsx';

/** Who works at the desk, and what they may do there. */
export function PeoplePage() {
  return <DeskDoor title="メンバー">{(me) => <People me={me} />}</DeskDoor>;
}

const EVERY_MS = 5000;

function People({ me }: { readonly me: Me }) {
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
      <div className="desk-head">
        <div>
          <Title order={1} size="h2">
            メンバー
          </Title>
          <Text c="dimmed">デスクを使える人と、その権限です。</Text>
        </div>
        {isAdmin && <Button onClick={() => setAdding(true)}>人を追加</Button>}
      </div>
      {problem !== null && (
        <Alert color="red" role="alert" mb="md">
          {problem.words}
        </Alert>
      )}
      {value === null && problem === null && <Loader aria-label="読み込み中" />}
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
