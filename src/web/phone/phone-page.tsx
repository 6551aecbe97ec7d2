import { Alert, Center, Loader } from '@mantine/core';
import { useState } from 'react';
import { useDemoClock } from '../clock/demo-clock.ts';
import { PageFrame } from '../page-frame.tsx';
import { usePolled } from '../wire/polled.ts';
import { people, peoplePath } from '../wire/line.ts';
import { ChatScreen } from './chat-screen.tsx';
import { PersonList } from './person-list.tsx';

const everyMs = 5000;

export function PhonePage() {
  const control = useDemoClock();
  const { value, problem, refresh } = usePolled(peoplePath, people, everyMs);
  const [chosen, setChosen] = useState(() => new URLSearchParams(location.search).get('person'));
  const person = value?.find(({ userId }) => userId === chosen) ?? value?.[0];
  const choose = (userId: string) => {
    setChosen(userId);
    history.replaceState(null, '', `?person=${encodeURIComponent(userId)}`);
  };
  return (
    <PageFrame title="LINEのトーク" control={control} isFixed>
      {value !== null && person !== undefined ? (
        <div className="phone">
          <PersonList people={value} chosen={person.userId} onChoose={choose} />
          <ChatScreen key={person.userId} person={person} onFriendship={() => void refresh()} />
        </div>
      ) : (
        <Center h="100%" p="md">
          <NobodyYet
            isEmpty={value !== null}
            status={problem?.status ?? null}
            words={problem?.words ?? null}
          />
        </Center>
      )}
    </PageFrame>
  );
}

interface NobodyYetProps {
  readonly isEmpty: boolean;
  readonly status: number | null;
  readonly words: string | null;
}

function NobodyYet({ isEmpty, status, words }: NobodyYetProps) {
  if (status === 404) return <Alert>LINEのトークは、デモのときだけ使えます。</Alert>;
  if (words !== null) {
    return (
      <Alert color="red" role="alert">
        {words}
      </Alert>
    );
  }
  return isEmpty ? <Alert>加盟店の方がまだいません。</Alert> : <Loader aria-label="読み込み中" />;
}
