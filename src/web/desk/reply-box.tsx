import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { useAct } from './acts.ts';
import { CannedMenu } from './canned-menu.tsx';
import { useTools } from './desk-tools.ts';
import { PhotoButton } from './photo-button.tsx';
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
  const act = useAct(number);
  const { canSendPhotos } = useTools();
  const { isBusy, refusal, run } = useSent();
  const reply = (words: string) =>
    run(async () => {
      await act('reply', { text: words });
      setText('');
      await onDone();
    });
  const words = text.trim();
  return (
    <form
      className="reply-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (words !== '') void reply(words);
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
        <Group gap="xs">
          <CannedMenu
            number={number}
            onPick={(picked) => setText(words === '' ? picked : `${text}\n${picked}`)}
          />
          {canSendPhotos && <PhotoButton {...{ number, isBusy, run, onDone }} />}
        </Group>
        <Button type="submit" disabled={words === '' || isBusy}>
          {say.send}
        </Button>
      </Group>
    </form>
  );
}
