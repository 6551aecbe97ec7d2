import { Alert, Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ticketPath } from '../wire/desk.ts';
import { anyAnswer, send, wordsFor } from '../wire/exchange.ts';

interface ReplyBoxProps {
  readonly number: string;
  readonly staff: string;
  /** Reads the talk again. */
  readonly onDone: () => Promise<void>;
}

export function ReplyBox({ number, staff, onDone }: ReplyBoxProps) {
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
  const isNamed = staff !== '';
  const words = text.trim();
  return (
    <form
      className="reply-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed && words !== '') void order('reply', { staff, text: words });
      }}
    >
      <Textarea
        label="返信"
        placeholder="加盟店の方への返信"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={5000}
        size="md"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {!isNamed && <p className="reply-hint">返信には、上の「担当者の名前」が必要です。</p>}
      {refusal !== null && (
        <Alert color="red" role="alert">
          {refusal}
        </Alert>
      )}
      <Group justify="space-between">
        <Button
          variant="default"
          disabled={!isNamed || isBusy}
          onClick={() => void order('return', { staff })}
        >
          ボットに戻す
        </Button>
        <Button type="submit" disabled={!isNamed || words === '' || isBusy}>
          返信する
        </Button>
      </Group>
    </form>
  );
}
