import { Button, Group, Text } from '@mantine/core';
import { createContext, useContext, useState } from 'react';
import { useWords } from '../language.ts';
import { ticketPath } from '../wire/desk.ts';
import { anyAnswer, Refused, send } from '../wire/exchange.ts';
import type { TalkLine } from '../wire/talk.ts';
import { againWords } from './again-words.ts';
import { Dialog } from './dialog.tsx';
import { isLost } from './lost-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';

interface Again {
  readonly number: string;
  /** All of the talk that is shown. */
  readonly lines: readonly TalkLine[];
  /** Reads the talk again. */
  readonly onDone: () => Promise<void>;
}

/** null: whoever looks may not write here. */
export const AgainContext = createContext<Again | null>(null);

/** Below words that were lost: sent again with a press, and where that could be too much, after a question. */
export function SendAgain({ line }: { readonly line: TalkLine }) {
  const again = useContext(AgainContext);
  return again !== null && isLost(line, again.lines) ? <AgainButton {...{ line, again }} /> : null;
}

interface AgainButtonProps {
  readonly line: TalkLine;
  readonly again: Again;
}

type Doubt = 'unknown' | 'money';
const ASKS_FIRST = 428;

function AgainButton({ line: { id, turn, delivery }, again }: AgainButtonProps) {
  const say = useWords(againWords);
  const { isBusy, refusal, run } = useSent();
  const [asked, setAsked] = useState<{ words: string; despite: readonly Doubt[] } | null>(null);
  const sendIt = (despite: readonly Doubt[]) =>
    run(async () => {
      try {
        const body = { line: id, turn, despite };
        await send('POST', ticketPath(again.number, 'again'), body, anyAnswer);
      } catch (error) {
        if (!(error instanceof Refused) || error.status !== ASKS_FIRST) throw error;
        const isFirst = delivery === 'unknown' && !despite.includes('unknown');
        const doubt = isFirst ? 'unknown' : 'money';
        setAsked({ words: error.said ?? '', despite: [...despite, doubt] });
        return;
      }
      setAsked(null);
      await again.onDone();
    });
  return (
    <>
      <Button variant="default" size="xs" mt={6} disabled={isBusy} onClick={() => void sendIt([])}>
        {say.again}
      </Button>
      <Refusal because={refusal} />
      <Dialog opened={asked !== null} onClose={() => setAsked(null)} title={say.title}>
        <Text>{asked?.words}</Text>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setAsked(null)} data-autofocus>
            {say.leave}
          </Button>
          <Button color="red" disabled={isBusy} onClick={() => void sendIt(asked?.despite ?? [])}>
            {say.send}
          </Button>
        </Group>
      </Dialog>
    </>
  );
}
