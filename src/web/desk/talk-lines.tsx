import { Alert, Button, Loader } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../language.ts';
import { TapContext } from '../phone/action-surface.tsx';
import { load } from '../wire/exchange.ts';
import { usePolled } from '../wire/polled.ts';
import type { Polled } from '../wire/polled.ts';
import { talk, talkPath } from '../wire/talk.ts';
import type { TalkLine } from '../wire/talk.ts';
import { frameWords } from './frame-words.ts';
import { Refusal } from './refusal.tsx';
import { useSent } from './sent.ts';
import { TalkEntry } from './talk-entry.tsx';
import { withPart } from './talk-parts.ts';
import { talkWords } from './talk-words.ts';

const EVERY_MS = 1000;

export interface LiveTalk {
  readonly lines: readonly TalkLine[];
  readonly isLoaded: boolean;
  readonly hasOlder: boolean;
  readonly problem: Polled<unknown>['problem'];
  /** Reads the newest part at once. */
  readonly refresh: () => Promise<void>;
  readonly readOlder: () => Promise<void>;
}

/** The talk of a ticket, kept up to date at its end; older parts come when they are asked for. */
export function useTalk(number: string): LiveTalk {
  const path = talkPath(number, 'talk');
  const { value, problem, refresh } = usePolled(path, talk, EVERY_MS);
  const [older, setOlder] = useState<readonly TalkLine[]>([]);
  // undefined: no older part was read yet.
  const [before, setBefore] = useState<number | null | undefined>(undefined);
  const leadsTo = before === undefined ? (value?.before ?? null) : before;
  return {
    lines: value === null ? [] : withPart(older, value.lines),
    isLoaded: value !== null,
    hasOlder: leadsTo !== null,
    problem,
    refresh,
    readOlder: async () => {
      if (value === null || leadsTo === null) return;
      const part = await load(`${path}?before=${leadsTo}`, talk);
      // What stands on the page now must not be lost when the newest part moves on.
      setOlder((known) => withPart(withPart(known, value.lines), part.lines));
      setBefore(part.before);
    },
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
  const { lines, hasOlder, readOlder } = live;
  const { isBusy, refusal, run } = useSent();
  const frame = useRef<HTMLDivElement>(null);
  const lastId = lines.at(-1)?.id;
  // New words are shown; older ones that were asked for leave the reader where they are.
  useEffect(() => {
    frame.current?.scrollTo({ top: frame.current.scrollHeight });
  }, [lastId]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it can be scrolled by the keyboard
    <div className="talk-drawn" ref={frame} tabIndex={0} role="region" aria-label={words.talk}>
      {hasOlder ? (
        <Button
          variant="default"
          size="xs"
          className="talk-older"
          loading={isBusy}
          onClick={() => void run(readOlder)}
        >
          {words.older}
        </Button>
      ) : (
        <p className="system-line">{words.beginning}</p>
      )}
      <Refusal because={refusal} />
      <TapContext value={null}>
        <ol className="talk-lines">
          {lines.map((line) => (
            <TalkEntry key={line.id} line={line} />
          ))}
        </ol>
      </TapContext>
    </div>
  );
}
