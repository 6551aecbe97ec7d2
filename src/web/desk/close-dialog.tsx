import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { ActDialog } from './act-dialog.tsx';
import type { Act } from './acts.ts';
import { LimitedText, useSendLabel } from './limited-text.tsx';
import { queueWords } from './queue-words.ts';

interface CloseDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly act: Act;
}

/** As the server takes it. */
const MOST = 500;

/** How it was settled, for whoever reads it next; the merchant does not see it. */
export function CloseDialog({ isOpen, onClose, act }: CloseDialogProps) {
  const say = useWords(queueWords);
  const [resolution, setResolution] = useState('');
  const words = resolution.trim();
  const isFit = words !== '' && words.length <= MOST;
  return (
    <ActDialog
      {...{ isOpen, onClose }}
      title={say.close}
      submit={useSendLabel(resolution, MOST, say.close)}
      onSubmit={isFit ? () => act('close', { resolution: words }) : null}
    >
      <LimitedText
        most={MOST}
        label={say.resolution}
        description={say.resolutionHint}
        value={resolution}
        onChange={setResolution}
        data-autofocus
      />
      <Group gap="xs" role="group" aria-label={say.resolutionChoices}>
        {say.resolutions.map((choice) => (
          <Button
            key={choice}
            variant="light"
            size="xs"
            onClick={() => setResolution(words === '' ? choice : `${words} ${choice}`)}
          >
            {choice}
          </Button>
        ))}
      </Group>
    </ActDialog>
  );
}
