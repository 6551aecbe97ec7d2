import { useWords } from '../language.ts';
import { MessageView } from '../phone/message-view.tsx';
import type { ChatMessage } from '../wire/line.ts';
import { contentWords } from './content-words.ts';
import { useSteadyLink } from './steady-link.ts';

type Sent = Extract<ChatMessage, { type: 'audio' | 'video' | 'file' }>;

/** Voice, film or a file of a merchant: heard and seen here, or saved; as long as it is kept. */
export function TalkContent({ message }: { readonly message: Sent }) {
  const words = useWords(contentWords);
  const { url } = message;
  return (
    <div className="talk-content">
      <MessageView message={message} />
      {message.isTooLarge === true && <span className="talk-text">{words.tooLarge}</span>}
      {message.isNotOffered === true && <span className="talk-text">{words.notOffered}</span>}
      {url !== undefined && <Played type={message.type} url={url} />}
      {url !== undefined && (
        <a
          href={url}
          download={message.type === 'file' ? message.fileName : words.names[message.type]}
        >
          {words.save}
        </a>
      )}
    </div>
  );
}

function Played({ type, url }: { readonly type: Sent['type']; readonly url: string }) {
  const { plays } = useWords(contentWords);
  const link = useSteadyLink(url);
  switch (type) {
    case 'audio':
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- nobody has written down what a merchant says
      return <audio controls preload="none" {...link} aria-label={plays.audio} />;
    case 'video':
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- nobody has written down what a merchant says
      return <video controls preload="none" {...link} aria-label={plays.video} width={240} />;
    case 'file':
      return null;
  }
}
