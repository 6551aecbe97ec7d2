import { Button, Checkbox, Group, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { link, newLinkPath, personPath } from '../wire/staff.ts';
import type { Person } from '../wire/staff.ts';
import type { NewLink } from './link-dialog.tsx';
import { NameField } from './name-field.tsx';
import { peopleWords } from './people-words.ts';
import { Refusal } from './refusal.tsx';
import { RoleChoice } from './role-choice.tsx';
import { useSent } from './sent.ts';
import { Dialog } from './dialog.tsx';

interface PersonDialogProps {
  /** null: nobody is being changed. */
  readonly person: Person | null;
  readonly isMe: boolean;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
  readonly onLink: (made: NewLink) => void;
}

export function PersonDialog(props: PersonDialogProps) {
  const words = useWords(peopleWords);
  const { person, onClose } = props;
  return (
    <Dialog
      opened={person !== null}
      onClose={onClose}
      title={words.settingsOf(person?.name ?? '')}
      centered
    >
      {person !== null && <Change {...props} person={person} />}
    </Dialog>
  );
}

function Change({
  person,
  isMe,
  onClose,
  onDone,
  onLink,
}: PersonDialogProps & { readonly person: Person }) {
  const words = useWords(peopleWords);
  const [wish, setWish] = useState(person);
  const [dropsFactor, setDropsFactor] = useState(false);
  const { isBusy, refusal, run } = useSent();
  const change = () =>
    run(async () => {
      const { name, role, isDisabled } = wish;
      await send('PATCH', personPath(person.id), { name, role, isDisabled }, anyAnswer);
      await onDone();
      onClose();
    });
  const invite = async () => {
    const made = await run(() => send('POST', newLinkPath(person.id), { dropsFactor }, link));
    if (made !== null) onLink({ ...made, name: person.name });
  };
  return (
    <form
      className="way-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        void change();
      }}
    >
      <Fields person={wish} isMe={isMe} onChange={setWish} />
      {person.wayIn?.kind === 'password' && (
        <Checkbox
          label={words.dropsFactor}
          description={words.dropsFactorHint}
          checked={dropsFactor}
          onChange={(event) => setDropsFactor(event.currentTarget.checked)}
        />
      )}
      <Refusal because={refusal} />
      <Group justify="space-between">
        <Button
          variant="default"
          disabled={isBusy || person.isDisabled}
          onClick={() => void invite()}
        >
          {words.newLink}
        </Button>
        <Button type="submit" disabled={isBusy || wish.name.trim() === ''}>
          {words.save}
        </Button>
      </Group>
    </form>
  );
}

interface FieldsProps {
  readonly person: Person;
  readonly isMe: boolean;
  readonly onChange: (person: Person) => void;
}

function Fields({ person, isMe, onChange }: FieldsProps) {
  const words = useWords(peopleWords);
  const { name, role, isDisabled } = person;
  return (
    <>
      <NameField name={name} onChange={(next) => onChange({ ...person, name: next })} />
      <RoleChoice
        role={role}
        onChange={(next) => onChange({ ...person, role: next })}
        isFixed={isMe}
      />
      <Switch
        label={words.mayUse}
        description={words.mayUseHint}
        checked={!isDisabled}
        disabled={isMe}
        onChange={(event) => onChange({ ...person, isDisabled: !event.currentTarget.checked })}
      />
      {isMe && (
        <Text size="sm" c="dimmed">
          {words.notOneself}
        </Text>
      )}
    </>
  );
}
