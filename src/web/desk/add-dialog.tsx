import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { send } from '../wire/exchange.ts';
import { link, peoplePath } from '../wire/staff.ts';
import type { Role } from '../wire/staff.ts';
import type { NewLink } from './link-dialog.tsx';
import { NameField } from './name-field.tsx';
import { peopleWords } from './people-words.ts';
import { Refusal } from './refusal.tsx';
import { RoleChoice } from './role-choice.tsx';
import { useSent } from './sent.ts';
import { Dialog } from './dialog.tsx';

interface AddDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onLink: (made: NewLink) => void;
}

export function AddDialog({ isOpen, onClose, onLink }: AddDialogProps) {
  const words = useWords(peopleWords);
  return (
    <Dialog opened={isOpen} onClose={onClose} title={words.add} centered>
      <NewPerson onLink={onLink} />
    </Dialog>
  );
}

function NewPerson({ onLink }: Pick<AddDialogProps, 'onLink'>) {
  const words = useWords(peopleWords);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('agent');
  const { isBusy, refusal, run } = useSent();
  const add = async () => {
    const made = await run(() => send('POST', peoplePath, { name, role }, link));
    if (made !== null) onLink({ ...made, name: name.trim() });
  };
  return (
    <form
      className="way-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <NameField name={name} onChange={setName} />
      <RoleChoice role={role} onChange={setRole} />
      <Refusal because={refusal} />
      <Button type="submit" disabled={isBusy || name.trim() === ''}>
        {words.addAndLink}
      </Button>
    </form>
  );
}
