import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import type { Act } from './acts.ts';
import { queueWords } from './queue-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';

interface CloseDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly act: Act;
}

/** How it was settled, for whoever reads it next; the merchant does not see it. */
export function CloseDialog({ isOpen, onClose, act }: CloseDialogProps) {
  const say = useWords(queueWords);
  const [resolution, setResolution] = useState('');
  const { isBusy, refusal, run } = useSent();
  const words = resolution.trim();
  const close = () =>
    run(async () => {
      await act('close', { resolution: words });
      onClose();
    });
  return (
    <Modal opened={isOpen} onClose={onClose} title={say.close}>
      <form
        className="reply-box"
        onSubmit={(event) => {
          event.preventDefault();
          if (words !== '') void close();
        }}
      >
        <Textarea
          label={say.resolution}
          description={say.resolutionHint}
          autosize
          minRows={2}
          maxLength={500}
          value={resolution}
          onChange={(event) => setResolution(event.currentTarget.value)}
          data-autofocus
        />
        <Refusal because={refusal} />
        <Group justify="flex-end">
          <Button type="submit" disabled={words === '' || isBusy}>
            {say.close}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
