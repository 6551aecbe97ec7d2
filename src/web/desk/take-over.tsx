import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import { ActDialog } from './act-dialog.tsx';
import { useAct } from './acts.ts';
import { queueWords } from './queue-words.ts';
import { takeOverWords } from './take-over-words.ts';

/** The way on where somebody else has it: asked first, as they may be in the middle of a sentence. */
export function TakeOver({ ticket }: { readonly ticket: Ticket }) {
  const say = useWords(queueWords);
  const words = useWords(takeOverWords);
  const act = useAct(ticket.number);
  const [isAsking, setAsking] = useState(false);
  const name = ticket.claimedBy ?? '';
  return (
    <>
      <Button size="sm" variant="default" onClick={() => setAsking(true)}>
        {say.takeOver}
      </Button>
      <ActDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={words.title}
        submit={words.submit}
        onSubmit={() => act('take-over')}
      >
        <Text>{words.lead(name)}</Text>
      </ActDialog>
    </>
  );
}
