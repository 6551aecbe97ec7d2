import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../language.ts';
import { frameWords } from './frame-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';
import { Dialog } from './dialog.tsx';

interface ActDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What the button says. */
  readonly submit: string;
  /** null: something is still to be filled in. */
  readonly onSubmit: (() => Promise<unknown>) | null;
  readonly children: ReactNode;
}

/** An act that needs a word more: filled in, sent, and closed unless it was refused. */
export function ActDialog({ isOpen, onClose, title, submit, onSubmit, children }: ActDialogProps) {
  const { cancel } = useWords(frameWords);
  const { isBusy, refusal, run } = useSent();
  return (
    <Dialog opened={isOpen} onClose={onClose} title={title}>
      <form
        className="reply-box"
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          // Not of the form from which it was opened.
          event.stopPropagation();
          if (onSubmit !== null) void run(() => onSubmit().then(onClose));
        }}
      >
        {children}
        <Refusal because={refusal} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button type="submit" disabled={onSubmit === null || isBusy}>
            {submit}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
