import { momentOf } from '../clock/japan-time.ts';
import { useLanguage, useWords } from '../language.ts';
import { MessageView } from '../phone/message-view.tsx';
import type { TalkLine } from '../wire/talk.ts';
import { SendAgain } from './send-again.tsx';
import { talkWords } from './talk-words.ts';
import { TalkContent } from './talk-content.tsx';
import { TalkPicture } from './talk-picture.tsx';
import { Heard, Why } from './talk-reasons.tsx';
import { ticketWords } from './ticket-words.ts';

interface TalkEntryProps {
  readonly line: TalkLine;
  /** On paper nothing can be opened. */
  readonly isProof?: boolean;
}

/** One line of a talk: who, when, whether it arrived, and what stood behind it. */
export function TalkEntry({ line, isProof = false }: TalkEntryProps) {
  return line.from === 'event' ? <Mark line={line} /> : <Said {...{ line, isProof }} />;
}

function Said({ line, isProof }: Required<TalkEntryProps>) {
  const words = useWords(talkWords);
  const { from, messages, isUnsent, event } = line;
  const happened = event === null ? undefined : eventWords(words.events, event);
  if (messages.length === 0 && !isUnsent && happened === undefined) return null;
  return (
    <li className={from === 'merchant' ? 'talk-entry talk-theirs' : 'talk-entry'}>
      <Head line={line} />
      {isUnsent && <p className="system-line">{words.unsent}</p>}
      {happened !== undefined && <p className="system-line">{happened}</p>}
      <Messages line={line} />
      {!isProof && <SendAgain line={line} />}
      <Choices {...{ line, isProof }} />
      <Reasons line={line} isProof={isProof} />
    </li>
  );
}

/** That the talk was ended, given back or taken up again: what is said below it belongs to another time. */
function Mark({ line: { at, by, event } }: { readonly line: TalkLine }) {
  const { marks } = useWords(talkWords);
  const language = useLanguage();
  const mark = event !== null && isMark(event, marks) ? marks[event] : undefined;
  if (mark === undefined) return null;
  return (
    <li className="talk-entry">
      <p className="system-line">
        {mark(by ?? '')} <time dateTime={at}>{momentOf(at, language)}</time>
      </p>
    </li>
  );
}

function isMark<Known extends object>(event: PropertyKey, marks: Known): event is keyof Known {
  return Object.hasOwn(marks, event);
}

function Reasons({ line: { heard, decided }, isProof }: Required<TalkEntryProps>) {
  return (
    <>
      {heard !== null && <Heard heard={heard} />}
      {decided !== null && <Why decided={decided} isOpen={isProof} />}
    </>
  );
}

function Messages({ line: { from, messages } }: { readonly line: TalkLine }) {
  return messages.map((message, n) => (
    <div
      // oxlint-disable-next-line react/no-array-index-key -- the messages of one line never move
      key={n}
      className={from === 'merchant' ? 'entry entry-own' : 'entry entry-theirs entry-row'}
      translate="no"
    >
      <Message message={message} />
    </div>
  ));
}

function Message({ message }: { readonly message: TalkLine['messages'][number] }) {
  const { type } = message;
  if (type === 'image' && message.url !== undefined) {
    return <TalkPicture url={message.url} isDoubtful={message.isDoubtful === true} />;
  }
  if (type === 'audio' || type === 'video' || type === 'file')
    return <TalkContent message={message} />;
  return <MessageView message={message} />;
}

/** Whatever else became of words, staff must see from afar. */
const GOES_WELL: ReadonlySet<TalkLine['delivery']> = new Set(['waiting', 'later', 'sent']);

function Head({ line: { at, from, by, delivery, isEdited } }: { readonly line: TalkLine }) {
  const words = useWords(talkWords);
  const { speakers, deliveries } = useWords(ticketWords);
  const language = useLanguage();
  const isInDoubt = delivery !== null && !GOES_WELL.has(delivery);
  return (
    <span className="talk-meta">
      {from !== 'event' && speakers[from]}
      {by !== null && ` ${by}`} <time dateTime={at}>{momentOf(at, language)}</time>
      {isEdited && words.edited}
      {delivery !== null && (
        <span className={isInDoubt ? 'talk-doubt' : undefined}> {deliveries[delivery]}</span>
      )}
    </span>
  );
}

/** What the merchant could tap to answer. */
function Choices({ line: { messages, from }, isProof }: Required<TalkEntryProps>) {
  const words = useWords(talkWords);
  const items = messages.flatMap(({ quickReply }) => quickReply?.items ?? []);
  if (from === 'merchant' || items.length === 0) return null;
  return (
    <details className="talk-offered" open={isProof}>
      <summary>{words.choices}</summary>
      <ul className="talk-choices" aria-label={words.choices} translate="no">
        {items.map(({ action: { label } }) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </details>
  );
}

function eventWords(known: Readonly<Record<string, string>>, event: string): string | undefined {
  return Object.hasOwn(known, event) ? known[event] : undefined;
}
