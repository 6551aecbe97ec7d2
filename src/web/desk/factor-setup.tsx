import { Button, Card, Code, PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../language.ts';
import { begun as begunShape, factorDo, recoveryCodes } from '../wire/factor.ts';
import type { Begun, Factor } from '../wire/factor.ts';
import { send } from '../wire/exchange.ts';
import { CodeField } from './code-field.tsx';
import { FactorPicture } from './factor-picture.tsx';
import { FactorRemoval } from './factor-removal.tsx';
import { factorWords } from './factor-words.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';

/** How far it has come: begun, or on and its recovery codes on the screen. */
export type FactorStage = 'none' | 'begun' | 'codes';

interface FactorSetupProps {
  readonly kept: Factor;
  /** Why, above all but the recovery codes: then it is in force. */
  readonly lead?: ReactNode;
  readonly onStage?: (stage: 'begun' | 'codes') => void;
  /** It is in force, or gone. */
  readonly onDone: () => Promise<void>;
}

/** Password, picture, code, recovery codes: one after the other. */
export function FactorSetup({ kept, lead = null, onStage, onDone }: FactorSetupProps) {
  const words = useWords(factorWords);
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const end = () => {
    setBegun(null);
    setCodes(null);
    void onDone();
  };
  const begin = (started: Begun) => {
    setBegun(started);
    onStage?.('begun');
  };
  const show = (fresh: readonly string[]) => {
    setCodes(fresh);
    onStage?.('codes');
  };
  if (codes !== null) return <RecoveryCodes codes={codes} onDone={end} />;
  return (
    <>
      {lead}
      {begun === null ? (
        <Card withBorder padding="lg" className="way-in-form">
          <Text fw={700}>{kept.isOn ? words.isOn : words.isOff}</Text>
          {kept.isOn && <Text>{words.codesLeft(kept.codesLeft)}</Text>}
          <Begin isReplaced={kept.isOn} onBegun={begin} />
          {kept.isOn && !kept.isNeeded && <FactorRemoval onDone={end} />}
        </Card>
      ) : (
        <Trial begun={begun} onCodes={show} />
      )}
    </>
  );
}

function Begin({
  isReplaced,
  onBegun,
}: {
  /** One is in force: its code belongs to the proof. */
  readonly isReplaced: boolean;
  readonly onBegun: (begun: Begun) => void;
}) {
  const words = useWords(factorWords);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { isBusy, refusal, run } = useSent();
  const label = isReplaced ? words.again : words.begin;
  const body = { password, ...(isReplaced && { code }) };
  return (
    <form
      className="way-in-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => send('POST', factorDo('begin'), body, begunShape).then(onBegun));
      }}
    >
      {isReplaced && <Text>{words.againLead}</Text>}
      <PasswordInput
        label={words.password}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {isReplaced && <CodeField value={code} onChange={setCode} />}
      <Refusal because={refusal} />
      <Button type="submit" disabled={isBusy || password === '' || (isReplaced && code === '')}>
        {label}
      </Button>
    </form>
  );
}

function Trial({
  begun,
  onCodes,
}: {
  readonly begun: Begun;
  readonly onCodes: (codes: readonly string[]) => void;
}) {
  const words = useWords(factorWords);
  const [code, setCode] = useState('');
  const { isBusy, refusal, run } = useSent();
  return (
    <Card withBorder padding="lg">
      <form
        className="way-in-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run(() =>
            send('POST', factorDo('confirm'), { code }, recoveryCodes).then((answer) =>
              onCodes(answer.codes),
            ),
          );
        }}
      >
        <Text>{words.scan}</Text>
        <FactorPicture rows={begun.picture} label={words.picture} />
        <Text size="sm">{words.byHand}</Text>
        <Code block>{begun.secret.match(/.{1,4}/g)?.join(' ')}</Code>
        <Text>{words.type}</Text>
        <CodeField value={code} onChange={setCode} />
        <Refusal because={refusal} />
        <Button type="submit" disabled={isBusy || code === ''}>
          {words.confirm}
        </Button>
      </form>
    </Card>
  );
}
