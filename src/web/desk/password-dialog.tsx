import { Button, Modal, PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { anyAnswer, send } from '../wire/exchange.ts';
import { passwordPath } from '../wire/staff.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';

interface PasswordDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function PasswordDialog({ isOpen, onClose }: PasswordDialogProps) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="パスワードを変える" centered>
      <NewPassword onDone={onClose} />
    </Modal>
  );
}

function NewPassword({ onDone }: { readonly onDone: () => void }) {
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
        label="いまのパスワード"
        autoComplete="current-password"
        data-autofocus
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <PasswordInput
        label="新しいパスワード"
        autoComplete="new-password"
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
      />
      <Text size="sm" c="dimmed">
        ほかの端末では、サインアウトされます。
      </Text>
      <Refusal because={refusal} />
      <Button type="submit" disabled={isBusy || current === '' || next === ''}>
        変える
      </Button>
    </form>
  );
}
