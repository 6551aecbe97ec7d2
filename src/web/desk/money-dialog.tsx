import { Button, Group, Text } from '@mantine/core';
import { useWords } from '../language.ts';
import { Dialog } from './dialog.tsx';
import { queueWords } from './queue-words.ts';

interface MoneyDialogProps {
  /** What the server says of the words; null: nothing is wrong with them. */
  readonly danger: string | null;
  readonly isBusy: boolean;
  readonly onLeave: () => void;
  readonly onSend: () => void;
}

/** Words that may lead to a customer being charged twice go out only when whoever wrote them says so once more. */
export function MoneyDialog({ danger, isBusy, onLeave, onSend }: MoneyDialogProps) {
  const say = useWords(queueWords);
  return (
    <Dialog
      opened={danger !== null}
      onClose={onLeave}
      // To the words, whatever was pressed to send them.
      returnFocus={false}
      title={say.moneyTitle}
    >
      <Text>{danger}</Text>
      <Text mt="sm">{say.moneyHint}</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onLeave} data-autofocus>
          {say.moneyLeave}
        </Button>
        <Button color="red" disabled={isBusy} onClick={onSend}>
          {say.moneySend}
        </Button>
      </Group>
    </Dialog>
  );
}
