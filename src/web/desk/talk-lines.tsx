import { Alert, Button, Loader } from '@mantine/core';
import { useRef, useState } from 'react';
import { useWords } from '../language.ts';
import { TapContext } from '../phone/action-surface.tsx';
import { usePolled } from '../wire/polled.ts';
import type { Polled } from '../wire/polled.ts';
import { talk, talkFrom } from '../wire/talk.ts';
import type { RemoteOrder, TalkLine } from '../wire/talk.ts';
import { frameWords } from './frame-words.ts';
import { TalkEntry } from './talk-entry.tsx';
import { useEnd } from './talk-end.ts';
import { talkWords } from './talk-words.ts';

/** Only for what nobody told: all else is news. */
const EVERY_MS = 60_000;

export interface LiveTalk {
  readonly lines: readonly TalkLine[];
  /** What a terminal was last asked from afar; null: nothing lately. */
  readonly order: RemoteOrder | null;
  readonly isLoaded: boolean;
  readonly hasOlder: boolean;
  readonly problem: Polled<unknown>['problem'];
  /** Reads the newest part at once. */
  readonly refresh: () => Promise<void>;
  readonly readOlder: () => void;
  readonly isReadingOlder: boolean;
}

/** The talk of a ticket, as it is now: whatever of it is shown is read again with each news, since any line may be taken back. */
export function useTalk(number: string, news: string): LiveTalk {
  const [from, setFrom] = useState<number | null>(null);
  const { value, problem, refresh } = usePolled(talkFrom(number, from), talk, EVERY_MS, news);
  const older = value?.older ?? null;
  const isReadingOlder = from !== null && older === from && problem === null;
  return {
    lines: value?.lines ?? [],
    order: value?.order ?? null,
    isLoaded: value !== null,
    hasOlder: older !== null,
    problem,
    refresh,
    readOlder: () => setFrom(older),
    isReadingOlder,
  };
}

/** A talk as the merchant's phone shows it. Nothing in it can be tapped. */
export function TalkLines({ live }: { readonly live: LiveTalk }) {
  const { loading } = useWords(frameWords);
  const { lines, isLoaded, problem } = live;
  return (
    <>
      {!isLoaded && problem === null && <Loader aria-label={loading} />}
      {problem !== null && (
        <Alert color="red" role="alert" mb="sm">
          {problem.words}
        </Alert>
      )}
      {isLoaded && <Log live={live} key={lines.length === 0 ? 'empty' : 'talk'} />}
    </>
  );
}

function Log({ live }: { readonly live: LiveTalk }) {
  const words = useWords(talkWords);
  const { lines, hasOlder, readOlder, isReadingOlder } = live;
  const frame = useRef<HTMLDivElement>(null);
  const { hasNewBelow, toEnd } = useEnd(frame, lines.at(-1));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it can be scrolled by the keyboard
    <div className="talk-drawn" ref={frame} tabIndex={0} role="region" aria-label={words.talk}>
      {hasOlder ? (
        <Button
          variant="default"
          size="xs"
          className="talk-older"
          loading={isReadingOlder}
          onClick={readOlder}
        >
          {words.older}
        </Button>
      ) : (
        <p className="system-line">{words.beginning}</p>
      )}
      <TapContext value={null}>
        <ol className="talk-lines">
          {lines.map((line) => (
            <TalkEntry key={line.id} line={line} />
          ))}
        </ol>
      </TapContext>
      {hasNewBelow && (
        <Button className="talk-new-below" size="xs" onClick={toEnd}>
          {words.newBelow}
        </Button>
      )}
    </div>
  );
}
