import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { decidePath } from '../wire/learning.ts';
import { ActDialog } from './act-dialog.tsx';
import { learningWords } from './learning-words.ts';

interface TakeBackProps {
  readonly id: string;
  /** What the lesson is called. */
  readonly name: string;
  readonly onDone: () => Promise<void>;
}

/** The bot is to stop saying what was published; asked once more, with what comes of it. */
export function TakeBack({ id, name, onDone }: TakeBackProps) {
  const words = useWords(learningWords);
  const [isAsking, setAsking] = useState(false);
  const takeBack = async () => {
    await send('POST', decidePath(id, 'take-back'), {}, anyAnswer);
    await onDone();
  };
  return (
    <>
      <Button
        variant="default"
        size="xs"
        aria-label={words.takeBackWhat(name)}
        onClick={() => setAsking(true)}
      >
        {words.takeBack}
      </Button>
      <ActDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={words.takeBackWhat(name)}
        submit={words.takeBack}
        onSubmit={takeBack}
      >
        <Text>{words.takeBackLead}</Text>
      </ActDialog>
    </>
  );
}
