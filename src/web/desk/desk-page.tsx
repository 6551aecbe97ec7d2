import type { Me } from '../wire/staff.ts';
import { AlertBanner } from './alert-banner.tsx';
import { DeskDoor } from './desk-door.tsx';
import { useLiveQueue, useProductTime } from './live-queue.ts';
import { NewsContext } from './ticket-news.ts';
import { queueWords } from './queue-words.ts';
import { Queue } from './queue.tsx';
import { Waiting } from './waiting.tsx';

const TITLES = { ja: queueWords.ja.title, en: queueWords.en.title } as const;

export function DeskPage() {
  return (
    <DeskDoor titles={TITLES}>
      {(me, onSignedOut) => <LiveQueue me={me} onSignedOut={onSignedOut} />}
    </DeskDoor>
  );
}

interface LiveQueueProps {
  readonly me: Me;
  readonly onSignedOut: () => Promise<void>;
}

function LiveQueue({ me, onSignedOut }: LiveQueueProps) {
  const queue = useLiveQueue(onSignedOut);
  const { tickets, present, told } = queue;
  const now = useProductTime(told);
  if (tickets === null || now === null) return <Waiting />;
  return (
    <NewsContext value={queue}>
      <AlertBanner />
      <Queue tickets={tickets} present={present} now={now} me={me} />
    </NewsContext>
  );
}
