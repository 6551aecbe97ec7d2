import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { fromField } from '../clock/japan-time.ts';
import { useWords } from '../language.ts';
import { ActDialog } from './act-dialog.tsx';
import type { Act } from './acts.ts';
import { queueWords } from './queue-words.ts';

interface CallDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly act: Act;
}

/** When staff are going to call; the merchant is told so at once. */
export function CallDialog({ isOpen, onClose, act }: CallDialogProps) {
  const say = useWords(queueWords);
  const [field, setField] = useState('');
  const at = fromField(field);
  return (
    <ActDialog
      {...{ isOpen, onClose }}
      title={say.promiseCall}
      submit={say.promise}
      onSubmit={at === null ? null : () => act('call', { at })}
    >
      <TextInput
        type="datetime-local"
        label={say.callAt}
        description={say.callHint}
        value={field}
        onChange={(event) => setField(event.currentTarget.value)}
        data-autofocus
      />
    </ActDialog>
  );
}
