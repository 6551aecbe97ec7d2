import { Alert, Button, Card, Loader, PasswordInput, Text, TextInput, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useDemoClock } from '../clock/demo-clock.ts';
import { PageFrame } from '../page-frame.tsx';
import { anyAnswer, load, send, wordsFor } from '../wire/exchange.ts';
import { invitationPath, invited, joinPath, session, sessionPath } from '../wire/staff.ts';
import type { Role, Ways } from '../wire/staff.ts';
import { ProviderButton } from './provider-button.tsx';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';
import { roleMeanings, roleWords } from './staff-words.ts';

/** Where the one-time link leads: whoever has it sets up their own way to sign in. */
export function WelcomePage() {
  const control = useDemoClock();
  // Behind the hash, so that no server and no log sees it.
  const [secret] = useState(() => location.hash.slice(1));
  const [guest, problem] = useGuest(secret);
  return (
    <PageFrame title="はじめて使う" control={control}>
      <div className="way-in">
        {problem !== null && (
          <Alert color="red" role="alert" title="はじめられません">
            {problem}
          </Alert>
        )}
        {guest === null && problem === null && <Loader aria-label="読み込み中" />}
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
  const [guest, setGuest] = useState<Guest | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const ask = async () => {
      const whom = await send('POST', invitationPath, { secret }, invited);
      const { ways } = await load(sessionPath, session);
      setGuest({ ...whom, ways });
    };
    ask().catch((error: unknown) => setProblem(wordsFor(error)));
  }, [secret]);
  return [guest, problem];
}

function Welcome({ guest, secret }: { readonly guest: Guest; readonly secret: string }) {
  const { name, role, ways } = guest;
  return (
    <>
      <Title order={1} size="h2">
        {name}さん、ようこそ
      </Title>
      <Text>
        権限は「{roleWords[role]}」です。{roleMeanings[role]}
      </Text>
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
        label="サインイン名"
        description="半角の英数字です。メールアドレスでもかまいません"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        size="md"
        value={signInName}
        onChange={(event) => setSignInName(event.currentTarget.value)}
      />
      <PasswordInput
        label="パスワード"
        description={`${shortest}文字以上。いくつかの言葉を並べると覚えやすくなります`}
        autoComplete="new-password"
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Refusal because={refusal} />
      <Button type="submit" size="md" disabled={isBusy || signInName === '' || password === ''}>
        はじめる
      </Button>
    </form>
  );
}
