import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ticketPath } from '../wire/desk.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
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
        label="返信"
        description={`「${name}」の名前で届きます`}
        placeholder="加盟店の方への返信"
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
          ボットに戻す
        </Button>
        <Button type="submit" disabled={words === '' || isBusy}>
          返信する
        </Button>
      </Group>
    </form>
  );
}
