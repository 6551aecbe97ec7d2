import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fromField } from '../clock/japan-time.ts';
import { useWords } from '../language.ts';
import type { Act } from './acts.ts';
import { queueWords } from './queue-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';

interface CallDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly act: Act;
}

/** When staff are going to call; the merchant is told so at once. */
export function CallDialog({ isOpen, onClose, act }: CallDialogProps) {
  const say = useWords(queueWords);
  const [field, setField] = useState('');
  const { isBusy, refusal, run } = useSent();
  const at = fromField(field);
  const promise = () =>
    run(async () => {
      await act('call', { at });
      onClose();
    });
  return (
    <Modal opened={isOpen} onClose={onClose} title={say.promiseCall}>
      <form
        className="reply-box"
        onSubmit={(event) => {
          event.preventDefault();
          if (at !== null) void promise();
        }}
      >
        <TextInput
          type="datetime-local"
          label={say.callAt}
          description={say.callHint}
          value={field}
          onChange={(event) => setField(event.currentTarget.value)}
          data-autofocus
        />
        <Refusal because={refusal} />
        <Group justify="flex-end">
          <Button type="submit" disabled={at === null || isBusy}>
            {say.promise}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
