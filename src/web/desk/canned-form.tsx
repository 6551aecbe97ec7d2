import { Alert, Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useLayoutEffect, useState } from 'react';
import { useWords } from '../language.ts';
import { send } from '../wire/exchange.ts';
import { repliesPath, reply as replyShape } from '../wire/kept.ts';
import type { CannedReply } from '../wire/kept.ts';
import { cannedWords } from './canned-words.ts';
import { frameWords } from './frame-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';

interface CannedFormProps {
  readonly reply: CannedReply;
  readonly names: readonly string[];
  /** Asks whether what was written is to be lost. */
  readonly isLeaving: boolean;
  readonly onChanged: (isChanged: boolean) => void;
  readonly onLeave: () => void;
  readonly onStay: () => void;
  readonly onDone: () => Promise<void>;
}

/** One canned reply. The server says what may not stand in it. */
export function CannedForm(props: CannedFormProps) {
  const { reply, names, isLeaving, onChanged, onLeave, onStay, onDone } = props;
  const say = useWords(cannedWords);
  const { cancel } = useWords(frameWords);
  const [title, setTitle] = useState(reply.title);
  const [text, setText] = useState(reply.text);
  const { isBusy, refusal, run } = useSent();
  const isChanged = title !== reply.title || text !== reply.text;
  // Told before the next key is heard: it may be the one that closes the window.
  useLayoutEffect(() => onChanged(isChanged), [isChanged, onChanged]);
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
      <Fields {...{ title, setTitle, text, setText }} />
      <Text size="sm">
        {say.names}: <span translate="no">{names.map((name) => `{${name}}`).join(' ')}</span>
      </Text>
      <Refusal because={refusal} />
      {isLeaving && <Leaving {...{ onLeave, onStay }} />}
      <Group justify="flex-end">
        <Button variant="default" disabled={isLeaving} onClick={onLeave}>
          {cancel}
        </Button>
        <Button type="submit" disabled={isBusy || title.trim() === '' || text.trim() === ''}>
          {say.save}
        </Button>
      </Group>
    </form>
  );
}

/** What was written is lost only by a press that says so. */
function Leaving({ onLeave, onStay }: Pick<CannedFormProps, 'onLeave' | 'onStay'>) {
  const say = useWords(cannedWords);
  return (
    <Alert color="red" role="alert">
      <Group gap="xs">
        <span>{say.leaveAsk}</span>
        <Button color="red" size="compact-sm" onClick={onLeave}>
          {say.leaveNow}
        </Button>
        <Button variant="default" size="compact-sm" autoFocus onClick={onStay}>
          {say.stay}
        </Button>
      </Group>
    </Alert>
  );
}

interface FieldsProps {
  readonly title: string;
  readonly setTitle: (title: string) => void;
  readonly text: string;
  readonly setText: (text: string) => void;
}

function Fields({ title, setTitle, text, setText }: FieldsProps) {
  const say = useWords(cannedWords);
  return (
    <>
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
    </>
  );
}
