import { Text } from '@mantine/core';
import { useWords } from '../language.ts';
import { ActDialog } from './act-dialog.tsx';
import { doubtWords } from './doubt-words.ts';
import type { ReturnDoubt } from './doubts.ts';
import { queueWords } from './queue-words.ts';

interface ReturnDialogProps {
  readonly isOpen: boolean;
  readonly doubts: readonly ReturnDoubt[];
  readonly onClose: () => void;
  readonly onReturn: () => Promise<unknown>;
}

/** Asked only where something speaks against giving a talk back to the bot. */
export function ReturnDialog({ isOpen, doubts, onClose, onReturn }: ReturnDialogProps) {
  const say = useWords(queueWords);
  const doubtful = useWords(doubtWords);
  return (
    <ActDialog
      {...{ isOpen, onClose }}
      title={say.giveBack}
      submit={doubtful.giveBackAnyway}
      onSubmit={onReturn}
    >
      {doubts.map((doubt) => (
        <Text key={doubt}>{doubtful.giveBack[doubt]}</Text>
      ))}
    </ActDialog>
  );
}
