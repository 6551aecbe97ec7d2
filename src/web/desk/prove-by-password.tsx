import { Button, Group, PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { provePath } from '../wire/prove-again.ts';
import { CodeField } from './code-field.tsx';
import { proveAgainWords } from './prove-again-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';

interface ProveByPasswordProps {
  /** A second factor is set up: its code belongs to the proof. */
  readonly hasCode: boolean;
  readonly onEnd: (isProven: boolean) => void;
}

export function ProveByPassword({ hasCode, onEnd }: ProveByPasswordProps) {
  const words = useWords(proveAgainWords);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { isBusy, refusal, run } = useSent();
  const body = { password, ...(hasCode && { code }) };
  return (
    <form
      className="way-in-form"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => send('POST', provePath, body, anyAnswer).then(() => onEnd(true)));
      }}
    >
      <Text>{words.lead}</Text>
      <PasswordInput
        label={words.password}
        autoComplete="current-password"
        data-autofocus
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {hasCode && <CodeField value={code} onChange={setCode} />}
      <Refusal because={refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={() => onEnd(false)}>
          {words.leave}
        </Button>
        <Button type="submit" disabled={isBusy || password === '' || (hasCode && code === '')}>
          {words.prove}
        </Button>
      </Group>
    </form>
  );
}
