import { Button, PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { passwordPath } from '../wire/staff.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';
import { signInWords } from './sign-in-words.ts';
import { Dialog } from './dialog.tsx';

interface PasswordDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function PasswordDialog({ isOpen, onClose }: PasswordDialogProps) {
  const words = useWords(signInWords);
  return (
    <Dialog opened={isOpen} onClose={onClose} title={words.changePassword} centered>
      <NewPassword onDone={onClose} />
    </Dialog>
  );
}

function NewPassword({ onDone }: { readonly onDone: () => void }) {
  const words = useWords(signInWords);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { isBusy, refusal, run } = useSent();
  return (
    <form
      className="way-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => send('POST', passwordPath, { current, next }, anyAnswer).then(onDone));
      }}
    >
      <PasswordInput
        label={words.currentPassword}
        autoComplete="current-password"
        data-autofocus
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <PasswordInput
        label={words.newPassword}
        autoComplete="new-password"
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
      />
      <Text size="sm" c="dimmed">
        {words.othersSignedOut}
      </Text>
      <Refusal because={refusal} />
      <Button type="submit" disabled={isBusy || current === '' || next === ''}>
        {words.change}
      </Button>
    </form>
  );
}
