import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { ActDialog } from './act-dialog.tsx';
import type { Act } from './acts.ts';
import { doubtWords } from './doubt-words.ts';
import type { ReturnDoubt } from './doubts.ts';
import { LimitedText, useSendLabel } from './limited-text.tsx';
import { queueWords } from './queue-words.ts';

interface CloseDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly act: Act;
  /** What speaks against it; told first. */
  readonly doubts: readonly ReturnDoubt[];
}

/** As the server takes it. */
const MOST = 500;

/** How it was settled, for whoever reads it next; the merchant does not see it. */
export function CloseDialog({ isOpen, onClose, act, doubts }: CloseDialogProps) {
  const say = useWords(queueWords);
  const doubtful = useWords(doubtWords);
  const [resolution, setResolution] = useState('');
  const words = resolution.trim();
  const label = doubts.length > 0 ? doubtful.closeAnyway : say.close;
  const isFit = words !== '' && words.length <= MOST;
  return (
    <ActDialog
      {...{ isOpen, onClose }}
      title={say.close}
      submit={useSendLabel(resolution, MOST, label)}
      onSubmit={isFit ? () => act('close', { resolution: words }) : null}
    >
      {doubts.length > 0 && (
        <Alert color="red" title={doubtful.closeTitle} role="alert">
          {doubts.map((doubt) => (
            <Text key={doubt} size="sm">
              {doubtful.close[doubt]}
            </Text>
          ))}
        </Alert>
      )}
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
