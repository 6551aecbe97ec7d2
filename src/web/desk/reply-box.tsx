import { Alert, Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ticketPath } from '../wire/desk.ts';
import { anyAnswer, send, wordsFor } from '../wire/exchange.ts';

interface ReplyBoxProps {
  readonly number: string;
  /** Under which the merchant sees it. */
  readonly name: string;
  /** Reads the talk again. */
  readonly onDone: () => Promise<void>;
}

export function ReplyBox({ number, name, onDone }: ReplyBoxProps) {
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const order = async (what: 'reply' | 'return', body: Readonly<Record<string, string>>) => {
    setBusy(true);
    try {
      await send('POST', ticketPath(number, what), body, anyAnswer);
      setRefusal(null);
      if (what === 'reply') setText('');
      await onDone();
    } catch (error) {
      setRefusal(wordsFor(error));
    } finally {
      setBusy(false);
    }
  };
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
      {refusal !== null && (
        <Alert color="red" role="alert">
          {refusal}
        </Alert>
      )}
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
