import { ActionIcon, Menu } from '@mantine/core';
import { dayOf, timeOf } from '../clock/japan-time.ts';
import { firstLetter } from '../first-letter.ts';
import { Drawn } from '../symbols.tsx';
import type { ChatLine } from './chat-lines.ts';
import { accountName } from './account.ts';
import { MessageView } from './message-view.tsx';

interface ChatBubbleProps {
  readonly line: ChatLine;
  readonly isRead: boolean;
  /** undefined: the webhook took it; null: it gave no answer. */
  readonly lostStatus: number | null | undefined;
  readonly onUnsend: (entryId: string) => void;
}

/** One entry of the talk with all that stands around it: date, icon, name, time, 既読. */
export function ChatBubble({ line, isRead, lostStatus, onUnsend }: ChatBubbleProps) {
  const { entry, opensDay } = line;
  return (
    <>
      {opensDay && <p className="system-line">{dayOf(entry.at)}</p>}
      {entry.unsent === true ? (
        <p className="system-line">メッセージの送信を取り消しました</p>
      ) : entry.from === 'merchant' ? (
        <Own line={line} isRead={isRead} onUnsend={onUnsend} />
      ) : (
        <Theirs line={line} />
      )}
      {lostStatus !== undefined && <LostLine status={lostStatus} />}
    </>
  );
}

function Own({ line, isRead, onUnsend }: Omit<ChatBubbleProps, 'lostStatus'>) {
  const { entry, opensGroup } = line;
  const time = timeOf(entry.at);
  return (
    <article
      className={opensGroup ? 'entry entry-own entry-first' : 'entry entry-own'}
      data-entry={entry.id}
      aria-label={`自分 ${time}`}
    >
      <div className="entry-beside">
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              className="entry-menu"
              aria-label="メッセージのメニュー"
            >
              <Drawn of="dots" size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onUnsend(entry.id)}>送信取消</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {isRead && <span>既読</span>}
        <time dateTime={entry.at}>{time}</time>
      </div>
      <MessageView message={entry.message} />
    </article>
  );
}

function Theirs({ line: { entry, opensGroup } }: { readonly line: ChatLine }) {
  const name = entry.sender?.name ?? accountName;
  const time = timeOf(entry.at);
  const isWide = entry.message.type === 'flex' && entry.message.contents.type === 'carousel';
  return (
    <article
      className={opensGroup ? 'entry entry-theirs entry-first' : 'entry entry-theirs'}
      data-entry={entry.id}
      aria-label={`${name} ${time}`}
    >
      <div className="entry-icon" aria-hidden="true">
        {opensGroup && <Icon url={entry.sender?.iconUrl} name={name} />}
      </div>
      <div className={isWide ? 'entry-said entry-wide' : 'entry-said'}>
        {opensGroup && <span className="entry-name">{name}</span>}
        <div className="entry-row">
          <MessageView message={entry.message} />
          <time className="entry-beside" dateTime={entry.at}>
            {time}
          </time>
        </div>
      </div>
    </article>
  );
}

/** The account's own sign, or the first letter of the member of staff who speaks. */
function Icon({ url, name }: { readonly url: string | undefined; readonly name: string }) {
  if (url !== undefined) return <img src={url} alt="" className="round-icon" />;
  return (
    <span className={name === accountName ? 'round-icon' : 'round-icon round-icon-staff'}>
      {name === accountName ? '窓' : firstLetter(name)}
    </span>
  );
}

export function LostLine({ status }: { readonly status: number | null }) {
  return (
    <p className="system-line system-lost" role="alert">
      ボットに届きませんでした({status === null ? '応答なし' : `Webhook の応答 ${status}`})
    </p>
  );
}
