import { Button, PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { factorDo } from '../wire/factor.ts';
import { CodeField } from './code-field.tsx';
import { factorWords } from './factor-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';

/** Back to a password alone; both proofs are asked for once more. */
export function FactorRemoval({ onDone }: { readonly onDone: () => void }) {
  const words = useWords(factorWords);
  const [isOpen, setOpen] = useState(false);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { isBusy, refusal, run } = useSent();
  if (!isOpen) {
    return (
      <Button variant="default" onClick={() => setOpen(true)}>
        {words.remove}
      </Button>
    );
  }
  return (
    <form
      className="way-in-form"
      aria-label={words.remove}
      onSubmit={(event) => {
        event.preventDefault();
        const body = { password, code };
        void run(() => send('POST', factorDo('remove'), body, anyAnswer).then(onDone));
      }}
    >
      <Text>{words.removeLead}</Text>
      <PasswordInput
        label={words.password}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <CodeField value={code} onChange={setCode} />
      <Refusal because={refusal} />
      <Button type="submit" color="red" disabled={isBusy || password === '' || code === ''}>
        {words.remove}
      </Button>
    </form>
  );
}
