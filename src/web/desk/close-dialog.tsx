import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { ActDialog } from './act-dialog.tsx';
import type { Act } from './acts.ts';
import { queueWords } from './queue-words.ts';

interface CloseDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly act: Act;
}

/** How it was settled, for whoever reads it next; the merchant does not see it. */
export function CloseDialog({ isOpen, onClose, act }: CloseDialogProps) {
  const say = useWords(queueWords);
  const [resolution, setResolution] = useState('');
  const words = resolution.trim();
  return (
    <ActDialog
      {...{ isOpen, onClose }}
      title={say.close}
      submit={say.close}
      onSubmit={words === '' ? null : () => act('close', { resolution: words })}
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
    </ActDialog>
  );
}
