import { Alert, Loader } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import { talk, ticketPath } from '../wire/desk.ts';
import type { TalkLine, Ticket } from '../wire/desk.ts';
import { usePolled } from '../wire/polled.ts';
import type { Me } from '../wire/staff.ts';
import { WholeNumbers } from '../words.tsx';
import { frameWords } from './frame-words.ts';
import { queueWords } from './queue-words.ts';
import { ReplyBox } from './reply-box.tsx';
import { TalkPicture } from './talk-picture.tsx';
import { isDone, ticketWords } from './ticket-words.ts';

interface TicketTalkProps {
  readonly ticket: Ticket;
  readonly me: Me;
}

/** The talk so far, and the staff's own words. */
export function TicketTalk({ ticket, me }: TicketTalkProps) {
  const { loading } = useWords(frameWords);
  const path = ticketPath(ticket.number, 'talk');
  const { value, problem, refresh } = usePolled(path, talk, 1000);
  return (
    <div className="ticket-talk">
      {value === null && problem === null && <Loader aria-label={loading} />}
      {problem !== null && (
        <Alert color="red" role="alert">
          {problem.words}
        </Alert>
      )}
      {value !== null && <Lines lines={value.lines} />}
      {!isDone(ticket) && me.role !== 'viewer' && (
        <ReplyBox number={ticket.number} name={me.name} onDone={refresh} />
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly TalkLine[] }) {
  const words = useWords(queueWords);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [lines.length]);
  return (
    <ol className="talk-lines" aria-label={words.talk} ref={list} tabIndex={0}>
      {lines.map((line, n) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines are only ever added at the end
        <Line key={n} line={line} />
      ))}
    </ol>
  );
}

function Line({ line }: { readonly line: TalkLine }) {
  const { speakers, deliveries } = useWords(ticketWords);
  const language = useLanguage();
  const { at, from, texts, delivery, picture } = line;
  const isInDoubt = delivery === 'unknown' || delivery === 'never';
  return (
    <li className={`talk-line talk-${from}`}>
      <span className="talk-meta">
        {speakers[from]} <time dateTime={at}>{momentOf(at, language)}</time>
        {delivery !== null && (
          <span className={isInDoubt ? 'talk-doubt' : undefined}> {deliveries[delivery]}</span>
        )}
      </span>
      {picture !== null && <TalkPicture url={picture} />}
      {(picture === null ? texts : []).map((text, n) => (
        // oxlint-disable-next-line react/no-array-index-key -- the texts of one line never move
        <span className="talk-text" key={n}>
          <WholeNumbers text={text} />
        </span>
      ))}
    </li>
  );
}
