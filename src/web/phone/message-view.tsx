import { useWords } from '../language.ts';
import { Drawn } from '../symbols.tsx';
import type { ChatMessage } from '../wire/line.ts';
import { WholeNumbers } from '../words.tsx';
import { ActionSurface } from './action-surface.tsx';
import { FlexView } from './flex-view.tsx';
import { safeHref } from './linked-text.ts';
import { LinkedWords, newTab } from './linked-words.tsx';
import { messageWords } from './message-words.ts';
import { StickerView } from './stickers.tsx';

/** One message as the phone draws it. */
export function MessageView({ message }: { readonly message: ChatMessage }) {
  const say = useWords(messageWords);
  switch (message.type) {
    case 'text':
      return <Words text={message.text} />;
    case 'postback':
      return <Words text={message.displayText ?? ''} />;
    case 'flex':
      return <FlexView container={message.contents} />;
    case 'sticker':
      return <StickerView packageId={message.packageId} stickerId={message.stickerId} />;
    case 'image':
      return <Picture urls={[message.previewImageUrl, message.url, message.originalContentUrl]} />;
    case 'template':
      return <Template message={message} />;
    case 'audio':
      return <Attached of="voice" words={voiceWords(message.duration, say)} />;
    case 'video':
      return <Words text={say.video} />;
    case 'file':
      return (
        <Attached of="file" words={`${message.fileName ?? say.file}${size(message.fileSize)}`} />
      );
    case 'location':
      return (
        <Attached of="place" words={message.title ?? say.place} note={message.address ?? ''} />
      );
    case 'other':
      return <Words text={message.altText ?? say.cannotShow} />;
  }
}

function Words({ text }: { readonly text: string }) {
  return (
    <div className="bubble">
      <LinkedWords text={text} />
    </div>
  );
}

interface AttachedProps {
  readonly of: 'voice' | 'file' | 'place';
  readonly words: string;
  readonly note?: string;
}

function Attached({ of, words, note = '' }: AttachedProps) {
  return (
    <div className="bubble attached">
      <Drawn of={of} />
      <span>
        <strong>{words}</strong>
        {note !== '' && <small>{note}</small>}
      </span>
    </div>
  );
}

function Picture({ urls }: { readonly urls: readonly (string | undefined)[] }) {
  const shown = urls.find((url) => url !== undefined);
  const full = urls.findLast((url) => url !== undefined);
  const { picture: name } = useWords(messageWords);
  if (shown === undefined || full === undefined) return <Words text={name} />;
  const picture = <img className="picture" src={shown} alt={name} />;
  return full.startsWith('/') || safeHref(full) !== null ? (
    <a href={full} {...newTab}>
      {picture}
    </a>
  ) : (
    picture
  );
}

function Template({ message }: { readonly message: Extract<ChatMessage, { type: 'template' }> }) {
  const { title, text, actions } = message.template;
  return (
    <div className="template">
      <div className="template-words">
        {title !== undefined && <strong>{title}</strong>}
        <span>
          <WholeNumbers text={text === '' ? message.altText : text} />
        </span>
      </div>
      {actions.map((action) => (
        <ActionSurface key={action.label} action={action} className="template-action">
          <WholeNumbers text={action.label} />
        </ActionSurface>
      ))}
    </div>
  );
}

function voiceWords(durationMs: number | undefined, say: (typeof messageWords)['ja']): string {
  return durationMs === undefined
    ? say.voice
    : `${say.voice} ${say.seconds(Math.round(durationMs / 1000))}`;
}

function size(bytes: number | undefined): string {
  return bytes === undefined ? '' : `(${Math.max(1, Math.round(bytes / 1024))} KB)`;
}
