import { Alert, Button, Card, Loader, PasswordInput, Text, TextInput, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useDemoClock } from '../clock/demo-clock.ts';
import { useLanguage, useWords } from '../language.ts';
import { PageFrame } from '../page-frame.tsx';
import { anyAnswer, load, send, wordsFor } from '../wire/exchange.ts';
import { invitationPath, invited, joinPath, session, sessionPath } from '../wire/staff.ts';
import type { Role, Ways } from '../wire/staff.ts';
import { DisplayMenu } from './display-menu.tsx';
import { frameWords } from './frame-words.ts';
import { ProviderButton } from './provider-button.tsx';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';
import { signInWords } from './sign-in-words.ts';
import { InStaffLanguage } from './staff-language.tsx';
import { staffWords } from './staff-words.ts';

/** Where the one-time link leads: whoever has it sets up their own way to sign in. */
export function WelcomePage() {
  return (
    <InStaffLanguage>
      <Arrival />
    </InStaffLanguage>
  );
}

function Arrival() {
  const words = useWords(signInWords);
  const { loading } = useWords(frameWords);
  const control = useDemoClock();
  // Behind the hash, so that no server and no log sees it.
  const [secret] = useState(() => location.hash.slice(1));
  const [guest, problem] = useGuest(secret);
  return (
    <PageFrame title={words.firstTime} control={control} account={<DisplayMenu />}>
      <div className="way-in">
        {problem !== null && (
          <Alert color="red" role="alert" title={words.cannotStart}>
            {problem}
          </Alert>
        )}
        {guest === null && problem === null && <Loader aria-label={loading} />}
        {guest !== null && <Welcome guest={guest} secret={secret} />}
      </div>
    </PageFrame>
  );
}

interface Guest {
  readonly name: string;
  readonly role: Role;
  readonly ways: Ways;
}

function useGuest(secret: string): readonly [Guest | null, string | null] {
  const language = useLanguage();
  const [guest, setGuest] = useState<Guest | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const ask = async () => {
      const whom = await send('POST', invitationPath, { secret }, invited);
      const { ways } = await load(sessionPath, session);
      setGuest({ ...whom, ways });
    };
    ask().catch((error: unknown) => setProblem(wordsFor(error, language)));
  }, [secret, language]);
  return [guest, problem];
}

function Welcome({ guest, secret }: { readonly guest: Guest; readonly secret: string }) {
  const words = useWords(signInWords);
  const { roles, roleMeanings } = useWords(staffWords);
  const { name, role, ways } = guest;
  return (
    <>
      <Title order={1} size="h2">
        {words.welcome(name)}
      </Title>
      <Text>
        {words.yourRole(roles[role])}
        {roleMeanings[role]}
      </Text>
      {role !== 'viewer' && <Text c="dimmed">{words.nameHint(name)}</Text>}
      <Card withBorder padding="lg">
        {ways.password === null ? (
          <ProviderButton invitation={secret} />
        ) : (
          <SetPassword secret={secret} shortest={ways.password.shortest} />
        )}
      </Card>
    </>
  );
}

function SetPassword({ secret, shortest }: { readonly secret: string; readonly shortest: number }) {
  const words = useWords(signInWords);
  const [signInName, setSignInName] = useState('');
  const [password, setPassword] = useState('');
  const { isBusy, refusal, run } = useSent();
  const join = () => send('POST', joinPath, { secret, signInName, password }, anyAnswer);
  return (
    <form
      className="way-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => join().then(() => location.replace('/desk')));
      }}
    >
      <TextInput
        label={words.signInName}
        description={words.signInNameHint}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        size="md"
        value={signInName}
        onChange={(event) => setSignInName(event.currentTarget.value)}
      />
      <PasswordInput
        label={words.password}
        description={words.passwordHint(shortest)}
        autoComplete="new-password"
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Refusal because={refusal} />
      <Button type="submit" size="md" disabled={isBusy || signInName === '' || password === ''}>
        {words.start}
      </Button>
    </form>
  );
}
