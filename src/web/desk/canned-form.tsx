import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { send } from '../wire/exchange.ts';
import { repliesPath, reply as replyShape } from '../wire/kept.ts';
import type { CannedReply } from '../wire/kept.ts';
import { cannedWords } from './canned-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';

interface CannedFormProps {
  readonly reply: CannedReply;
  readonly names: readonly string[];
  readonly onDone: () => Promise<void>;
}

/** One canned reply. The server says what may not stand in it. */
export function CannedForm({ reply, names, onDone }: CannedFormProps) {
  const say = useWords(cannedWords);
  const [title, setTitle] = useState(reply.title);
  const [text, setText] = useState(reply.text);
  const { isBusy, refusal, run } = useSent();
  const save = () =>
    run(async () => {
      const body = { id: reply.id === '' ? null : reply.id, title, text };
      await send('POST', repliesPath, body, replyShape);
      await onDone();
    });
  return (
    <form
      className="reply-box"
      aria-label={say.edit}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        label={say.title}
        value={title}
        maxLength={40}
        onChange={(event) => setTitle(event.currentTarget.value)}
        data-autofocus
      />
      <Textarea
        label={say.text}
        value={text}
        maxLength={1000}
        autosize
        minRows={4}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Text size="sm">
        {say.names}: <span translate="no">{names.map((name) => `{${name}}`).join(' ')}</span>
      </Text>
      <Refusal because={refusal} />
      <Group justify="flex-end">
        <Button type="submit" disabled={isBusy || title.trim() === '' || text.trim() === ''}>
          {say.save}
        </Button>
      </Group>
    </form>
  );
}
