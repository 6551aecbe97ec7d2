import { Button, Card, PasswordInput, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language.ts';
import { anyAnswer, send } from '../wire/exchange.ts';
import { sessionDo } from '../wire/staff.ts';
import type { Ways } from '../wire/staff.ts';
import { ProviderButton } from './provider-button.tsx';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';
import { signInWords, whyNotIn } from './sign-in-words.ts';
import { staffWords } from './staff-words.ts';

interface SignInProps {
  readonly ways: Ways;
  /** Asks who is signed in, again. */
  readonly onDone: () => Promise<void>;
}

export function SignIn({ ways, onDone }: SignInProps) {
  const words = useWords(signInWords);
  const problem = whyNotIn(location.search, words);
  return (
    <div className="way-in">
      <Title order={1} size="h2">
        {words.signIn}
      </Title>
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
  const { isBusy, refusal, run } = useSent();
  const body = { signInName, password };
  return (
    <Card withBorder padding="lg">
      <form
        className="way-in-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run(() => send('POST', sessionDo('password'), body, anyAnswer).then(onDone));
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
        <Refusal because={refusal} />
        <Button type="submit" size="md" disabled={isBusy || signInName === '' || password === ''}>
          {words.signIn}
        </Button>
        <Text c="dimmed" size="sm">
          {words.forgotten}
        </Text>
      </form>
    </Card>
  );
}
