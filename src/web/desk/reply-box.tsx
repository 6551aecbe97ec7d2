import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { ticketPath } from '../wire/desk.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { queueWords } from './queue-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';

interface ReplyBoxProps {
  readonly number: string;
  /** Under which the merchant sees it. */
  readonly name: string;
  /** Reads the talk again. */
  readonly onDone: () => Promise<void>;
}

export function ReplyBox({ number, name, onDone }: ReplyBoxProps) {
  const say = useWords(queueWords);
  const [text, setText] = useState('');
  const { isBusy, refusal, run } = useSent();
  const order = (what: 'reply' | 'return', body: Readonly<Record<string, string>>) =>
    run(async () => {
      await send('POST', ticketPath(number, what), body, anyAnswer);
      if (what === 'reply') setText('');
      await onDone();
    });
  const words = text.trim();
  return (
    <form
      className="reply-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (words !== '') void order('reply', { text: words });
      }}
    >
      <Textarea
        label={say.reply}
        description={say.replyAs(name)}
        placeholder={say.replyHint}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={5000}
        size="md"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Refusal because={refusal} />
      <Group justify="space-between">
        <Button variant="default" disabled={isBusy} onClick={() => void order('return', {})}>
          {say.giveBack}
        </Button>
        <Button type="submit" disabled={words === '' || isBusy}>
          {say.send}
        </Button>
      </Group>
    </form>
  );
}
