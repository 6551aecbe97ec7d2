import { Alert, Button, Card, PasswordInput, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { signInAnswer } from '../wire/factor.ts';
import { sessionDo } from '../wire/staff.ts';
import type { Ways } from '../wire/staff.ts';
import { CodeField } from './code-field.tsx';
import { useHasDrafts } from './drafts.ts';
import { factorWords } from './factor-words.ts';
import { ProviderButton } from './provider-button.tsx';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';
import { signInWords, whyNotIn } from './sign-in-words.ts';
import { staffWords } from './staff-words.ts';

interface SignInProps {
  readonly ways: Ways;
  /** Somebody was signed in here and has not signed out. */
  readonly isCutOff: boolean;
  /** Asks who is signed in, again. */
  readonly onDone: () => Promise<void>;
}

export function SignIn({ ways, isCutOff, onDone }: SignInProps) {
  const words = useWords(signInWords);
  const problem = whyNotIn(location.search, words);
  return (
    <div className="way-in">
      <Title order={1} size="h2">
        {words.signIn}
      </Title>
      {isCutOff && <CutOff />}
      <Refusal because={problem} />
      {ways.demo.length > 0 && <DemoStaff people={ways.demo} onDone={onDone} />}
      {ways.provider && (
        <Card withBorder padding="lg">
          <ProviderButton invitation={null} />
        </Card>
      )}
      {ways.password !== null && <ByPassword isFirst={ways.demo.length === 0} onDone={onDone} />}
    </div>
  );
}

/** Why one is here, and what became of what was begun. */
function CutOff() {
  const words = useWords(signInWords);
  const hasDrafts = useHasDrafts();
  return (
    <Alert color="yellow" title={words.cutOff} role="status">
      {words.cutOffHint}
      {hasDrafts && words.draftsKept}
    </Alert>
  );
}

function DemoStaff({
  people,
  onDone,
}: {
  readonly people: Ways['demo'];
  readonly onDone: () => Promise<void>;
}) {
  const words = useWords(signInWords);
  const staff = useWords(staffWords);
  const { isBusy, refusal, run } = useSent();
  const enter = (member: string) =>
    run(() => send('POST', sessionDo('demo'), { member }, anyAnswer).then(onDone));
  return (
    <Card withBorder padding="lg" component="section" aria-label={words.asDemoStaff}>
      <Title order={2} size="h4">
        {words.asDemoStaff}
      </Title>
      <Text c="dimmed" mb="md">
        {words.asDemoStaffHint}
      </Text>
      <Refusal because={refusal} mb="md" />
      <div className="demo-staff">
        {people.map(({ id, name, role }) => (
          <Button
            key={id}
            size="md"
            variant={role === 'agent' ? 'filled' : 'default'}
            disabled={isBusy}
            onClick={() => void enter(id)}
          >
            {staff.named(name, staff.roles[role])}
          </Button>
        ))}
      </div>
    </Card>
  );
}

function ByPassword({
  isFirst,
  onDone,
}: {
  readonly isFirst: boolean;
  readonly onDone: () => Promise<void>;
}) {
  const words = useWords(signInWords);
  const [signInName, setSignInName] = useState('');
  const [password, setPassword] = useState('');
  /** null: nobody has asked for one yet. */
  const [code, setCode] = useState<string | null>(null);
  const { isBusy, refusal, run } = useSent();
  const body = { signInName, password, ...(code !== null && { code }) };
  const enter = async () => {
    const answer = await send('POST', sessionDo('password'), body, signInAnswer);
    if (answer === undefined) await onDone();
    else setCode('');
  };
  return (
    <Card withBorder padding="lg">
      <form
        className="way-in-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run(enter);
        }}
      >
        <TextInput
          label={words.signInName}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus={isFirst}
          size="md"
          value={signInName}
          onChange={(event) => setSignInName(event.currentTarget.value)}
        />
        <PasswordInput
          label={words.password}
          autoComplete="current-password"
          size="md"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <SecondProof code={code} onChange={setCode} />
        <Refusal because={refusal} />
        <Button
          type="submit"
          size="md"
          disabled={isBusy || signInName === '' || password === '' || code === ''}
        >
          {words.signIn}
        </Button>
        <WayOut isCode={code !== null} />
      </form>
    </Card>
  );
}

function WayOut({ isCode }: { readonly isCode: boolean }) {
  const { forgotten } = useWords(signInWords);
  const { lost } = useWords(factorWords);
  return (
    <Text c="dimmed" size="sm">
      {isCode ? lost : forgotten}
    </Text>
  );
}

/** Where the password alone is not enough. */
function SecondProof({
  code,
  onChange,
}: {
  readonly code: string | null;
  readonly onChange: (code: string) => void;
}) {
  const words = useWords(factorWords);
  if (code === null) return null;
  return (
    <>
      <Text>{words.atDoor}</Text>
      <CodeField value={code} onChange={onChange} isFirst />
    </>
  );
}
